package org.doelenboom.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.BudgetTotals;
import org.doelenboom.plan.budget.Envelope;
import org.osgi.service.component.annotations.Component;

/** A table an envelope, lines with their details below them, and what all envelopes of a year make together. */
@Component(service = ReportSection.class)
public final class BudgetSection implements CoreSection {
    /** Before a detail, so that a reader of plain cells sees what belongs to what. */
    private static final String STEP = "– ";

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Envelope> envelopes = Envelope.of(plan).stream()
                .filter(envelope -> out.shows(envelope.node()))
                .filter(envelope -> envelope.lines().isEmpty()
                        || envelope.allLines().stream().anyMatch(line -> out.shows(line.node())))
                .toList();
        if (envelopes.isEmpty()) {
            return;
        }
        out.heading(1, word(out, "budget"));
        out.paragraph(plan.root().get(BudgetKeys.LATER_BUDGETS));
        envelopes.forEach(envelope -> envelope(envelope, out));
        if (envelopes.stream().allMatch(envelope -> isWhole(envelope, out))
                && envelopes.size() == Envelope.of(plan).size()) {
            BudgetTotals.years(plan).forEach(year -> totals(BudgetTotals.of(plan, year), out));
        }
    }

    private static void envelope(Envelope envelope, ReportWriter out) {
        BilingualText title = envelope.node().get(PlanKeys.TITLE);
        out.heading(2, title);
        out.paragraph(facts(envelope, out));
        List<List<BilingualText>> rows = new ArrayList<>();
        lines(envelope.lines(), "", out, rows);
        if (isWhole(envelope, out)) {
            sums(envelope, out, rows);
        }
        out.table(
                title, List.of(word(out, "budget.line"), word(out, "budget.amount"), word(out, "budget.remark")), rows);
    }

    private static BilingualText facts(Envelope envelope, ReportWriter out) {
        List<BilingualText> facts = new ArrayList<>();
        envelope.node()
                .get(BudgetKeys.BUDGET_YEAR)
                .ifPresent(year -> facts.add(out.words(ReportMessages.message("fact.year", year.toPlainString()))));
        facts.add(ItemFacts.named(
                "fact.places",
                envelope.plan(),
                envelope.node().get(TargetKeys.NEIGHBOURHOOD).stream().toList(),
                out));
        envelope.amount()
                .ifPresent(amount -> facts.add(ItemFacts.with("fact.amount", euro(out, Optional.of(amount)), out)));
        facts.add(ItemFacts.with("fact.fundedBy", envelope.node().get(BudgetKeys.FUNDED_BY), out));
        return ItemFacts.joined(facts, ItemFacts.BETWEEN, out);
    }

    /** Whether the edition leaves out none of its lines, so that sums are true. */
    private static boolean isWhole(Envelope envelope, ReportWriter out) {
        return envelope.allLines().stream().allMatch(line -> out.shows(line.node()));
    }

    private static void sums(Envelope envelope, ReportWriter out, List<List<BilingualText>> rows) {
        rows.add(List.of(word(out, "budget.sum"), euro(out, Optional.of(envelope.planned())), BilingualText.EMPTY));
        envelope.left()
                .filter(left -> left.signum() != 0)
                .ifPresent(left ->
                        rows.add(List.of(word(out, "budget.left"), euro(out, Optional.of(left)), BilingualText.EMPTY)));
    }

    private static void lines(List<BudgetLine> lines, String indent, ReportWriter out, List<List<BilingualText>> rows) {
        for (BudgetLine line : lines) {
            if (!out.shows(line.node())) {
                continue;
            }
            BilingualText remark = line.node().get(BudgetKeys.REMARK);
            BilingualText reason = line.node().get(BudgetKeys.AMOUNT_REASON);
            rows.add(List.of(
                    before(indent, line.node().get(PlanKeys.TITLE)),
                    euro(out, line.amount()),
                    together(together(remark, line.node().get(BudgetKeys.PERIOD_REASON)), reason)));
            lines(line.details(), indent + STEP, out, rows);
        }
    }

    private static void totals(BudgetTotals totals, ReportWriter out) {
        if (totals.envelopes() > 1) {
            List<List<BilingualText>> rows = new ArrayList<>();
            rows.add(List.of(word(out, "budget.own"), euro(out, Optional.of(totals.own()))));
            rows.add(List.of(word(out, "budget.call"), euro(out, Optional.of(totals.call()))));
            rows.add(List.of(word(out, "budget.other"), euro(out, Optional.of(totals.other()))));
            rows.add(List.of(word(out, "budget.sum"), euro(out, Optional.of(totals.planned()))));
            BilingualText title = out.words(ReportMessages.message("budget.together", totals.year()));
            out.heading(2, title);
            out.table(title, List.of(word(out, "budget.line"), word(out, "budget.amount")), rows);
        }
    }

    private static BilingualText before(String indent, BilingualText text) {
        BilingualText indented = text;
        for (String language : text.languages()) {
            indented = indented.put(language, indent + text.in(language));
        }
        return indented;
    }

    private static BilingualText together(BilingualText first, BilingualText second) {
        BilingualText both = first;
        for (String language : second.languages()) {
            both = both.put(language, (first.has(language) ? first.in(language) + "\n" : "") + second.in(language));
        }
        return both;
    }

    /** {@code 98.000,00} in Dutch, with the sign of the euro where the language has it. */
    public static BilingualText euro(ReportWriter out, Optional<BigDecimal> amount) {
        BilingualText written = BilingualText.EMPTY;
        for (String language : out.languages()) {
            NumberFormat format = NumberFormat.getInstance(new Locale(language, "BE"));
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            written = written.put(
                    language,
                    amount.map(format::format).map(number -> number + "\u00a0€").orElse(""));
        }
        return written;
    }

    private static BilingualText word(ReportWriter out, String key) {
        return out.words(ReportMessages.message(key));
    }
}
