package org.doelenboom.workbench.internal.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.followup.Assignment;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.Columns;
import org.doelenboom.ui.DateField;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The short form of one item: how far, which figures, two sentences, what was learned, what comes next. */
final class ReportForm {
    private final PlanContext context;
    private final Pieces pieces;
    private final ReportPage page;
    private final Reporting reporting;
    private final NodeId item;
    private final Composite place;
    private final Combo state;
    private final List<Runnable> refreshers = new ArrayList<>();
    private boolean grown;

    /** What a form is about besides its item. */
    record About(Reporting reporting, Period period, Optional<NodeId> place, Supplier<Collection<Measure>> measures) {}

    ReportForm(Composite parent, PlanContext context, ReportPage page, Assignment assignment, About about) {
        this.context = context;
        this.pieces = new Pieces(context);
        this.page = page;
        this.reporting = about.reporting();
        this.item = assignment.node().id();
        place = pieces.part(parent, 1);
        ((org.eclipse.swt.layout.GridLayout) place.getLayout()).verticalSpacing = Resources.STEP + Resources.STEP / 2;
        head(assignment);
        state = assignment.isProject() ? projectState() : state();
        figures(assignment, about);
        note(NoteKind.PROGRESS, "report.note", 3);
        note(NoteKind.LEARNED, "report.learned", 2);
        next();
        ItemLink.create(place, context, pieces.text("report.open"), () -> context.navigate(item));
        refresh();
    }

    Composite control() {
        return place;
    }

    NodeId item() {
        return item;
    }

    void focus() {
        state.setFocus();
    }

    void refresh() {
        if (context.plan().find(item).isPresent()) {
            refreshers.forEach(Runnable::run);
        }
    }

    /** Whether a part came or went since this was last asked. */
    boolean hasGrown() {
        boolean was = grown;
        grown = false;
        return was;
    }

    private Node node() {
        return context.plan().node(item);
    }

    private void head(Assignment assignment) {
        Label title = pieces.wrapped(place, context.name(item));
        title.setFont(context.resources().bold());
        String facts = page.facts(assignment);
        Label said = pieces.wrapped(place, facts);
        said.setForeground(context.resources().palette().dimmed());
        Pieces.visible(said, !facts.isEmpty());
        refreshers.add(() -> Pieces.say(title, context.name(item)));
    }

    private Combo state() {
        FollowUpState[] states = FollowUpState.values();
        String name =
                pieces.text("report.state", Integer.toString(reporting.day().getYear()));
        Combo combo = states(
                name,
                Arrays.stream(states)
                        .map(one -> context.text(Pieces.word("state", one)))
                        .toList(),
                () -> reporting.state(node()).map(Enum::ordinal),
                index -> context.edit(
                        Pieces.message("report.edit.state"),
                        edit -> reporting.state(edit, item, index.map(one -> states[one]))));
        WordsBox needed = words(ScheduleKeys.NEEDED, "report.needed");
        refreshers.add(() -> {
            boolean asked = reporting
                    .state(node())
                    .filter(one -> one == FollowUpState.STUCK || one == FollowUpState.WAITING)
                    .isPresent();
            grown |= needed.visible(asked);
        });
        return combo;
    }

    private Combo projectState() {
        ProjectState[] states = ProjectState.values();
        return states(
                pieces.text("report.state.project"),
                Arrays.stream(states)
                        .map(one -> context.text(Pieces.word("projectState", one)))
                        .toList(),
                () -> node().get(ProjectKeys.PROJECT_STATE).map(Enum::ordinal),
                index -> context.edit(
                        Pieces.message("report.edit.state"),
                        edit -> reporting.project(edit, item, index.map(one -> states[one]))));
    }

    private Combo states(
            String name,
            List<String> names,
            Supplier<Optional<Integer>> shown,
            java.util.function.Consumer<Optional<Integer>> chosen) {
        Composite frame = pieces.part(place, 1);
        ((org.eclipse.swt.layout.GridLayout) frame.getLayout()).verticalSpacing = Resources.STEP / 2;
        pieces.above(frame, name);
        List<String> all = new ArrayList<>(List.of("–"));
        all.addAll(names);
        Combo[] made = new Combo[1];
        made[0] = pieces.combo(frame, () -> name, () -> {
            int index = made[0].getSelectionIndex() - 1;
            chosen.accept(index < 0 ? Optional.empty() : Optional.of(index));
        });
        made[0].setEnabled(context.isEditable());
        refreshers.add(() ->
                Pieces.fill(made[0], all, shown.get().map(index -> index + 1).orElse(0)));
        return made[0];
    }

