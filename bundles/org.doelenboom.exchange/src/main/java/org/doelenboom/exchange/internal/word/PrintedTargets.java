package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;

/** Reads a target as it is printed: {@code 50 × 2 wijken × 4 jaar = 400 mensen (hoogstens; van 12 tot en met 25 jaar oud)}. */
final class PrintedTargets {
    private static final Pattern SUM = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)((?: \u00d7 \\d+ \\p{L}+)*)(?: = \\d+(?:[.,]\\d+)?)?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile("\u00d7 \\d+ (\\p{L}+)");

    private final PrintedDraft draft;
    private final PrintedWords words;

    PrintedTargets(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
    }

    void read(NodeId item, PrintedPart.Words part) {
        NodeId target = draft.add(item, TargetKeys.TARGET, part.line());
        BilingualText unit = BilingualText.EMPTY;
        BilingualText criteria = BilingualText.EMPTY;
        for (String language : part.text().languages()) {
            String text = part.text()
                    .in(language)
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .strip();
            int open = text.lastIndexOf(" (");
            if (open >= 0 && text.endsWith(")")) {
                List<String> details =
                        List.of(text.substring(open + 2, text.length() - 1).split("; ", -1));
                if (details.stream().allMatch(detail -> detail(target, detail, false))) {
                    details.forEach(detail -> detail(target, detail, true));
                    for (String detail : details) {
                        Optional<String> who = words.value(detail, "targets.criteria");
                        criteria = who.isPresent() ? criteria.put(language, who.get()) : criteria;
                    }
                    text = text.substring(0, open);
                }
            }
            unit = unit.put(language, counted(target, text));
        }
        draft.set(target, TargetKeys.UNIT, unit);
        draft.set(target, TargetKeys.CRITERIA, criteria);
    }

    /** Sets the sum, and gives what is counted. */
    private String counted(NodeId target, String text) {
        Matcher sum = SUM.matcher(text);
        if (!sum.matches()) {
            return text;
        }
        draft.set(target, TargetKeys.AMOUNT, number(sum.group(1)));
        Matcher times = TIMES.matcher(sum.group(2));
        while (times.find()) {
            if (words.says(times.group(1), "times.years")) {
                draft.set(target, TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
            } else if (words.says(times.group(1), "times.places")) {
                draft.set(target, TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD));
            }
        }
        return Optional.ofNullable(sum.group(3)).orElse("").strip();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /** Whether the words narrow a target; sets it where asked to. */
    private boolean detail(NodeId target, String detail, boolean set) {
        for (TargetBound bound : List.of(TargetBound.CEILING, TargetBound.FLOOR, TargetBound.ABOUT)) {
            if (words.says(detail, "targets.bound." + bound.name().toLowerCase(Locale.ROOT))) {
                return !set || put(target, TargetKeys.BOUND, Optional.of(bound));
            }
        }
        if (words.says(detail, "targets.perYear")) {
            return !set || put(target, TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
        }
        if (words.says(detail, "targets.perNeighbourhood")) {
            return !set || put(target, TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD));
        }
        return span(target, detail, set, "targets.ages", TargetKeys.AGE_FROM, TargetKeys.AGE_TO)
                || span(target, detail, set, "targets.years", TargetKeys.FROM_YEAR, TargetKeys.TO_YEAR)
                || words.says(detail, "targets.criteria");
    }

    private <T> boolean put(NodeId target, Key<T> key, T value) {
        draft.set(target, key, value);
        return true;
    }

    private boolean span(
            NodeId target,
            String detail,
            boolean set,
            String key,
            Key<Optional<BigDecimal>> from,
            Key<Optional<BigDecimal>> to) {
        for (String which : List.of("", ".from", ".to")) {
            Optional<List<String>> values = words.values(detail, key + which)
                    .filter(all -> all.stream().allMatch(one -> one.matches("\\d{1,4}")));
            if (values.isPresent()) {
                List<String> numbers = values.get();
                if (set && !which.equals(".to")) {
                    draft.set(target, from, number(numbers.get(0)));
                }
                if (set && !which.equals(".from")) {
                    draft.set(target, to, number(numbers.get(numbers.size() - 1)));
                }
                return true;
            }
        }
        return false;
    }
}
