package org.doelenboom.workbench.internal.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.ui.Columns;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.Scrolled;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.CellGrid;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.steering.SteeringPage.Entry;
import org.doelenboom.workbench.internal.steering.SteeringPage.Question;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The page on the screen: the four answers, the chosen one by theme and neighbourhood, and what the chosen figure is made of. */
final class SteeringBody implements ViewBody {
    private final ViewContext context;
    private final Supplier<Collection<Measure>> measures;
    private final Clock clock;
    private final Pieces pieces;
    private final Scrolled scrolled;
    private final Combo years;
    private final List<Tile> tiles = new ArrayList<>();
    private final Label split;
    private final CellGrid grid;
    private final Composite below;
    private final Label made;
    private SteeringPage content;
    private Question question = Question.LATE;
    private Optional<Integer> year = Optional.empty();
    private List<Integer> offered = List.of();
    private DataTable<Entry> list;
    private Question listed = Question.LATE;

    SteeringBody(Composite parent, ViewContext context, Supplier<Collection<Measure>> measures, Clock clock) {
        this.context = context;
        this.measures = measures;
        this.clock = clock;
        this.pieces = new Pieces(context);
        content = read();
        scrolled = new Scrolled(parent, context);
        Composite page = scrolled.page();
        Pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        ((GridLayout) page.getLayout()).verticalSpacing = Resources.STEP;
        Composite head = Flow.row(page, context);
        pieces.heading(head, pieces.text("steering.title"));
        years = pieces.choice(head, pieces.text("steering.year"), this::chooseYear);
        Composite row = pieces.part(page, 4);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        Columns.fit(row, scrolled::layout, 4, 2, 1);
        for (Question one : Question.values()) {
            tiles.add(new Tile(row, context.resources(), () -> choose(one)));
        }
        split = pieces.wrapped(page, "");
        split.setFont(context.resources().bold());
        grid = new CellGrid(page, context.resources(), () -> split.getText(), new Current());
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Letters.measured(grid.control());
        grid.onSelect(this::showList);
        grid.onOpen(() -> list.control().setFocus());
        made = pieces.wrapped(page, "");
        made.setFont(context.resources().bold());
        below = pieces.part(page, 1);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = list();
        choose(Question.LATE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SteeringPage read() {
        offered = SteeringPage.years(context, today());
        int shown = year.filter(offered::contains).orElseGet(this::nearest);
        return new SteeringPage(context, measures.get(), today(), shown, context.neighbourhood());
    }

    /** This year, or the plan's last one before it. */
    private int nearest() {
        return offered.stream()
                .filter(one -> one <= today().getYear())
                .reduce((one, other) -> other)
                .orElse(offered.get(0));
    }

    private void chooseYear() {
        year = Optional.of(offered.get(Math.max(0, years.getSelectionIndex())));
        refresh();
    }

    private void choose(Question chosen) {
        question = chosen;
        refresh();
        CellGrid.Content cells = content.grid(chosen);
        grid.select(cells.rows() - 1, cells.columns() - 1);
    }

    private DataTable<Entry> list() {
        List<String> titles = content.columns(question);
        DataTable<Entry> table = new DataTable<>(
                below,
                context.resources(),
                () -> made.getText(),
                List.of(
                        Column.words(titles.get(0)),
                        Column.narrow(titles.get(1)),
                        Column.figure(titles.get(2)),
                        Column.figure(titles.get(3))),
                12);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onOpen(entry -> context.navigate(entry.item()));
        return table;
    }

    @Override
    public void refresh() {
        content = read();
        List<String> names = offered.stream().map(String::valueOf).toList();
        Pieces.fill(years, names, Math.max(0, offered.indexOf(year.orElseGet(this::nearest))));
        for (Question one : Question.values()) {
            tiles.get(one.ordinal())
                    .show(content.question(one), content.answer(one), content.beside(one), one == question);
        }
        Pieces.say(split, pieces.text("steering.split", content.question(question)));
        ((GridData) grid.control().getLayoutData()).heightHint = grid.fullHeight();
        grid.refresh();
        showList();
    }

    private void showList() {
        if (listed != question) {
            listed = question;
            list.control().dispose();
            list = list();
        }
        Pieces.say(made, content.made(question, grid.row(), grid.column()));
        list.show(content.list(question, grid.row(), grid.column()));
        scrolled.layout();
    }

    @Override
    public void setFocus() {
        tiles.get(question.ordinal()).control().setFocus();
    }

    /** The grid of the question that is chosen now. */
    private final class Current implements CellGrid.Content {
        private CellGrid.Content now() {
            return content.grid(question);
        }

        @Override
        public int rows() {
            return now().rows();
        }

        @Override
        public int columns() {
            return now().columns();
        }

        @Override
        public String row(int row) {
            return now().row(row);
        }

        @Override
        public String column(int column) {
            return now().column(column);
        }

        @Override
        public String columnInFull(int column) {
            return now().columnInFull(column);
        }

        @Override
        public String cell(int row, int column) {
            return now().cell(row, column);
        }

        @Override
        public boolean isRowMarked(int row) {
            return now().isRowMarked(row);
        }

        @Override
        public boolean isColumnMarked(int column) {
            return now().isColumnMarked(column);
        }
    }
}
