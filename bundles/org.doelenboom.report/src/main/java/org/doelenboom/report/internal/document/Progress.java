package org.doelenboom.report.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.Items;

/** What was said of the items of a plan, over a period. */
final class Progress {
    private static final String PLAN = "org.doelenboom.plan";

    private final Snapshot plan;
    private final Edition edition;
    private final Schedule schedule;
    private final Numbering numbering;

    Progress(Snapshot plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.schedule = new Schedule(plan);
        this.numbering = new Numbering(plan);
    }

    Numbering numbering() {
        return numbering;
    }

    /** The actions, and the objectives that have none, planned for the year or with a state in it. */
    List<Node> planned(int year) {
        return Items.of(plan)
                .filter(edition)
                .filter(this::isLast)
                .filter(item -> schedule.years(item).contains(year)
                        || item.get(ScheduleKeys.STATE_BY_YEAR).containsKey(year))
                .toList();
    }

    private boolean isLast(Node item) {
        return plan.children(item).stream().noneMatch(child -> PlanKinds.isInTree(child.kind()));
    }

    /** The state in a year; as a whole where the item has none for it. */
    Optional<FollowUpState> state(Node item, int year) {
        FollowUpState inYear = item.get(ScheduleKeys.STATE_BY_YEAR).get(year);
        return inYear != null ? Optional.of(inYear) : item.get(ScheduleKeys.STATE);
    }

    BilingualText state(Optional<FollowUpState> state, ReportWriter out) {
        return state.map(one -> out.words(Message.of(PLAN, "state." + camel(one.name()))))
                .orElse(BilingualText.EMPTY);
    }

    static BilingualText project(Optional<ProjectState> state, ReportWriter out) {
        return state.map(one -> out.words(Message.of(PLAN, "projectState." + camel(one.name()))))
                .orElse(BilingualText.EMPTY);
    }

    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** The notes of that kind from the period, the latest first. */
    List<Node> notes(Node item, NoteKind kind, Period period) {
        return plan.children(item).stream()
                .filter(note -> note.kind().equals(PlanKinds.NOTE)
                        && note.get(ScheduleKeys.NOTE_KIND).filter(kind::equals).isPresent()
                        && note.get(ScheduleKeys.DATE)
                                .filter(day -> isIn(day, period))
                                .isPresent())
                .sorted(Comparator.comparing(
                                (Node note) -> note.get(ScheduleKeys.DATE).orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    static boolean isIn(LocalDate day, Period period) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }

    /** The words of the notes, one under the other. */
    BilingualText words(Node item, NoteKind kind, Period period, List<String> languages) {
        return under(
                notes(item, kind, period).stream()
                        .map(note -> note.get(PlanKeys.TEXT))
                        .toList(),
                languages);
    }

    static BilingualText under(List<BilingualText> texts, List<String> languages) {
        return Together.each(
                languages,
                language -> String.join(
                        "\n",
                        texts.stream()
                                .map(text -> text.first(List.of(language)))
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    /** Why it is not done, in the words of who follows it up: what would help, else the notes of the period, else why it has no year. */
    BilingualText why(Node item, Period period, List<String> languages) {
        List<BilingualText> reasons = new ArrayList<>();
        reasons.add(words(item, NoteKind.PROGRESS, period, languages));
        reasons.add(item.get(ScheduleKeys.NEEDED));
        reasons.add(item.get(ScheduleKeys.NOT_PLANNED));
        return under(reasons, languages);
    }

    List<Node> projects() {
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(ProjectKeys.PROJECT) && edition.test(node))
                .toList();
    }

    /** All items and projects that can bear notes. */
    Stream<Node> noted() {
        return Stream.concat(Items.of(plan).filter(edition), projects().stream());
    }

    /** {@code 1.1.2/A3}, or nothing for what has no code. */
    BilingualText code(Node item, ReportWriter out) {
        return out.plain(numbering.path(item));
    }
}