    private void figures(Assignment assignment, About about) {
        List<Target> targets = assignment.targets();
        if (targets.isEmpty()) {
            return;
        }
        Composite frame = pieces.part(place, 3);
        Columns.fit(frame, frame::requestLayout, 3, 1);
        Label above = pieces.above(
                frame,
                pieces.text("report.figures", context.period(about.period().text())));
        ((GridData) above.getLayoutData()).horizontalSpan = 3;
        for (Target target : targets) {
            for (Optional<NodeId> where : Reporting.places(target, about.place())) {
                if (ReportPage.measure(target, about.measures().get()).isPresent()) {
                    computed(frame, target, where, about);
                } else {
                    figure(frame, target.node().id(), page.figureName(target, where), where, about);
                }
            }
        }
    }

    /** What a module works out is shown and not asked for. */
    private void computed(Composite frame, Target target, Optional<NodeId> where, About about) {
        NodeId id = target.node().id();
        pieces.label(frame, page.figureName(target, where));
        pieces.label(frame, pieces.text("report.computed"))
                .setForeground(context.resources().palette().dimmed());
        Label said = pieces.wrapped(frame, "");
        refreshers.add(() -> Pieces.say(
                said, page.sum(id, where, about.period(), about.measures().get())));
    }

    private void figure(Composite frame, NodeId target, String name, Optional<NodeId> where, About about) {
        Period period = about.period();
        FigureBox box = new FigureBox(
                frame,
                context,
                name,
                () -> context.plan()
                        .find(target)
                        .map(node -> Reporting.figure(new Target(context.plan(), node), period, where))
                        .orElse(org.doelenboom.api.measure.Quantity.NOT_REPORTED),
                () -> page.sum(target, where, period, about.measures().get()),
                figure -> context.type(
                        List.of(target, period.text(), where),
                        Pieces.message("report.edit.figure", name),
                        edit -> reporting.figure(edit, target, period, where, figure)));
        refreshers.add(box::refresh);
    }

    private void note(NoteKind kind, String name, int lines) {
        WordsBox box = new WordsBox(
                place,
                context,
                pieces.text(name),
                lines,
                () -> reporting
                        .note(context.plan(), node(), kind)
                        .map(note -> note.get(PlanKeys.TEXT).in(reporting.language()))
                        .orElse(""),
                typed -> context.type(
                        List.of(item, kind),
                        Pieces.message("report.edit.note"),
                        edit -> reporting.note(edit, item, kind, typed)));
        refreshers.add(box::refresh);
        Label before = pieces.wrapped(place, "");
        before.setForeground(context.resources().palette().dimmed());
        refreshers.add(() -> {
            String words = reporting
                    .before(context.plan(), node(), kind)
                    .map(note -> Days.written(note.get(ScheduleKeys.DATE).orElseThrow()) + ": "
                            + Pieces.shortened(note.get(PlanKeys.TEXT).first(page.languages()), 240))
                    .orElse("");
            Pieces.say(before, words);
            Pieces.visible(before, !words.isEmpty());
        });
    }

    private void next() {
        Composite row = pieces.part(place, 2);
        Columns.fit(row, row::requestLayout, 2, 1);
        ((org.eclipse.swt.layout.GridLayout) row.getLayout()).horizontalSpacing = 3 * Resources.STEP;
        ReportingContext marked = new ReportingContext(context, item, reporting);
        DateField date = new DateField(row, marked, ScheduleKeys.DEADLINE, Pieces.attribute("deadline"));
        date.control().setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        refreshers.add(date::refresh);
        words(row, ScheduleKeys.DUE, Pieces.attribute("due"));
    }

    private WordsBox words(Key<BilingualText> key, String name) {
        return words(place, key, Pieces.message(name));
    }

    private WordsBox words(Composite parent, Key<BilingualText> key, Message name) {
        WordsBox box = new WordsBox(
                parent,
                context,
                context.text(name),
                1,
                () -> node().get(key).in(reporting.language()),
                typed -> context.type(
                        List.of(item, key.name()),
                        Pieces.message("report.edit.note"),
                        edit -> reporting.set(
                                edit, item, key, edit.now().node(item).get(key).revise(reporting.language(), typed))));
        refreshers.add(box::refresh);
        return box;
    }
}
