package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** What stands around a grid: above it what to see, below it what the current cell says. On the screen's thread. */
public final class GridFrame {
    private static final int REST = 150;
    private static final int SETTLED = 300;
    private static final int LARGE = 3_000;

    private final ViewContext context;
    private final String view;
    private final Composite page;
    private final Composite bar;
    private final Registration selection;
    private final List<Runnable> renewed = new ArrayList<>();
    private final Runnable lead = this::lead;
    private final Runnable settle = this::settle;
    private Runnable waiting = () -> {};
    private String warned = "";
    private String saidBefore = "";
    private boolean unseen;

    @Nullable
    private Grid grid;

    @Nullable
    private Label line;

    /** @param view the view's id, under which the choice of columns is remembered */
    public GridFrame(Composite parent, ViewContext context, String view) {
        this.context = context;
        this.view = view;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        page.setLayout(layout);
        bar = new Composite(page, SWT.NONE);
        bar.setBackground(page.getBackground());
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = Resources.STEP;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        selection = context.onSelection(this::follow);
        // Comes when a tab is shown that was behind another.
        page.addListener(SWT.Paint, event -> shown());
    }

    public ViewContext context() {
        return context;
    }

    /** Where a view puts more, below or above the grid. */
    public Composite page() {
        return page;
    }

    public Wording wording() {
        return new Wording(((SessionContext) context).session().names(), context.locale(), context::text);
    }

    public String text(String key, Object... arguments) {
        return context.text(Wording.message(key, arguments));
    }

    // the bar

