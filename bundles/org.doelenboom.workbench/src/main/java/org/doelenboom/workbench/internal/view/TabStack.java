package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The tabs of one place of the window, on top of one another. */
final class TabStack {
    private static final String PART = "part";

    private final Spot spot;
    private final CTabFolder folder;
    private final Host host;
    private boolean minimised;

    /** What the stack cannot do by itself. */
    interface Host {
        /** The person chose that tab. */
        void chosen(Part part);

        /** Shows what can be done with a part. @param at on the screen */
        void menu(Part part, Point at);

        void minimise(Spot spot);

        void toggleMaximised(Spot spot);
    }

    TabStack(Composite parent, Spot spot, Desk desk, Host host) {
        this.spot = spot;
        this.host = host;
        folder = new CTabFolder(parent, SWT.FLAT);
        folder.setTabHeight(Letters.points(folder, 4 * Resources.STEP));
        folder.setMRUVisible(false);
        folder.setBackground(desk.resources().palette().panel());
        folder.setSelectionBackground(desk.resources().palette().page());
        folder.setSelectionForeground(desk.resources().palette().text());
        folder.setHighlightEnabled(true);
        Accessibles.name(folder, () -> desk.text("spot." + spot.name()));
        folder.setTopRight(tools(desk));
        folder.addListener(SWT.Selection, event -> front().ifPresent(part -> {
            part.shown();
            host.chosen(part);
        }));
        folder.addCTabFolder2Listener(CTabFolder2Listener.closeAdapter(event -> {
            event.doit = false;
            part((CTabItem) event.item).close();
        }));
        folder.addListener(SWT.MenuDetect, this::openMenu);
        folder.addListener(SWT.MouseDoubleClick, event -> {
            if (folder.getItem(new Point(event.x, event.y)) != null) {
                host.toggleMaximised(spot);
            }
        });
    }

    private Composite tools(Desk desk) {
        Composite strip = new Composite(folder, SWT.NONE);
        strip.setBackground(folder.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        strip.setLayout(layout);
        if (spot != Spot.CENTRE) {
            new IconButton(
                    strip, desk, "minimise", () -> named(desk, "command.view.minimise"), () -> host.minimise(spot));
        }
        IconButton[] more = new IconButton[1];
        more[0] = new IconButton(strip, desk, "more", () -> named(desk, "command.view.menu"), () -> front().ifPresent(
                        part -> host.menu(part, more[0].below())));
        return strip;
    }

    private String named(Desk desk, String command) {
        return desk.text("spot.tool", desk.text(command), desk.text("spot." + spot.name()));
    }

    private void openMenu(Event event) {
        CTabItem item = folder.getItem(folder.toControl(event.x, event.y));
        if (item == null && event.detail != SWT.MENU_KEYBOARD) {
            return;
        }
        Optional<Part> part = item == null ? front() : Optional.of(part(item));
        part.ifPresent(one -> host.menu(one, new Point(event.x, event.y)));
    }

    CTabFolder folder() {
        return folder;
    }

    Spot spot() {
        return spot;
    }

    private static Part part(CTabItem item) {
        return (Part) item.getData(PART);
    }

    /** The part of the tab there, in the folder's own points. */
    Optional<Part> partAt(int x, int y) {
        return Optional.ofNullable(folder.getItem(new Point(x, y))).map(TabStack::part);
    }

    List<Part> parts() {
        return Arrays.stream(folder.getItems()).map(TabStack::part).toList();
    }

    Optional<Part> front() {
        return Optional.ofNullable(folder.getSelection()).map(TabStack::part);
    }

    @Nullable
    private CTabItem tab(Part part) {
        return Arrays.stream(folder.getItems())
                .filter(item -> part(item) == part)
                .findFirst()
                .orElse(null);
    }

    boolean holds(Part part) {
        return tab(part) != null;
    }

    /** Puts the part into a tab. @param index where; negative for behind the others of its kind, pages before views */
    void add(Part part, int index) {
        part.control().setParent(folder);
        int behind = part.isView()
                ? folder.getItemCount()
                : (int) parts().stream().filter(one -> !one.isView()).count();
        CTabItem tab = new CTabItem(folder, SWT.CLOSE, index < 0 || index > folder.getItemCount() ? behind : index);
        tab.setData(PART, part);
        title(part);
        tab.setControl(part.control());
        if (folder.getSelection() == null) {
            folder.setSelection(tab);
        }
    }

    /** Takes the part's tab away; its control stays, unseen. */
    void remove(Part part) {
        CTabItem tab = tab(part);
        if (tab != null) {
            tab.setControl(null);
            tab.dispose();
            if (folder.getSelection() == null && folder.getItemCount() > 0) {
                folder.setSelection(0);
            }
        }
    }

    void select(Part part) {
        CTabItem tab = tab(part);
        if (tab != null && folder.getSelection() != tab) {
            folder.setSelection(tab);
        }
    }

    /** Shows what the part is called now. */
    void title(Part part) {
        CTabItem tab = tab(part);
        String title = part.title().replace("&", "&&");
        if (tab != null && !tab.getText().equals(title)) {
            tab.setText(title);
            tab.setToolTipText(part.tip().replace("&", "&&"));
        }
    }

    boolean isMinimised() {
        return minimised;
    }

    void minimise(boolean away) {
        minimised = away;
    }

    /** Before which tab something that is let go there comes; behind all where no tab is there. */
    int indexAt(int x) {
        List<CTabItem> items = new ArrayList<>(Arrays.asList(folder.getItems()));
        for (int i = 0; i < items.size(); i++) {
            Rectangle bounds = items.get(i).getBounds();
            if (items.get(i).isShowing() && x < bounds.x + bounds.width / 2) {
                return i;
            }
        }
        return -1;
    }
}
