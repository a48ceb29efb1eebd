package org.doelenboom.access.ui.internal.view;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Service;
import org.doelenboom.access.ui.internal.Choices;
import org.doelenboom.access.ui.internal.section.Items;
import org.doelenboom.access.week.Gap;
import org.doelenboom.access.week.Gaps;
import org.doelenboom.access.week.LanguageCover;
import org.doelenboom.access.week.ServiceWeek;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.DataTable.Row;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The page of the view: the choice of week and services, the picture, who is missing, and the same as tables. */
final class WeekBody implements ViewBody {
    private static final int MARGIN = 3 * Resources.STEP;
    private static final int MOST_ROWS = 14;

    private final ViewContext context;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final WeekChoice choice;
    private final Composite empty;
    private final Composite full;
    private final WeekPicture picture;
    private final Text gaps;
    private final Text stale;
    private final LocalDate today;
    private final DataTable<String> languages;
    private final DataTable<NodeId> services;

    WeekBody(Composite parent, ViewContext context, LocalDate today) {
        this.context = context;
        this.today = today;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(3 * Resources.STEP);
        scroll.setBackground(context.resources().palette().page());
        page = plain(scroll);
        ((GridLayout) page.getLayout()).marginWidth = MARGIN;
        ((GridLayout) page.getLayout()).marginHeight = 2 * Resources.STEP;
        head(page, "view.week", context.resources().large());
        empty = plain(page);
        full = plain(page);
        choice = new WeekChoice(full, context, today, this::refresh);
        head(full, "week.missing", context.resources().bold());
        gaps = sentences(full, "week.missing");
        picture = new WeekPicture(full, context, today);
        head(full, "week.languages", context.resources().bold());
        languages = table(
                full,
                "week.languages",
                List.of(
                        Column.narrow(text("week.language")),
                        Column.figure(text("week.languages.services")),
                        Column.figure(text("week.languages.hours")),
                        Column.words(text("week.languages.days"))));
        head(full, "week.table", context.resources().bold());
        services = table(full, "week.table", serviceColumns());
        services.onOpen(context::navigate);
        stale = sentences(full, "week.stale");
        picture.onOpen(context::navigate);
        fillEmpty();
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> layout());
        refresh();
    }

    private String text(String key) {
        return context.text(message(key));
    }

    private Composite plain(Composite parent) {
        Composite plain = new Composite(parent, SWT.NONE);
        plain.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP + 4;
        plain.setLayout(layout);
        plain.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return plain;
    }

    private void head(Composite parent, String key, org.eclipse.swt.graphics.Font font) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text(key));
        label.setFont(font);
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
    }

    /** Sentences that can be read aloud, and copied into a letter or report. */
    private Text sentences(Composite parent, String name) {
        Text made = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        made.setBackground(context.resources().palette().page());
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibles.name(made, () -> text(name));
        return made;
    }

    private <K> DataTable<K> table(Composite parent, String name, List<Column> columns) {
        return new DataTable<>(parent, context.resources(), () -> text(name), columns, MOST_ROWS);
    }

    private List<Column> serviceColumns() {
        WeekWords words = Items.words(context);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(context.text(AccessModule.message("kind.service")), false, 2));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(Column.words(words.shortDay(day)));
        }
        return columns;
    }

    /** What would stand here, and the first step. */
    private void fillEmpty() {
        Label words = new Label(empty, SWT.WRAP);
        words.setText(text("week.empty"));
        words.setBackground(context.resources().palette().page());
        words.setForeground(context.resources().palette().dimmed());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 60 * Resources.STEP;
        words.setLayoutData(place);
        Button add = new Button(empty, SWT.PUSH);
        add.setText(text("service.add"));
        add.setEnabled(context.isEditable());
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        add.addListener(SWT.Selection, event -> {
            NodeId[] added = new NodeId[1];
            context.edit(
                    message("service.add"),
                    edit -> added[0] =
                            edit.append(AccessKinds.SERVICE, edit.now().root().id()));
            context.navigate(added[0]);
        });
    }

    @Override
    public void refresh() {
        boolean nothing = Service.all(context.plan()).isEmpty();
        show(empty, nothing);
        show(full, !nothing);
        choice.refresh();
        ServiceWeek week = ServiceWeek.of(context.plan(), choice.monday(), choice.filter());
        picture.show(week);
        WeekWords words = Items.words(context);
        showGaps(Gaps.of(week), words);
        showStale(week);
        languages.show(LanguageCover.of(week).stream()
                .map(cover -> new Row<>(
                        cover.language(),
                        List.of(
                                words.languageName(cover.language()),
                                String.valueOf(cover.services()),
                                words.duration(cover.minutes()),
                                cover.days().isEmpty() ? text("week.nobody") : words.days(cover.days())),
                        cover.days().isEmpty()))
                .toList());
        services.show(week.rows().stream().map(row -> row(row, words)).toList());
        layout();
    }

    private void showGaps(List<Gap> found, WeekWords words) {
        String said = found.isEmpty()
                ? text("week.missing.none")
                : found.stream().map(gap -> "△  " + words.gap(gap)).collect(Collectors.joining("\n"));
        if (!said.equals(gaps.getText())) {
            gaps.setText(said);
            gaps.setForeground(
                    found.isEmpty()
                            ? context.resources().palette().dimmed()
                            : context.resources().palette().warning());
        }
    }

    /** The services of the week whose hours nobody checked for long, by the person's own measure of long. */
    private void showStale(ServiceWeek week) {
        LocalDate limit = today.minusMonths(Choices.checkMonths(context));
        String names = week.rows().stream()
                .map(ServiceWeek.Row::service)
                .filter(service -> service.node()
                        .get(AccessKeys.CHECKED_ON)
                        .filter(day -> !day.isBefore(limit))
                        .isEmpty())
                .map(service -> context.name(service.id()))
                .collect(Collectors.joining(" · "));
        String said =
                names.isEmpty() ? "" : context.text(message("week.stale", Choices.checkMonths(context))) + "\n" + names;
        if (!said.equals(stale.getText())) {
            stale.setText(said);
            stale.setForeground(context.resources().palette().dimmed());
        }
    }

    private Row<NodeId> row(ServiceWeek.Row row, WeekWords words) {
        List<String> cells = new ArrayList<>();
        cells.add(context.name(row.service().id()));
        for (ServiceWeek.Day day : row.days()) {
            cells.add(WeekText.cell(day, words, context));
        }
        return new Row<>(row.service().id(), cells);
    }

    private static void show(Composite part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }

    private void layout() {
        int width = Math.max(1, scroll.getClientArea().width);
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT, true));
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        choice.focus();
    }
}
