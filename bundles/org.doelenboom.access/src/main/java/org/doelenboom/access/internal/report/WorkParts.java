package org.doelenboom.access.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Barrier;
import org.doelenboom.access.Consultation;
import org.doelenboom.access.Need;
import org.doelenboom.access.Step;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.PlanKeys;

/** Barriers, needs and consultations, each with what followed. */
final class WorkParts {
    private WorkParts() {}

    static void barriers(Both both) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Barrier barrier : Barrier.all(both.plan())) {
            rows.add(List.of(
                    barrier.node().get(PlanKeys.TEXT),
                    both.out().plain(barrier.reportedOn().map(Days::written).orElse("")),
                    both.names(barrier.services()),
                    steps(barrier.steps(), both),
                    state(barrier, both)));
        }
        if (!rows.isEmpty()) {
            BilingualText title = both.say("report.barriers");
            both.out().heading(2, title);
            both.out()
                    .table(
                            title,
                            both.heads(
                                    "kind.barrier",
                                    "attribute.reportedOn",
                                    "attribute.services",
                                    "kind.step",
                                    "attribute.outcome"),
                            rows);
        }
    }

    private static BilingualText state(Barrier barrier, Both both) {
        return barrier.outcome()
                .map(outcome -> both.out().words(outcome.label()))
                .orElseGet(() -> both.say(barrier.isUntouched() ? "report.barrier.new" : "report.barrier.open"));
    }

    private static BilingualText steps(List<Step> steps, Both both) {
        return both.each(words -> steps.stream().map(step -> step(step, words)).collect(Collectors.joining(" ")));
    }

    private static String step(Step step, WeekWords words) {
        String text = step.text().first(List.of(words.language()));
        return step.done()
                .map(day -> text + " ("
                        + words.text().apply(AccessModule.message("report.step.done", Days.written(day))) + ")")
                .or(() -> step.due()
                        .map(day -> text + " ("
                                + words.text().apply(AccessModule.message("report.step.due", Days.written(day)))
                                + ")"))
                .orElse(text);
    }

    static void needs(Both both) {
        for (Node inventory : both.plan().children(both.plan().root())) {
            if (inventory.kind().equals(AccessKinds.INVENTORY)) {
                needs(inventory, both);
            }
        }
    }

    private static void needs(Node inventory, Both both) {
        both.out().heading(2, inventory.get(PlanKeys.TITLE));
        if (!inventory.get(AccessKeys.METHOD).isEmpty()) {
            both.out().paragraph(inventory.get(AccessKeys.METHOD));
        }
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Need need : Need.of(both.plan(), inventory)) {
            rows.add(List.of(
                    need.text(),
                    need.domain()
                            .map(domain -> both.out().words(domain.label()))
                            .orElse(BilingualText.EMPTY),
                    both.each(words -> Figures.written(need.people(), Locale.forLanguageTag(words.language()))),
                    both.out().plain(need.source()),
                    need.services().isEmpty() ? both.say("report.needs.nobody") : both.names(need.services())));
        }
        if (!rows.isEmpty()) {
            both.out()
                    .table(
                            inventory.get(PlanKeys.TITLE),
                            both.heads(
                                    "kind.need",
                                    "attribute.needDomain",
                                    "attribute.people",
                                    "attribute.source",
                                    "attribute.services"),
                            rows);
        }
    }

    static void consultations(Both both) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Consultation one : Consultation.all(both.plan())) {
            rows.add(List.of(
                    both.out().plain(one.on().map(Days::written).orElse("")),
                    one.title(),
                    one.kind().map(kind -> both.out().words(kind.label())).orElse(BilingualText.EMPTY),
                    one.node().get(PlanKeys.DESCRIPTION),
                    steps(one.agreements(), both)));
        }
        if (!rows.isEmpty()) {
            BilingualText title = both.say("report.consultations");
            both.out().heading(2, title);
            both.out()
                    .table(
                            title,
                            both.heads(
                                    "attribute.on",
                                    "kind.consultation",
                                    "attribute.consultationKind",
                                    "attribute.description",
                                    "report.agreed"),
                            rows);
        }
    }
}
