package org.doelenboom.workbench.internal.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.budget.AmountFormula;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.workbench.internal.grid.Wording;

/** How the rule of an amount is written in a cell, and read back: {@code 1/3 van wat overblijft + 1.760}. */
record RuleWords(Function<Message, String> texts, Locale locale) {
    private static final Pattern SHARE = Pattern.compile(
            "([\\d.,]+)\\s*(?:/\\s*([\\d.,]+)|(%))\\s*([^+−-]*?)\\s*([+−-]\\s*[\\d.,\\s\\u00a0\\u202f]+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RuleWords(Wording wording) {
        this(wording.texts(), wording.locale());
    }

    private String amount(BigDecimal amount) {
        return Amounts.written(amount, locale);
    }

    private String plan(String key) {
        return texts.apply(Message.of("org.doelenboom.plan", key));
    }

    String written(AmountRule rule) {
        if (rule instanceof AmountRule.Share share) {
            String part = AmountFormula.fraction(share, this::amount) + " " + base(share.base());
            return share.plus().signum() == 0
                    ? part
                    : part
                            + (share.plus().signum() < 0 ? " − " : " + ")
                            + amount(share.plus().abs());
        }
        return plan(
                rule instanceof AmountRule.Rest
                        ? "amountRule.rest"
                        : rule instanceof AmountRule.Equal ? "amountRule.equal" : "amountRule.fixed");
    }

    private String base(AmountRule.Base base) {
        return texts.apply(Wording.message(base == AmountRule.Base.WHOLE ? "budget.ofWhole" : "budget.ofRest"));
    }

    /** What one may choose without typing. */
    List<String> choices() {
        return List.of(
                written(new AmountRule.Fixed()),
                written(new AmountRule.Rest()),
                written(new AmountRule.Equal()),
                written(share(AmountRule.Base.AFTER_FIXED, 3)),
                written(share(AmountRule.Base.AFTER_FIXED, 2)),
                written(share(AmountRule.Base.WHOLE, 3)),
                written(share(AmountRule.Base.WHOLE, 2)));
    }

    private static AmountRule.Share share(AmountRule.Base base, int parts) {
        return new AmountRule.Share(base, BigDecimal.ONE, BigDecimal.valueOf(parts), BigDecimal.ZERO);
    }

    /** The rule that was written; a share without a base is one of what is left after the fixed amounts. Empty where it is none. */
    Optional<AmountRule> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        for (AmountRule simple : List.of(new AmountRule.Fixed(), new AmountRule.Rest(), new AmountRule.Equal())) {
            if (text.equals(written(simple).toLowerCase(Locale.ROOT))) {
                return Optional.of(simple);
            }
        }
        Matcher matcher = SHARE.matcher(text.replace('\u00a0', ' '));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> numerator = amount(matcher.group(1));
        Optional<BigDecimal> denominator = matcher.group(3) == null ? amount(matcher.group(2)) : Optional.of(HUNDRED);
        Optional<BigDecimal> plus =
                matcher.group(5) == null ? Optional.of(BigDecimal.ZERO) : amount(plain(matcher.group(5)));
        Optional<AmountRule.Base> base = readBase(matcher.group(4).strip());
        if (numerator.isEmpty()
                || denominator.filter(number -> number.signum() > 0).isEmpty()
                || plus.isEmpty()
                || base.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AmountRule.Share(base.get(), numerator.get(), denominator.get(), plus.get()));
    }

    private static String plain(String signed) {
        return signed.replaceFirst("^\\+\\s*", "").replaceFirst("^[−-]\\s*", "-");
    }

    private Optional<BigDecimal> amount(String text) {
        return Amounts.parse(text, locale);
    }

    private Optional<AmountRule.Base> readBase(String words) {
        if (words.isEmpty() || words.equals(base(AmountRule.Base.AFTER_FIXED).toLowerCase(Locale.ROOT))) {
            return Optional.of(AmountRule.Base.AFTER_FIXED);
        }
        return words.equals(base(AmountRule.Base.WHOLE).toLowerCase(Locale.ROOT))
                ? Optional.of(AmountRule.Base.WHOLE)
                : Optional.empty();
    }
}
