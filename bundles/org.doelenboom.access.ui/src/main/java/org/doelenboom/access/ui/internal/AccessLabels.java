package org.doelenboom.access.ui.internal;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Appraisal;
import org.doelenboom.access.CardPartner;
import org.doelenboom.access.Closure;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Rating;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.Naming;

/** What lists call the items of the module that nobody gives a title: hours, closures, appraisals, figures. */
final class AccessLabels {
    private final Node node;
    private final Naming naming;

    AccessLabels(Node node, Naming naming) {
        this.node = node;
        this.naming = naming;
    }

    Optional<String> label() {
        KindId kind = node.kind();
        if (kind.equals(AccessKinds.OPENING)) {
            return opening();
        }
        if (kind.equals(AccessKinds.CLOSURE)) {
            return closure();
        }
        if (kind.equals(AccessKinds.APPRAISAL)) {
            return appraisal();
        }
        if (kind.equals(AccessKinds.FIGURES)) {
            return Naming.joined(
                    naming.period(node.get(TargetKeys.PERIOD)), naming.name(node.get(TargetKeys.NEIGHBOURHOOD)));
        }
        if (kind.equals(AccessKinds.CARD_PARTNER)) {
            CardPartner partner = new CardPartner(node);
            return Naming.joined(
                    naming.name(partner.party()),
                    partner.use().map(use -> naming.text(use.label())).orElse(""));
        }
        if (kind.equals(AccessKinds.ASSESSMENT)) {
            return Naming.joined(
                    naming.name(node.get(AccessKeys.SERVICE)),
                    day(),
                    node.get(AccessKeys.RATING)
                            .map(rating -> naming.text(rating.label()))
                            .orElse(""));
        }
        return Optional.empty();
    }

    private Optional<String> opening() {
        Opening opening = new Opening(node);
        return opening.isWhole()
                ? Optional.of(new WeekWords(naming.locale().getLanguage(), naming::text).opening(opening))
                : Optional.empty();
    }

    private Optional<String> closure() {
        Closure closure = new Closure(node);
        String days = Stream.of(closure.from(), closure.until())
                .flatMap(Optional::stream)
                .distinct()
                .map(Days::written)
                .collect(Collectors.joining(" – "));
        return Naming.joined(days, text());
    }

    private Optional<String> appraisal() {
        int met = new Appraisal(node).count(Rating.YES);
        return day().isEmpty() && met == 0
                ? Optional.empty()
                : Naming.joined(day(), naming.text(message("label.appraisal", met, Factor.values().length)));
    }

    private String day() {
        return node.get(AccessKeys.ON).map(Days::written).orElse("");
    }

    private String text() {
        return node.get(PlanKeys.TEXT).first(List.of(naming.locale().getLanguage()));
    }
}
