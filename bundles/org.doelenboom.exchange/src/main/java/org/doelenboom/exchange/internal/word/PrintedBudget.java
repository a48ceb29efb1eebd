package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** The chapter on the budget: an envelope a heading, a table of its lines, details behind dashes. Sums are worked out, not read. */
final class PrintedBudget {
    private static final String STEP = "\u2013 ";
    private static final String BETWEEN = " \u00b7 ";

    private final PrintedDraft draft;
    private final PrintedWords words;

    @Nullable
    private NodeId envelope;

    private boolean together;

    PrintedBudget(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
    }

    void heading(PrintedPart.Heading heading) {
        together = words.says(draft.lead(heading.text()), "budget.together");
        if (!together) {
            NodeId made = draft.add(draft.root(), BudgetKeys.ENVELOPE, heading.line());
            draft.set(made, PlanKeys.TITLE, heading.text());
            envelope = made;
        }
    }

    void words(PrintedPart.Words part) {
        NodeId open = envelope;
        if (open == null) {
            draft.append(draft.root(), BudgetKeys.LATER_BUDGETS, part.text());
            return;
        }
        boolean all = true;
        for (String fact : draft.lead(part.text()).split(BETWEEN, -1)) {
            all &= fact(open, fact, part.line());
        }
        if (all) {
            BilingualText funder = BilingualText.EMPTY;
            for (String language : part.text().languages()) {
                for (String fact : part.text().in(language).split(BETWEEN, -1)) {
                    Optional<String> name = words.value(fact, "fact.fundedBy");
                    funder = name.isPresent() ? funder.put(language, name.get()) : funder;
                }
            }
            draft.set(open, BudgetKeys.FUNDED_BY, funder);
        } else {
            draft.leave(part.line(), draft.lead(part.text()), "noPlace");
        }
    }

    private boolean fact(NodeId open, String fact, int line) {
        Optional<String> year = words.value(fact, "fact.year").filter(text -> text.matches("\\d{4}"));
        Optional<BigDecimal> amount = words.value(fact, "fact.amount").flatMap(PrintedBudget::amount);
        Optional<String> place = words.value(fact, "fact.places");
        year.ifPresent(text -> draft.set(open, BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(text))));
        amount.ifPresent(euros -> draft.set(open, TargetKeys.AMOUNT, Optional.of(euros)));
        place.ifPresent(name -> draft.set(
                open,
                TargetKeys.NEIGHBOURHOOD,
                draft.places(name, line).stream().findFirst()));
        return year.isPresent()
                || amount.isPresent()
                || place.isPresent()
                || words.value(fact, "fact.fundedBy").isPresent();
    }

    static Optional<BigDecimal> amount(String written) {
        String number = written.replace("\u20ac", "").strip();
        boolean below = number.startsWith("-") || number.startsWith("\u2212");
        return FigureText.read(below ? number.substring(1) : number)
                .filter(Quantity.Exact.class::isInstance)
                .map(exact -> ((Quantity.Exact) exact).number())
                .map(number1 -> below ? number1.negate() : number1)
                .map(PrintedBudget::whole);
    }

    /** 344.000,00 is 344000. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    void grid(PrintedPart.Grid grid) {
        NodeId open = envelope;
        if (together) {
            return;
        }
        if (open == null || !words.says(draft.lead(grid.heading().cell(0)), "budget.line")) {
            grid.rows().forEach(row -> draft.leave(row.line(), PrintedChapters.line(row, draft), "table"));
            return;
        }
        List<NodeId> above = new ArrayList<>(List.of(open));
        for (PrintedPart.Cells row : grid.below()) {
            line(row, above);
        }
    }

    /** @param above the envelope and the lines that are open, one a step */
    private void line(PrintedPart.Cells row, List<NodeId> above) {
        String lead = draft.lead(row.cell(0)).strip();
        if (words.says(lead, "budget.sum") || words.says(lead, "budget.left")) {
            return;
        }
        int depth = 0;
        String rest = lead;
        while (rest.startsWith(STEP)) {
            depth++;
            rest = rest.substring(STEP.length());
        }
        depth = Math.min(depth, above.size() - 1);
        while (above.size() > depth + 1) {
            above.remove(above.size() - 1);
        }
        NodeId line = draft.add(above.get(depth), BudgetKeys.LINE, row.line());
        above.add(line);
        BilingualText title = BilingualText.EMPTY;
        for (String language : row.cell(0).languages()) {
            title = title.put(language, row.cell(0).in(language).strip().replaceFirst("^(?:\u2013 )+", ""));
        }
        draft.set(line, PlanKeys.TITLE, title);
        String amount = draft.lead(row.cell(1));
        Optional<BigDecimal> euros = amount(amount);
        draft.set(line, TargetKeys.AMOUNT, euros);
        BilingualText remark = row.cell(2);
        if (euros.isEmpty() && !amount.isBlank()) {
            remark = remark.put(
                    draft.languages().get(0),
                    (amount + " " + remark.in(draft.languages().get(0))).strip());
        }
        draft.set(line, BudgetKeys.REMARK, remark);
    }
}
