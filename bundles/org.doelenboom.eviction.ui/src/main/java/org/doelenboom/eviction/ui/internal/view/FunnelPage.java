package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.EvictionModule;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.Continuation;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Funnel;
import org.doelenboom.eviction.count.Totals;
import org.doelenboom.eviction.ui.internal.section.Choices;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Scrolled;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The funnel of one year and one neighbourhood or all: painted, the lines that it adds up, and its figures as a table. */
final class FunnelPage implements ViewBody {
    private static final int FEWEST_YEAR = 1900;

    private final ViewContext context;
    private final FunnelWords words;
    private final Scrolled scrolled;
    private final Combo years;
    private final Combo places;
    private final Composite filled;
    private final FunnelChart chart;
    private final Label early;
    private final Label note;
    private final CountsTable counts;
    private final DataTable<String> figures;
    private final Composite empty;
    private final Label emptyWords;
    private final Button begin;
    private List<Integer> offeredYears = List.of();
    private List<NodeId> offeredPlaces = List.of();
    private int year;
    private Optional<NodeId> place = Optional.empty();

    /** What all views were limited to when this was last shown. */
    private Optional<NodeId> limited = Optional.empty();

    FunnelPage(Composite parent, ViewContext context) {
        this.context = context;
        this.words = new FunnelWords(context);
        scrolled = new Scrolled(parent, context);
        Composite head = Flow.row(scrolled.page(), context);
        Label title = Parts.label(head, context, context.text(message("view.funnel")));
        title.setFont(context.resources().large());
        years = combo(head, "funnel.year");
        places = combo(head, "funnel.place");
        filled = Parts.row(scrolled.page(), context, 1);
        chart = new FunnelChart(filled, context);
        early = Parts.words(filled, context, "");
        counts = new CountsTable(filled, context, this::layout);
        note = Parts.dimmed(filled, context, "");
        Parts.heading(filled, context, context.text(message("funnel.figures")));
        figures = new DataTable<>(
                filled,
                context.resources(),
                () -> context.text(message("funnel.figures")),
                List.of(
                        DataTable.Column.words(context.text(message("funnel.step"))),
                        DataTable.Column.figure(context.text(message("funnel.number"))),
                        DataTable.Column.figure(context.text(message("funnel.ofBefore"))),
                        DataTable.Column.words(context.text(message("funnel.target")))),
                5);
        figures.onOpen(key -> target(key).ifPresent(context::navigate));
        empty = Parts.row(scrolled.page(), context, 1);
        emptyWords = Parts.words(empty, context, "");
        begin = Parts.button(empty, context, context.text(message("funnel.begin", "9999")), this::begin);
        begin.setEnabled(context.mayReport(EvictionKinds.COUNT_SHEET));
        year = firstYear();
        refresh();
    }

    private Combo combo(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessibles.name(combo, () -> context.text(message(name)));
        combo.addListener(SWT.Selection, event -> chosen());
        return combo;
    }

    /** The last year that has counts, else the plan's first. */
    private int firstYear() {
        return CountSheet.all(context.plan()).stream()
                .filter(sheet -> !sheet.counts().isEmpty())
                .flatMap(sheet -> sheet.year().stream())
                .max(Integer::compare)
                .or(() -> planYear(PlanKeys.FIRST_YEAR.in(context.plan().root().attributes())))
                .orElse(0);
    }

