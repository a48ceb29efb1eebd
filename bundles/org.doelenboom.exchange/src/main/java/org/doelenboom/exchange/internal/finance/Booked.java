package org.doelenboom.exchange.internal.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** What finance has on one line of the plan, or on several that share an article number. */
final class Booked {
    /** What a column of amounts can be, by the word lists of its headings. */
    static final Map<String, Key<Optional<BigDecimal>>> AMOUNTS = Map.of(
            "committed", BudgetKeys.COMMITTED,
            "paid", BudgetKeys.PAID,
            "justified", BudgetKeys.JUSTIFIED,
            "accepted", BudgetKeys.ACCEPTED,
            "refused", BudgetKeys.REFUSED,
            "amount", TargetKeys.AMOUNT);

    private final List<Node> lines;
    private final String article;
    private final Row first;
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private int rows;

    /** @param first the row that it begins with */
    Booked(List<Node> lines, String article, Row first) {
        this.lines = lines;
        this.article = article;
        this.first = first;
    }

    List<Node> lines() {
        return lines;
    }

    String article() {
        return article;
    }

    Row first() {
        return first;
    }

    boolean isShared() {
        return lines.size() > 1;
    }

    boolean holds(Booked other) {
        return lines.containsAll(other.lines);
    }

    void row() {
        rows++;
    }

    /** @param what a key of {@link #AMOUNTS} */
    void add(String what, BigDecimal amount) {
        sums.merge(what, amount, BigDecimal::add);
    }

    /** @return false where it cannot be told how much is of which line */
    boolean propose(List<Returned.Proposal> proposals) {
        if (!isShared()) {
            Optional<Message> doubt =
                    rows > 1 ? Optional.of(FinanceReader.message("return.finance.summed")) : Optional.empty();
            sums.forEach((what, amount) -> propose(lines.get(0), what, amount, doubt, proposals));
            return true;
        }
        BigDecimal planned = lines.stream()
                .map(line -> line.get(TargetKeys.AMOUNT).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = lines.stream().allMatch(line -> line.get(TargetKeys.AMOUNT)
                .filter(amount -> amount.signum() > 0)
                .isPresent());
        if (!known) {
            return false;
        }
        Optional<Message> doubt =
                Optional.of(FinanceReader.message("return.finance.shared", article, Integer.toString(lines.size())));
        sums.forEach((what, amount) -> {
            BigDecimal rest = amount;
            for (int i = 0; i < lines.size(); i++) {
                Node line = lines.get(i);
                BigDecimal own = line.get(TargetKeys.AMOUNT).orElse(BigDecimal.ZERO);
                // The last takes what rounding left.
                BigDecimal share =
                        i == lines.size() - 1 ? rest : amount.multiply(own).divide(planned, 2, RoundingMode.HALF_UP);
                rest = rest.subtract(share);
                propose(line, what, share, doubt, proposals);
            }
        });
        return true;
    }

    private static void propose(
            Node line, String what, BigDecimal amount, Optional<Message> doubt, List<Returned.Proposal> proposals) {
        Key<Optional<BigDecimal>> key = AMOUNTS.getOrDefault(what, TargetKeys.AMOUNT);
        Optional<BigDecimal> before = line.get(key);
        if (before.isPresent() && before.get().compareTo(amount) == 0) {
            return;
        }
        proposals.add(new Returned.Proposal(
                line.id(),
                FinanceReader.message("out." + what),
                before.map(BigDecimal::toPlainString).orElse(""),
                amount.toPlainString(),
                "",
                doubt,
                edit -> edit.set(line.id(), key, Optional.of(amount))));
    }
}
