package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.internal.Records;

/**
 * The attributes of money, in euro. An envelope carries {@code PlanKeys.TITLE}, {@code TargetKeys.NEIGHBOURHOOD},
 * {@code TargetKeys.AMOUNT} and {@link #BUDGET_YEAR}; a line {@code PlanKeys.TITLE}, {@code TargetKeys.AMOUNT} (what is planned),
 * {@code PlanKeys.THEME}, {@code PlanKeys.DELIVERY}, {@code ScheduleKeys.START} and {@code END}, and what follows.
 */
public final class BudgetKeys {
    /** What a neighbourhood, or the whole plan, may spend in one year; below the plan. */
    public static final KindId ENVELOPE = new KindId("plan.envelope");

    /** A line of an envelope, or the detail of a line. */
    public static final KindId LINE = new KindId("plan.budgetLine");

    /** A part that is paid at one time; below a line or project. */
    public static final KindId INSTALMENT = new KindId("plan.instalment");

    /** A decision that changed an amount; below the envelope or line. */
    public static final KindId CHANGE = new KindId("plan.budgetChange");

    /** On an envelope: the budget's year. */
    public static final Key<Optional<BigDecimal>> BUDGET_YEAR = Key.decimal("plan.budgetYear");

    /** On an envelope or line: who gives the money. */
    public static final Key<BilingualText> FUNDED_BY = Key.texts("plan.fundedBy");

    /** On an envelope or line: what was left of an earlier year and is part of the amount. */
    public static final Key<Optional<BigDecimal>> CARRIED_OVER = Key.decimal("plan.carriedOver");

    /** On a line: the line of an earlier year that left it. */
    public static final Key<Optional<NodeId>> CARRIED_FROM = Key.link("plan.carriedFrom");

    /** On a line: how its amount comes about; fixed where absent. */
    public static final Key<Optional<AmountRule>> AMOUNT_RULE =
            Key.of("plan.amountRule", new RuleCodec(), Optional.empty());

    /** On a line: the remark as people write it beside the amount. */
    public static final Key<BilingualText> REMARK = Key.texts("plan.remark");

    /** On a line: the objectives, actions and projects that it pays for. */
    public static final Key<List<NodeId>> PAYS_FOR = Key.links("plan.paysFor");

    /** On a line: finance's own number. */
    public static final Key<String> ARTICLE = Key.text("plan.article");

    /** On a line: how many months it pays for, where no dates are known: 15 for "12 + 3". */
    public static final Key<Optional<BigDecimal>> MONTHS = Key.decimal("plan.months");

    /** On a line: why its period is not that of the budget's year. */
    public static final Key<BilingualText> PERIOD_REASON = Key.texts("plan.periodReason");

    /** On a line: why its amount or rule is not that of the same line elsewhere. */
    public static final Key<BilingualText> AMOUNT_REASON = Key.texts("plan.amountReason");

    // what became of the planned amount

    public static final Key<Optional<BigDecimal>> COMMITTED = Key.decimal("plan.committed");
    public static final Key<Optional<BigDecimal>> PAID = Key.decimal("plan.paid");
    public static final Key<Optional<BigDecimal>> JUSTIFIED = Key.decimal("plan.justified");
    public static final Key<Optional<BigDecimal>> ACCEPTED = Key.decimal("plan.accepted");
    public static final Key<Optional<BigDecimal>> REFUSED = Key.decimal("plan.refused");

    // instalments and changes: ScheduleKeys.DATE, TargetKeys.AMOUNT

    public static final Key<Optional<InstalmentState>> INSTALMENT_STATE =
            Key.token("plan.instalmentState", InstalmentState.class);

    /** On a change: the amount before the decision; its {@code TargetKeys.AMOUNT} is the one after. */
    public static final Key<Optional<BigDecimal>> BEFORE = Key.decimal("plan.before");

    // what has no budget, on purpose

    /** On an objective or action: it needs no money of its own. */
    public static final Key<Boolean> NO_COST = Key.flag("plan.noCost");

    /** On a neighbourhood without an envelope: the neighbourhoods whose money is spent there too. */
    public static final Key<List<NodeId>> PAID_FROM = Key.links("plan.paidFrom");

    /** On the plan: why some of its years have no envelope. */
    public static final Key<BilingualText> LATER_BUDGETS = Key.texts("plan.laterBudgets");

    private BudgetKeys() {}

    /** {@code {"rule":…,"base":…,"numerator":…,"denominator":…,"plus":…}}. */
    private static final class RuleCodec implements Codec<Optional<AmountRule>> {
        private enum Word {
            FIXED,
            SHARE,
            REST,
            EQUAL
        }

        private static final Codec<Word> WORDS = Key.word(Word.class);
        private static final Codec<AmountRule.Base> BASES = Key.word(AmountRule.Base.class);

        @Override
        public Value write(Optional<AmountRule> typed) {
            Map<String, Value> fields = Records.fields();
            AmountRule rule = typed.orElseThrow();
            fields.put("rule", WORDS.write(word(rule)));
            if (rule instanceof AmountRule.Share share) {
                fields.put("base", BASES.write(share.base()));
                fields.put("numerator", new Value.Decimal(share.numerator()));
                fields.put("denominator", new Value.Decimal(share.denominator()));
                if (share.plus().signum() != 0) {
                    fields.put("plus", new Value.Decimal(share.plus()));
                }
            }
            return new Value.Fields(fields);
        }

        private static Word word(AmountRule rule) {
            if (rule instanceof AmountRule.Share) {
                return Word.SHARE;
            }
            return rule instanceof AmountRule.Rest
                    ? Word.REST
                    : rule instanceof AmountRule.Equal ? Word.EQUAL : Word.FIXED;
        }

        @Override
        public Optional<Optional<AmountRule>> read(Value value) {
            return Records.word(value, "rule", WORDS)
                    .flatMap(word -> switch (word) {
                        case FIXED -> Optional.of(new AmountRule.Fixed());
                        case REST -> Optional.of(new AmountRule.Rest());
                        case EQUAL -> Optional.of(new AmountRule.Equal());
                        case SHARE -> share(value);
                    })
                    .map(Optional::of);
        }

        private static Optional<AmountRule> share(Value value) {
            Optional<AmountRule.Base> base = Records.word(value, "base", BASES);
            Optional<BigDecimal> numerator = Records.decimal(value, "numerator");
            Optional<BigDecimal> denominator = Records.decimal(value, "denominator");
            BigDecimal plus = Records.decimal(value, "plus").orElse(BigDecimal.ZERO);
            if (base.isEmpty()
                    || numerator.isEmpty()
                    || denominator.filter(d -> d.signum() > 0).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new AmountRule.Share(base.get(), numerator.get(), denominator.get(), plus));
        }
    }
}
