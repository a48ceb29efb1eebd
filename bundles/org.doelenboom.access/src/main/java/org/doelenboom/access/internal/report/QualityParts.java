package org.doelenboom.access.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.CardPartner;
import org.doelenboom.access.Criterion;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;

/** The quality criteria with their assessments, and what the local identity card opens. */
final class QualityParts {
    private QualityParts() {}

    static void criteria(Both both) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Criterion criterion : Criterion.all(both.plan())) {
            rows.add(List.of(
                    criterion.title(),
                    criterion.norm(),
                    criterion.node().get(AccessKeys.EVIDENCE),
                    both.each(words -> criterion.assessments().stream()
                            .map(one -> assessment(one, words, both))
                            .collect(Collectors.joining("; ")))));
        }
        if (!rows.isEmpty()) {
            BilingualText title = both.say("report.criteria");
            both.out().heading(2, title);
            both.out()
                    .table(
                            title,
                            both.heads("kind.criterion", "attribute.norm", "attribute.evidence", "report.ratings"),
                            rows);
        }
    }

    private static String assessment(Criterion.Assessment one, WeekWords words, Both both) {
        String service = both.name(one.service()).first(List.of(words.language()));
        String rating =
                one.rating().map(value -> words.text().apply(value.label())).orElse("?");
        return service + ": " + rating
                + one.on().map(day -> " (" + Days.written(day) + ")").orElse("");
    }

    static void cards(Both both) {
        for (Node card : both.plan().children(both.plan().root())) {
            if (card.kind().equals(AccessKinds.CARD)) {
                card(card, both);
            }
        }
    }

    private static void card(Node card, Both both) {
        both.out().heading(2, card.get(PlanKeys.TITLE));
        if (!card.get(PlanKeys.DESCRIPTION).isEmpty()) {
            both.out().paragraph(card.get(PlanKeys.DESCRIPTION));
        }
        List<List<BilingualText>> rows = new ArrayList<>();
        for (CardPartner partner : CardPartner.of(both.plan(), card)) {
            rows.add(List.of(
                    both.name(partner.party()),
                    partner.use().map(use -> both.out().words(use.label())).orElse(BilingualText.EMPTY),
                    partner.opens(),
                    both.out().plain(partner.from().map(Days::written).orElse(""))));
        }
        if (!rows.isEmpty()) {
            both.out()
                    .table(
                            card.get(PlanKeys.TITLE),
                            both.heads(
                                    "attribute.partner", "attribute.cardUse", "attribute.opens", "attribute.firstDay"),
                            rows);
        }
    }
}
