package org.example.garden.ui.internal;

import java.util.stream.Collectors;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** Copies the names of all gardens: more than an edit, and therefore no plain command. */
@Component(property = Garden.PROPERTY)
public final class CopyGardens implements CommandHandler {
    @Override
    public String id() {
        return "garden.copy";
    }

    @Override
    public Message name() {
        return ScreenMessages.message("command.copy");
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return !Garden.all(context.plan()).isEmpty();
    }

    @Override
    public void run(ViewContext context) {
        String names = Garden.all(context.plan()).stream()
                .map(garden -> context.name(garden.id()))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {names}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
