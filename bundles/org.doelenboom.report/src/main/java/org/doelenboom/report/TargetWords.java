package org.doelenboom.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;

/** A target in words: the sum that it comes from, what is counted, and what narrows it, in brackets. */
final class TargetWords {
    private TargetWords() {}

    /** Only what is counted, where it has no amount. */
    static BilingualText of(Target target, ReportWriter out) {
        BilingualText formula =
                Planned.of(target).map(planned -> out.words(planned.formula())).orElse(BilingualText.EMPTY);
        BilingualText counted = ItemFacts.joined(List.of(formula, target.node().get(TargetKeys.UNIT)), " ", out);
        BilingualText details = ItemFacts.joined(details(target, out), "; ", out);
        BilingualText whole = counted;
        for (String language : details.languages()) {
            whole = whole.put(language, (counted.in(language) + " (" + details.in(language) + ")").strip());
        }
        return whole;
    }

    private static List<BilingualText> details(Target target, ReportWriter out) {
        List<BilingualText> details = new ArrayList<>();
        if (target.bound() != TargetBound.EXACT) {
            details.add(ItemFacts.word("targets.bound." + target.bound().name().toLowerCase(Locale.ROOT), out));
        }
        // Where there is more than one, the sum says so already.
        boolean sum = target.amount().isPresent();
        if (target.isPerYear() && (!sum || target.years().size() <= 1)) {
            details.add(ItemFacts.word("targets.perYear", out));
        }
        if (target.isPerNeighbourhood() && (!sum || target.neighbourhoods().size() <= 1)) {
            details.add(ItemFacts.word("targets.perNeighbourhood", out));
        }
        span(details, target, "targets.years", TargetKeys.FROM_YEAR, TargetKeys.TO_YEAR, out);
        span(details, target, "targets.ages", TargetKeys.AGE_FROM, TargetKeys.AGE_TO, out);
        BilingualText criteria = target.node().get(TargetKeys.CRITERIA);
        if (!criteria.isEmpty()) {
            details.add(ItemFacts.with("targets.criteria", criteria, out));
        }
        return details;
    }

    private static void span(
            List<BilingualText> details,
            Target target,
            String key,
            Key<Optional<BigDecimal>> fromKey,
            Key<Optional<BigDecimal>> toKey,
            ReportWriter out) {
        Optional<String> from = target.node().get(fromKey).map(BigDecimal::toPlainString);
        Optional<String> to = target.node().get(toKey).map(BigDecimal::toPlainString);
        if (from.isPresent() || to.isPresent()) {
            String which = from.isPresent() && to.isPresent() ? "" : from.isPresent() ? ".from" : ".to";
            details.add(out.words(ReportMessages.message(key + which, from.orElse(""), to.orElse(""))));
        }
    }
}