    /** A field for words to look for. */
    public Text filter(String hint, Consumer<String> changed) {
        Text field = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(text(hint));
        field.setToolTipText(text(hint));
        field.setLayoutData(new RowData(26 * Resources.STEP, SWT.DEFAULT));
        Accessibles.name(field, () -> text(hint));
        field.addListener(SWT.Modify, event -> changed.accept(field.getText()));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                setFocus();
            }
        });
        return field;
    }

    /**
     * A choice of one thing.
     *
     * @param all the words for all of them, which come first; empty where one must be chosen
     */
    public <T> Choice<T> choice(
            String name,
            Supplier<List<T>> items,
            java.util.function.Function<T, String> words,
            Optional<String> all,
            Consumer<Optional<T>> changed) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.name(combo, () -> text(name) + ", " + combo.getText());
        combo.setToolTipText(text(name));
        Choice<T> choice = new Choice<>(combo, items, words, all);
        combo.addListener(SWT.Selection, event -> changed.accept(choice.taken()));
        renewed.add(choice::renew);
        choice.renew();
        return choice;
    }

    /** A button that stays pressed. */
    public Button check(String label, Consumer<Boolean> changed) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(text(label));
        button.addListener(SWT.Selection, event -> changed.accept(button.getSelection()));
        return button;
    }

    public Button button(String label, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text(label));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    // the grid

    /** Makes the grid below the bar, and the line below it. */
    public Grid grid(GridContent content) {
        button("grid.sort", this::chooseOrder);
        button("grid.columns", this::chooseColumns);
        Grid made = new Grid(page, context, content, remembered());
        made.onSort(this::sorted);
        grid = made;
        Label words = new Label(page, SWT.WRAP);
        line = words;
        words.setBackground(page.getBackground());
        words.setForeground(context.resources().palette().dimmed());
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.widthHint = 10 * Resources.STEP;
        words.setLayoutData(place);
        made.onMove(this::moved);
        // A key that is held down passes many rows: the page of an item is shown where it stops.
        made.onChoose(() -> page.getDisplay().timerExec(REST, lead));
        made.onWarning(this::warn);
        follow();
        moved();
        return made;
    }

    private Grid there() {
        return Objects.requireNonNull(grid, "the grid is made first");
    }

    /** A line of help that stays. */
    public void hint(String key) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(text(key));
        hint.setFont(context.resources().small());
        hint.setBackground(page.getBackground());
        hint.setForeground(context.resources().palette().dimmed());
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.widthHint = 10 * Resources.STEP;
        hint.setLayoutData(place);
    }

    /**
     * The plan changed. Where nobody sees the grid it waits until someone does; in a large plan what is quick comes at once and the
     * whole when the person rests, so that no key waits for it.
     *
     * @param quick shows the new cells in the rows that are there
     * @param whole shows all anew
     */
    public void renew(Runnable quick, Runnable whole) {
        waiting = whole;
        if (!page.isVisible()) {
            unseen = true;
            return;
        }
        if (context.plan().size() < LARGE) {
            settle();
        } else {
            quick.run();
            page.getDisplay().timerExec(SETTLED, settle);
        }
    }

    private void shown() {
        if (unseen) {
            unseen = false;
            page.getDisplay().asyncExec(settle);
        }
    }

    private void settle() {
        if (!page.isDisposed() && page.isVisible()) {
            Runnable now = waiting;
            waiting = () -> {};
            now.run();
        }
    }

    /** Shows what the plan is now. */
    public void show(GridContent content) {
        renewed.forEach(Runnable::run);
        there().show(content);
    }

    private void moved() {
        Grid now = there();
        Label said = Objects.requireNonNull(line);
        String spoken = now.content().size() == 0 ? text(view + ".empty") : now.spoken();
        if (spoken.equals(saidBefore) && !warned.isEmpty()) {
            return;
        }
        saidBefore = spoken;
        warned = "";
        say(said, spoken);
    }

    /** Says what was done, below the grid, until another cell is the current one. */
    public void say(String words) {
        warned = words;
        say(Objects.requireNonNull(line), words);
    }

    /** Stands below the grid until another cell is the current one. */
    private void warn(String words) {
        warned = words;
        say(Objects.requireNonNull(line), "△ " + words);
    }

    private void say(Label said, String words) {
        String escaped = words.replace("&", "&&");
        if (!said.getText().equals(escaped)) {
            int before = said.getSize().y;
            said.setText(escaped);
            if (said.computeSize(said.getSize().x, SWT.DEFAULT).y != before) {
                page.layout();
            }
        }
    }

    private void lead() {
        if (!page.isDisposed() && there().control().isFocusControl() && context instanceof SessionContext session) {
            there().row()
                    .map(GridRow::item)
                    .filter(item -> context.plan().find(item).isPresent())
                    .filter(item -> !context.selection().equals(Optional.of(item)))
                    .ifPresent(session.session()::select);
        }
    }

    private void follow() {
        if (grid != null && !grid.control().isFocusControl()) {
            context.selection().ifPresent(grid::select);
        }
    }

    // order

    private void chooseOrder() {
        Menu menu = new Menu(bar);
        order(menu, text("grid.sort.none"), RowOrder.NONE);
        for (GridColumn column : there().shown().columns()) {
            order(menu, column.title(), new RowOrder(column.id(), false));
            order(menu, text("grid.sort.down", column.title()), new RowOrder(column.id(), true));
        }
        open(menu);
    }

    private void order(Menu menu, String words, RowOrder by) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(words.replace("&", "&&"));
        item.setSelection(there().order().equals(by));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                there().order(by);
            }
        });
    }

    private void sorted() {
        RowOrder order = there().order();
        String title = there().content().columns().stream()
                .filter(column -> column.id().equals(order.column()))
                .map(GridColumn::title)
                .findFirst()
                .orElse("");
        say(title.isEmpty() ? text("grid.sort.none") : text(order.down() ? "grid.sort.byDown" : "grid.sort.by", title));
    }

    private void open(Menu menu) {
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    // columns

    private Set<String> remembered() {
        Set<String> ids =
                new TreeSet<>(List.of(context.preference(key()).orElse("").split(" ")));
        ids.remove("");
        return ids;
    }

    private String key() {
        return "grid." + view + ".columns";
    }

    private void chooseColumns() {
        Menu menu = new Menu(bar);
        for (GridColumn column : there().content().columns()) {
            if (column.shown() != GridColumn.Shown.ALWAYS) {
                MenuItem item = new MenuItem(menu, SWT.CHECK);
                item.setText(column.title().replace("&", "&&"));
                item.setSelection(Shown.isShown(column, there().turned()));
                item.addListener(SWT.Selection, event -> turn(column));
            }
        }
        open(menu);
    }

    private void turn(GridColumn column) {
        there().turn(column.id());
        if (context instanceof SessionContext session) {
            session.desk()
                    .preferences()
                    .rememberOfModules(Map.of(key(), String.join(" ", new TreeSet<>(there().turned()))));
        }
    }

    public void setFocus() {
        there().setFocus();
    }

    public void close() {
        selection.close();
    }
}
