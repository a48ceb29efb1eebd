package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

/** Copies all counts, to be put into a worksheet: a line for each, with its year and month as ISO 8601 writes them. */
@Component(property = EvictionKinds.PROPERTY)
public final class CopyCountsHandler implements CommandHandler {
    @Override
    public String id() {
        return "eviction.copyCounts";
    }

    @Override
    public Message name() {
        return message("command.copyCounts");
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return CountSheet.all(context.plan()).stream()
                .anyMatch(sheet -> !sheet.counts().isEmpty());
    }

    @Override
    public void run(ViewContext context) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text(context)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Tabs between the cells, as worksheets take them. */
    static String text(PlanContext context) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(CountRow.titles(context));
        for (CountSheet sheet : CountSheet.all(context.plan())) {
            for (Count count : sheet.counts()) {
                List<String> cells = new ArrayList<>(CountRow.cells(context, count));
                cells.set(CountRow.PERIOD, count.node().get(CountKeys.PERIOD));
                rows.add(cells);
            }
        }
        List<String> lines = rows.stream()
                .map(cells -> String.join(
                        "\t",
                        cells.stream()
                                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                .toList()))
                .toList();
        return String.join("\n", lines) + "\n";
    }
}
