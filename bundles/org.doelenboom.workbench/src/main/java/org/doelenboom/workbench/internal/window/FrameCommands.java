package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.doelenboom.workbench.internal.view.CoreLayouts;
import org.doelenboom.workbench.internal.view.Frame;
import org.doelenboom.workbench.internal.view.Part;
import org.doelenboom.workbench.internal.view.Spot;
import org.eclipse.swt.SWT;

/** What moves views and changes layouts, for the keyboard and the menus. Acts on what the person works in. */
final class FrameCommands {
    private final Desk desk;
    private final Window window;
    private final Commands commands;

    FrameCommands(Desk desk, Window window, Commands commands) {
        this.desk = desk;
        this.window = window;
        this.commands = commands;
    }

    void add() {
        move("view.moveLeft", Spot.LEFT);
        move("view.moveCentre", Spot.CENTRE);
        move("view.moveBeside", Spot.BESIDE);
        move("view.moveRight", Spot.RIGHT);
        move("view.moveBottom", Spot.BOTTOM);
        onPart("view.window", 0, 0, Part::isView, Frame::toggleWindow);
        onPart(
                "view.minimise",
                0,
                0,
                part -> spot(part) != Spot.CENTRE && spot(part) != Spot.WINDOW,
                (frame, part) -> frame.minimise(spot(part)));
        onPart(
                "view.maximise",
                SWT.MOD1,
                'm',
                part -> spot(part) != Spot.WINDOW,
                (frame, part) -> frame.toggleMaximised(spot(part)));
        onPart("view.closePart", SWT.MOD1 | SWT.SHIFT, 'w', part -> true, (frame, part) -> part.close());
        onPart("view.menu", SWT.ALT, '-', part -> true, (frame, part) -> frame.openMenu());
        add("view.beside", SWT.MOD1 | SWT.SHIFT, 'n', () -> window.front().isPresent(), () -> window.parts()
                .plans()
                .openBeside());
        List<String> layouts = CoreLayouts.ids();
        for (int i = 0; i < layouts.size(); i++) {
            String id = layouts.get(i);
            commands.add(
                    "layout." + id,
                    () -> desk.text("layout.show", desk.text("layout." + id)),
                    KeyStroke.of(SWT.ALT | SWT.SHIFT, '1' + i),
                    () -> window.parts().layouts().isOffered(id),
                    () -> window.parts().chooseLayout(id));
        }
        add("layout.next", SWT.MOD1, SWT.F8, () -> true, () -> window.parts().nextLayout());
        add("layout.reset", 0, 0, () -> true, () -> window.parts().resetLayout());
        add("view.nextPlace", SWT.MOD1 | SWT.SHIFT, 'b', () -> window.front().isPresent(), () -> window.front()
                .ifPresent(session -> PlaceSwitch.next(desk, session)));
    }

    private void move(String id, Spot spot) {
        onPart(
                id,
                0,
                0,
                part -> spot(part) != spot && (part.isView() || spot == Spot.CENTRE || spot == Spot.BESIDE),
                (frame, part) -> frame.move(part, spot));
    }

    private Spot spot(Part part) {
        return window.parts().frame().spot(part).orElse(Spot.CENTRE);
    }

    private void onPart(String id, int modifiers, int key, Predicate<Part> when, BiConsumer<Frame, Part> action) {
        add(
                id,
                modifiers,
                key,
                () -> window.parts().frame().active().filter(when).isPresent(),
                () -> window.parts()
                        .frame()
                        .active()
                        .ifPresent(part -> action.accept(window.parts().frame(), part)));
    }

    private void add(String id, int modifiers, int key, BooleanSupplier enabled, Runnable action) {
        commands.add(
                id, () -> desk.text("command." + id), key == 0 ? null : KeyStroke.of(modifiers, key), enabled, action);
    }
}
