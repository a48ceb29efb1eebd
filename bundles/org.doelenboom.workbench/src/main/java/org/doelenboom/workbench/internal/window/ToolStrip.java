package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The commands that are used most, one click away. */
final class ToolStrip {
    private final List<Runnable> updates = new ArrayList<>();

    ToolStrip(Composite parent, Desk desk, Commands commands) {
        Composite strip = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP / 2;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ToolBar bar = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        Accessibles.name(bar, () -> desk.text("area.tools"));
        String[][] groups = {
            {"file.new new", "file.open open", "file.save save"},
            {"edit.undo undo", "edit.redo redo"},
            {"plan.objective add", "plan.action add"},
            {"plan.up up", "plan.down down"},
            {"file.import import", "file.export export"}
        };
        for (int i = 0; i < groups.length; i++) {
            if (i > 0) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            for (String entry : groups[i]) {
                String[] words = entry.split(" ", -1);
                item(bar, desk, commands.get(words[0]), words[1]);
            }
        }
    }

    private void item(ToolBar bar, Desk desk, Command command, String icon) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.icon(desk, icon));
        item.setText(desk.text("tool." + command.id()).replace("&", "&&"));
        item.addListener(SWT.Selection, event -> command.run());
        updates.add(() -> {
            boolean enabled = command.enabled().getAsBoolean();
            if (item.getEnabled() != enabled) {
                item.setEnabled(enabled);
            }
            String tip = command.label().get()
                    + command.stroke()
                            .map(key -> " (" + key.shown(word -> desk.text(word)) + ")")
                            .orElse("");
            if (!tip.equals(item.getToolTipText())) {
                item.setToolTipText(tip);
            }
        });
        updates.get(updates.size() - 1).run();
    }

    /** Shows what can be done now. */
    void update() {
        updates.forEach(Runnable::run);
    }
}
