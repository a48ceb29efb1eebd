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
    /** The command and its icon; a line behind where the icon alone says enough. */
    private static final String[][] GROUPS = {
        {"file.new new", "file.open open", "file.save save"},
        {"edit.undo undo -", "edit.redo redo -"},
        {"plan.objective add", "plan.action add"},
        {"plan.up up -", "plan.down down -"},
        {"file.import import", "file.export export"}
    };

    private final List<Runnable> updates = new ArrayList<>();
    private final Composite strip;
    private final PlaceSwitch place;
    private final ToolBar bar;
    private final Desk desk;
    private final Window window;
    private final Commands commands;
    private boolean worded;
    private int widthWithWords;

    @Nullable
    private LayoutSwitch layouts;

    ToolStrip(Composite parent, Desk desk, Window window, Commands commands) {
        this.desk = desk;
        this.window = window;
        this.commands = commands;
        strip = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP / 2;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(bar, () -> desk.text("area.tools"));
        fill(true);
        place = new PlaceSwitch(strip, desk, window);
        strip.addListener(SWT.Resize, event -> fit());
    }

    /** @param words whether there is room for them; the toolkit's own buttons have no name without, so icons alone are ours */
    private void fill(boolean words) {
        worded = words;
        updates.clear();
        for (ToolItem item : bar.getItems()) {
            if (item.getControl() != null) {
                item.getControl().dispose();
            }
            item.dispose();
        }
        for (int i = 0; i < GROUPS.length; i++) {
            if (i > 0) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            for (String entry : GROUPS[i]) {
                String[] parts = entry.split(" ", -1);
                item(commands.get(parts[0]), parts[1], words && parts.length == 2);
            }
        }
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
        if (worded) {
            widthWithWords = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        }
        beside.shrink(false);
        if (widthWithWords + place.width() + beside.width() > room) {
            beside.shrink(true);
        }
        boolean words = widthWithWords + place.width() + beside.width() <= room;
        if (words != worded) {
            fill(words);
        }
        strip.layout(true);
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
