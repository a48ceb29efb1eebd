package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.budget.AmountRule;

/** What the words of a budget line say on how its amount comes about, for how many months, and who spends it. */
final class BudgetRemarks {
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})(?: ?\\+ ?(\\d{1,2}))? (\\p{L}+)");
    private static final int MOST_MONTHS = 120;

    private final Set<String> months;
    private final Set<String> same;
    private final Set<String> rest;
    private final Set<String> equal;
    private final Set<String> minus;
    private final Set<String> totals;
    private final Set<String> owners;
    private final Set<String> calls;

    BudgetRemarks(WordTable words) {
        months = words.folded("budget.months");
        same = words.folded("budget.same");
        rest = words.folded("budget.rest");
        equal = words.folded("budget.equal");
        minus = words.folded("budget.minus");
        totals = words.folded("budget.total");
        owners = words.folded("delivery.owner");
        calls = words.folded("call.word");
    }

    /** @param above the line above it, which "idem" repeats; null where there is none */
    void read(BudgetDraft.Line line, @Nullable BudgetDraft.Line above) {
        List<String> remark = Similarity.words(line.remark);
        if (above != null && remark.size() == 1 && same.contains(remark.get(0))) {
            line.rule = above.rule;
            line.months = above.months;
        } else {
            line.rule = rule(remark);
            line.months = months(line.remark);
        }
        List<String> title = Similarity.words(line.title);
        if (title.stream().anyMatch(calls::contains)) {
            line.delivery = DeliveryMode.CALL;
        } else if (title.stream().anyMatch(owners::contains)) {
            line.delivery = DeliveryMode.OWN;
        }
    }

    /** Null where it says nothing: then the amount is fixed. */
    @Nullable
    private AmountRule rule(List<String> words) {
        boolean total = words.stream().anyMatch(word -> totals.stream().anyMatch(word::startsWith));
        if (total && words.stream().anyMatch(minus::contains)) {
            return new AmountRule.Share(AmountRule.Base.AFTER_FIXED, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
        }
        if (words.stream().anyMatch(rest::contains)) {
            return new AmountRule.Rest();
        }
        return words.stream().anyMatch(equal::contains) ? new AmountRule.Equal() : null;
    }

    @Nullable
    private Integer months(String remark) {
        Matcher matcher = MONTHS.matcher(Fold.phrase(remark));
        while (matcher.find()) {
            if (months.contains(matcher.group(3))) {
                int more = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                int all = Integer.parseInt(matcher.group(1)) + more;
                return all <= MOST_MONTHS ? all : null;
            }
        }
        return null;
    }
}