    private static Optional<Integer> planYear(Optional<BigDecimal> year) {
        return year.filter(one -> one.compareTo(BigDecimal.valueOf(FEWEST_YEAR)) > 0
                        && one.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static List<Integer> years(Snapshot plan) {
        TreeSet<Integer> years = new TreeSet<>();
        CountSheet.all(plan).forEach(sheet -> sheet.year().ifPresent(years::add));
        int first = planYear(plan.root().get(PlanKeys.FIRST_YEAR)).orElse(0);
        int last = Math.min(planYear(plan.root().get(PlanKeys.LAST_YEAR)).orElse(-1), first + 50);
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return List.copyOf(years);
    }

    private void chosen() {
        if (years.getSelectionIndex() >= 0) {
            year = offeredYears.get(years.getSelectionIndex());
        }
        int index = places.getSelectionIndex() - 1;
        place = index < 0 ? Optional.empty() : Optional.of(offeredPlaces.get(index));
        context.limitTo(place);
        refresh();
    }

    @Override
    public void refresh() {
        offer();
        Optional<CountSheet> sheet = CountSheet.ofYear(context.plan(), year);
        boolean any = sheet.isPresent();
        show(filled, any);
        show(empty, !any);
        if (any) {
            fill(sheet.get());
        } else {
            emptyWords.setText(context.text(message("funnel.empty")));
            begin.setText(context.text(message("funnel.begin", String.valueOf(year))));
            begin.setEnabled(context.mayReport(EvictionKinds.COUNT_SHEET) && year > 0);
        }
        layout();
    }

    private void fill(CountSheet sheet) {
        Funnel funnel = Funnel.of(context.plan(), year, place);
        chart.show(funnel);
        early.setText(funnel.early()
                .map(share -> context.text(message("funnel.early", share.written(context.locale()))))
                .orElse(context.text(message("funnel.noEarly"))));
        counts.show(Optional.of(sheet), place);
        String counted = funnel.counted()
                .map(one -> context.text(Message.of(EvictionModule.BUNDLE, "counted.note." + Words.key(one))))
                .orElse("");
        boolean leavesOut =
                Totals.in(sheet.counts(), place.map(Set::of).orElse(Set.of())).leavesOut();
        note.setText((counted + " " + (leavesOut ? context.text(message("counts.covered")) : "")).strip());
        figures.show(funnel.steps().stream()
                .map(step -> new DataTable.Row<>(
                        step.figure().name(),
                        List.of(
                                words.label(step),
                                words.quantity(step.quantity()),
                                words.share(step),
                                words.asked(step))))
                .toList());
    }

    /** The target of a step of the table. */
    private Optional<NodeId> target(String figure) {
        return Funnel.of(context.plan(), year, place).steps().stream()
                .filter(step -> step.figure().name().equals(figure))
                .flatMap(step -> step.asked().stream())
                .map(asked -> asked.target().node().id())
                .findFirst();
    }

    private void offer() {
        List<Integer> nowYears = years(context.plan());
        if (!nowYears.contains(year)) {
            year = nowYears.isEmpty() ? 0 : nowYears.get(0);
        }
        offeredYears = nowYears;
        fill(years, nowYears.stream().map(String::valueOf).toList(), nowYears.indexOf(year));
        offeredPlaces = Choices.neighbourhoods(context);
        if (!limited.equals(context.neighbourhood())) {
            limited = context.neighbourhood();
            place = limited;
        }
        place = place.filter(offeredPlaces::contains);
        List<String> names = new ArrayList<>();
        names.add(context.text(message("funnel.allPlaces")));
        offeredPlaces.forEach(id -> names.add(context.name(id)));
        fill(places, names, place.map(id -> offeredPlaces.indexOf(id) + 1).orElse(0));
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(new String[0]));
            combo.requestLayout();
        }
        combo.select(selected);
    }

    private static void show(Composite part, boolean visible) {
        ((GridData) part.getLayoutData()).exclude = !visible;
        part.setVisible(visible);
    }

    private void begin() {
        context.edit(message("funnel.begin", String.valueOf(year)), edit -> {
            NodeId sheet = Continuation.begin(edit, year);
            CountSheet.find(edit.now(), sheet).ifPresent(now -> Continuation.addMonth(edit, now));
        });
    }

    private void layout() {
        scrolled.layout();
    }

    @Override
    public void setFocus() {
        years.setFocus();
    }
}
