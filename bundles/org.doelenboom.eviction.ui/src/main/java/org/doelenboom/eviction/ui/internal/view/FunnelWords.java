package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.Locale;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.count.Funnel;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.PlanContext;

/** What the funnel says in words, painted and in its table alike. */
final class FunnelWords {
    private final PlanContext context;

    FunnelWords(PlanContext context) {
        this.context = context;
    }

    String label(Funnel.Step step) {
        return context.text(Words.of(step.figure()));
    }

    String quantity(Quantity quantity) {
        return quantity.isReported() ? Figures.written(quantity, context.locale()) : "–";
    }

    /** {@code 118 persons} in the widest bar, {@code 37 of 50} where a target asks for it. */
    String bar(Funnel funnel, Funnel.Step step) {
        String figure = quantity(step.quantity());
        if (!step.quantity().isReported()) {
            return context.text(message("funnel.notReported"));
        }
        String asked = asked(step);
        if (!asked.isEmpty()) {
            return figure + " " + asked;
        }
        if (step.figure() != Figure.IDENTIFIED) {
            return figure;
        }
        boolean contacts = funnel.counted().filter(Counted.CONTACTS::equals).isPresent();
        return context.text(message(contacts ? "funnel.contacts" : "funnel.persons", figure));
    }

    /** {@code of at most 200}; empty where no target asks for this step. */
    String asked(Funnel.Step step) {
        return step.asked()
                .map(asked -> context.text(message(
                        "funnel.asked." + asked.target().bound().name().toLowerCase(Locale.ROOT),
                        Figures.written(asked.amount().total(), context.locale()))))
                .orElse("");
    }

    String share(Funnel.Step step) {
        return step.ofBefore().map(share -> share.written(context.locale())).orElse("");
    }
}
