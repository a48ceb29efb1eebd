package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.view.IconButton;
import org.doelenboom.workbench.internal.view.Layouts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The commands that are used most, and the layouts, one click away. */
final class ToolStrip {
    private final List<Runnable> updates = new ArrayList<>();
    private final List<ToolItem> named = new ArrayList<>();
    private final Composite strip;
    private final PlaceSwitch place;
    private final ToolBar bar;
    private final Desk desk;
    private final Window window;

    @Nullable
    private LayoutSwitch layouts;

    ToolStrip(Composite parent, Desk desk, Window window, Commands commands) {
        this.desk = desk;
        this.window = window;
        strip = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP / 2;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(bar, () -> desk.text("area.tools"));
        String[][] groups = {
            {"file.new new", "file.open open", "file.save save"},
            {"edit.undo undo -", "edit.redo redo -"},
            {"plan.objective add", "plan.action add"},
            {"plan.up up -", "plan.down down -"},
            {"file.import import", "file.export export"}
        };
        for (int i = 0; i < groups.length; i++) {
            if (i > 0) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            for (String entry : groups[i]) {
                String[] words = entry.split(" ", -1);
                item(commands.get(words[0]), words[1], words.length == 2);
            }
        }
        place = new PlaceSwitch(strip, desk, window);
        strip.addListener(SWT.Resize, event -> fit());
    }

    /** Shows the layouts behind the commands from now on. */
    void show(Layouts all, ViewsMenu menu) {
        layouts = new LayoutSwitch(strip, desk, window, all, menu);
        fit();
    }

    /** Other layouts are offered, or another one is shown. */
    void showLayouts() {
        if (layouts != null) {
            layouts.show();
            fit();
        }
    }

    /** Where not all has room, the layouts shrink to one button first, and then the commands to their icons. */
    private void fit() {
        LayoutSwitch beside = layouts;
        int room = strip.getClientArea().width - 4 * Resources.STEP;
        if (beside == null || room <= 0) {
            return;
        }
        words(true);
        beside.shrink(false);
        if (needed(beside) > room) {
            beside.shrink(true);
        }
        if (needed(beside) > room) {
            words(false);
        }
        strip.layout(true);
    }

    private int needed(LayoutSwitch beside) {
        return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + place.width() + beside.width();
    }

    private void words(boolean wanted) {
        for (ToolItem item : named) {
            String words = wanted ? (String) item.getData() : "";
            if (!item.getText().equals(words)) {
                item.setText(words);
            }
        }
    }

    /** @param word whether its icon alone would not say enough */
    private void item(Command command, String icon, boolean word) {
        if (!word) {
            IconButton button = new IconButton(bar, desk, icon, () -> tip(command), command::run);
            ToolItem place = new ToolItem(bar, SWT.SEPARATOR);
            place.setControl(button.control());
            place.setWidth(4 * Resources.STEP);
            Control control = button.control();
            follow(command, control::getEnabled, button::enable, control::getToolTipText, control::setToolTipText);
            return;
        }
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.icon(desk, icon));
        item.setText(desk.text("tool." + command.id()).replace("&", "&&"));
        item.setData(item.getText());
        named.add(item);
        item.addListener(SWT.Selection, event -> command.run());
        follow(command, item::getEnabled, item::setEnabled, item::getToolTipText, item::setToolTipText);
    }

    private String tip(Command command) {
        return command.label().get()
                + command.stroke()
                        .map(key -> " (" + key.shown(name -> desk.text(name)) + ")")
                        .orElse("");
    }

    private void follow(
            Command command,
            BooleanSupplier isEnabled,
            Consumer<Boolean> enable,
            Supplier<String> shown,
            Consumer<String> show) {
        Runnable update = () -> {
            boolean enabled = command.enabled().getAsBoolean();
            if (isEnabled.getAsBoolean() != enabled) {
                enable.accept(enabled);
            }
            String tip = tip(command);
            if (!tip.equals(shown.get())) {
                show.accept(tip);
            }
        };
        updates.add(update);
        update.run();
    }

    /** Shows what can be done now. */
    void update() {
        updates.forEach(Runnable::run);
        if (place.show()) {
            fit();
        }
    }
}
