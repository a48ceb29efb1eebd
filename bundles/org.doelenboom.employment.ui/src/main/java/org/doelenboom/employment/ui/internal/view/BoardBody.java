package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Pieces;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The board on the screen: what is looked at above, the picture, the same in figures, and what a year is made of. */
final class BoardBody implements ViewBody {
    private final ViewContext context;
    private final Pieces pieces;
    private final Composite stack;
    private final StackLayout stacked = new StackLayout();
    private final Composite empty;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Combo cohorts;
    private final Combo places;
    private final Button add;
    private final Label facts;
    private final Label nothing;
    private final BoardPicture picture;
    private final DataTable<Integer> years;
    private final Label countsHeading;
    private final DataTable<NodeId> counts;
    private List<BoardPage.Choice> choices = List.of();
    private List<BoardPage.Place> offered = List.of();
    private List<NodeId> chosen = List.of();
    private Optional<NodeId> place = Optional.empty();

    /** What all views were limited to when this was last shown. */
    private Optional<NodeId> limited = Optional.empty();

    private int year = BoardPage.TOTAL;

    BoardBody(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(stacked);
        empty = empty();
        scroll = new ScrolledComposite(stack, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setBackground(context.resources().palette().page());
        page = pieces.column(scroll, 1);
        pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> layout());
        Composite head = Flow.row(page, context);
        cohorts = combo(head, "board.cohort");
        cohorts.addListener(SWT.Selection, event -> chooseCohort());
        places = combo(head, "board.place");
        places.addListener(SWT.Selection, event -> choosePlace());
        add = pieces.button(head, message("board.add"), this::addYear);
        add.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        facts = pieces.wrapped(page);
        nothing = pieces.wrapped(page);
        nothing.setText(context.text(message("board.nothing")));
        picture = new BoardPicture(page, context);
        years = new DataTable<>(page, context.resources(), () -> context.text(message("board.table")), columns(), 12);
        years.onSelect(chosenYear -> {
            year = chosenYear;
            refresh();
        });
        Label explained = pieces.wrapped(page);
        explained.setForeground(context.resources().palette().dimmed());
        explained.setText(context.text(message("board.explained")));
        countsHeading = pieces.heading(page, message("board.counts"));
        counts = new DataTable<>(
                page,
                context.resources(),
                () -> context.text(message("board.counts")),
                List.of(
                        Column.narrow(context.text(message("board.period"))),
                        Column.words(context.text(message("board.cohort"))),
                        Column.words(context.text(label("neighbourhood"))),
                        Column.words(context.text(label("service"))),
                        Column.narrow(context.text(message("board.figures")))),
                8);
        counts.onOpen(context::navigate);
        refresh();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(context.text(label("year")), false, 1));
        for (Stage stage : Stage.values()) {
            columns.add(
                    Column.figure(context.text(message("column." + stage.name().toLowerCase(Locale.ROOT)))));
        }
        columns.add(Column.figure(context.text(message("column.on_the_way"))));
        columns.add(Column.figure(context.text(message("column.conversion"))));
        return columns;
    }

    private Combo combo(Composite parent, String name) {
        Combo made = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        made.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        Accessibles.name(made, () -> context.text(message(name)));
        return made;
    }

    private Composite empty() {
        Composite made = pieces.column(stack, 1);
        pieces.margin(made, 3 * Resources.STEP, 3 * Resources.STEP);
        Label words = pieces.wrapped(made);
        words.setText(context.text(message("board.empty")));
        pieces.button(made, message("cohort.add"), () -> {
            NodeId[] added = new NodeId[1];
            context.edit(
                    message("cohort.add"),
                    edit -> added[0] = edit.append(
                            EmploymentKinds.COHORT, edit.now().root().id()));
            context.navigate(added[0]);
        });
        return made;
    }

    private void chooseCohort() {
        chosen = choices.get(Math.max(0, cohorts.getSelectionIndex())).ids();
        year = BoardPage.TOTAL;
        refresh();
    }

    private void choosePlace() {
        place = offered.get(Math.max(0, places.getSelectionIndex())).id();
        context.limitTo(place);
        refresh();
    }

    private void addYear() {
        BoardPage.Choice choice = choice();
        if (choice.cohorts().size() == 1) {
            NodeId[] added = new NodeId[1];
            context.edit(
                    message("board.add"),
                    edit -> added[0] = choice.cohorts().get(0).addNextYear(edit));
            context.navigate(added[0]);
        }
    }

    private BoardPage.Choice choice() {
        return choices.stream()
                .filter(one -> one.ids().equals(chosen))
                .findFirst()
                .orElse(choices.get(0));
    }

    @Override
    public void refresh() {
        BoardPage content = new BoardPage(context);
        choices = content.choices();
        stacked.topControl = choices.isEmpty() ? empty : scroll;
        if (!choices.isEmpty()) {
            show(content, choice());
        }
        stack.layout();
    }

    private void show(BoardPage content, BoardPage.Choice choice) {
        chosen = choice.ids();
        fill(cohorts, choices.stream().map(BoardPage.Choice::name).toList(), choices.indexOf(choice));
        if (!limited.equals(context.neighbourhood())) {
            limited = context.neighbourhood();
            place = limited;
        }
        offered = content.places(choice, limited);
        BoardPage.Place at = offered.stream()
                .filter(one -> one.id().equals(place))
                .findFirst()
                .orElse(offered.get(0));
        place = at.id();
        fill(places, offered.stream().map(BoardPage.Place::name).toList(), offered.indexOf(at));
        add.setEnabled(
                context.mayReport(EmploymentKinds.COUNT) && choice.cohorts().size() == 1);
        pieces.say(facts, content.facts(choice));
        CohortBoard board = content.board(choice, at);
        List<BoardPage.Line> lines = content.lines(board, choice);
        visible(nothing, lines.isEmpty());
        picture.show(lines);
        years.show(content.table(board));
        years.select(year);
        List<DataTable.Row<NodeId>> made = content.counts(choice, year, at);
        counts.show(made);
        visible(countsHeading, !made.isEmpty());
        visible(counts.control(), !made.isEmpty());
        layout();
    }

    private static void fill(Combo combo, List<String> names, int selected) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(new String[0]));
        }
        combo.select(selected);
    }

    private static void visible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    private void layout() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            page.layout(true, true);
            scroll.setMinSize(0, page.computeSize(width, SWT.DEFAULT).y);
        }
    }

    @Override
    public void setFocus() {
        if (stacked.topControl == scroll) {
            years.control().setFocus();
        } else {
            empty.setFocus();
        }
    }
}
