package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;

/**
 * How many of whom an item promises: its target where it has one, else what its title says in words. Dutch, French and English.
 *
 * @param amount empty where only ages are said
 * @param counted the word behind the number; empty where there is none
 * @param ages empty where none are said
 * @param target null where the title alone says so
 */
public record Stated(
        Optional<BigDecimal> amount,
        String counted,
        Optional<Ages> ages,
        boolean perYear,
        boolean perPlace,
        TargetBound bound,
        @Nullable Target target) {
    /** Whole years, both included. */
    public record Ages(int from, int to) {
        boolean overlaps(Ages other) {
            return from <= other.to && other.from <= to;
        }

        boolean within(Ages other) {
            return other.from <= from && to <= other.to;
        }

        @Override
        public String toString() {
            return from + "–" + to;
        }
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AGES = Pattern.compile(
            "(\\d{1,2})\\s*-?\\s*(?:jaar\\s+|ans\\s+)?(?:tot en met|tot|en|à|et|to|and|[-–])\\s*(\\d{1,2})[ -]?"
                    + "(?:jaar|jarigen?|ans|years?)",
            FLAGS);
    private static final Pattern ROUND = Pattern.compile(
            "\\b(tien|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd)tal\\b"
                    + "|\\b(diz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?\\b",
            FLAGS);
    private static final List<String> ROUND_WORDS = List.of(
            "tien|diz|10",
            "vijftien|quinz|15",
            "twintig|vingt|20",
            "dertig|trent|30",
            "veertig|quarant|40",
            "vijftig|cinquant|50",
            "zestig|soixant|60",
            "honderd|cent|100");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,6})\\s+(?!jaar|jaren|ans?\\b|years?|maand|mois|months?|uur|uren|"
                    + "heures?|hours?|euro|%)(\\p{L}{3,})",
            FLAGS);
    private static final Set<String> PEOPLE = Set.of("mensen", "personen", "personnes", "gens", "people", "persons");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern NO_COUNT = Pattern.compile("(?:artikel|article|art\\.)\\s*$", FLAGS);
    private static final Pattern PER_YEAR = Pattern.compile(
            "per jaar|elk jaar|ieder jaar|jaarlijks|par an\\b|chaque année|annuel|per year|each year|every year|a year|yearly",
            FLAGS);
    private static final Pattern PER_PLACE = Pattern.compile(
            "per (?:wijk|buurt)|(?:elke|iedere) (?:wijk|buurt)|par quartier|chaque quartier|(?:per|each|every) neighbourhood",
            FLAGS);
    private static final Pattern CEILING = Pattern.compile(
            "(?:\\btot|hoogstens|maximaal|maximum|ten hoogste|jusqu['’]à|au plus|up to|at most)\\s*$", FLAGS);
    private static final Pattern FLOOR =
            Pattern.compile("(?:minstens|ten minste|minimum|au moins|at least)\\s*$", FLAGS);
    private static final Pattern ABOUT =
            Pattern.compile("(?:ongeveer|circa|een|environ|quelque|une|about|some)\\s*$", FLAGS);

    /** What the item's first target says, else its title in the first language; empty where neither says anything. */
    public static Optional<Stated> of(Snapshot plan, Node item) {
        return Target.of(plan, item).stream()
                .filter(target -> target.amount().isPresent()
                        || target.node().get(TargetKeys.AGE_FROM).isPresent())
                .findFirst()
                .map(Stated::of)
                .or(() -> in(item.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES))));
    }

    private static Stated of(Target target) {
        Optional<Ages> ages = target.node().get(TargetKeys.AGE_FROM).flatMap(from -> target.node()
                .get(TargetKeys.AGE_TO)
                .map(to -> new Ages(from.intValue(), to.intValue())));
        return new Stated(
                target.amount(), "", ages, target.isPerYear(), target.isPerNeighbourhood(), target.bound(), target);
    }

    /** Nothing is said without a figure or the stem of one of the round words. */
    private static boolean mayState(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || text.toLowerCase(Locale.ROOT).contains("tal")
                || text.toLowerCase(Locale.ROOT).contains("aine");
    }

    public static Optional<Stated> in(String text) {
        if (!mayState(text)) {
            return Optional.empty();
        }
        Optional<Ages> ages = Optional.empty();
        Matcher bracket = AGES.matcher(text);
        if (bracket.find()) {
            ages = Optional.of(new Ages(Integer.parseInt(bracket.group(1)), Integer.parseInt(bracket.group(2))));
        }
        String rest = bracket.replaceAll("…");
        boolean perYear = PER_YEAR.matcher(rest).find();
        boolean perPlace = PER_PLACE.matcher(rest).find();
        Matcher count = COUNT.matcher(rest);
        while (count.find()) {
            String before = rest.substring(0, count.start(1));
            String digits = count.group(1).replaceAll("[. ]", "");
            boolean year = digits.matches("(?:19|20)\\d\\d") && count.group(1).length() == 4;
            if (!year && !NO_COUNT.matcher(before).find()) {
                Optional<BigDecimal> amount = Optional.of(new BigDecimal(digits));
                return Optional.of(new Stated(amount, count.group(2), ages, perYear, perPlace, bound(before), null));
            }
        }
        Matcher round = ROUND.matcher(rest);
        if (round.find()) {
            Optional<BigDecimal> amount = Optional.of(round(round.group(1) == null ? round.group(2) : round.group(1)));
            Matcher word = WORD.matcher(rest).region(round.end(), rest.length());
            String counted = word.find() ? word.group() : "";
            return Optional.of(new Stated(amount, counted, ages, perYear, perPlace, TargetBound.ABOUT, null));
        }
        return ages.map(some ->
                new Stated(Optional.empty(), "", Optional.of(some), perYear, perPlace, TargetBound.EXACT, null));
    }

    private static TargetBound bound(String before) {
        if (CEILING.matcher(before).find()) {
            return TargetBound.CEILING;
        }
        if (FLOOR.matcher(before).find()) {
            return TargetBound.FLOOR;
        }
        return ABOUT.matcher(before).find() ? TargetBound.ABOUT : TargetBound.EXACT;
    }

    /** A target below the item that says the same; where it holds is left open unless the words say so. @return its id */
    public NodeId addTo(Edit edit, Snapshot plan, Node item) {
        NodeId id = edit.append(TargetKeys.TARGET, item.id());
        edit.set(id, TargetKeys.AMOUNT, amount);
        edit.set(id, TargetKeys.UNIT, unit(plan));
        edit.set(id, TargetKeys.BOUND, Optional.of(bound));
        edit.set(id, TargetKeys.BASIS, Optional.of(perYear ? TargetBasis.PER_YEAR : TargetBasis.WHOLE_PERIOD));
        if (perPlace) {
            edit.set(id, TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD));
        }
        ages.ifPresent(some -> {
            edit.set(id, TargetKeys.AGE_FROM, Optional.of(BigDecimal.valueOf(some.from())));
            edit.set(id, TargetKeys.AGE_TO, Optional.of(BigDecimal.valueOf(some.to())));
        });
        return id;
    }

    /** Words for people are there in all languages of the plan, others in the one they were read in. */
    private BilingualText unit(Snapshot plan) {
        if (counted.isEmpty() || PEOPLE.contains(counted.toLowerCase(Locale.ROOT))) {
            return Titles.words(plan, "unit.people");
        }
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        return BilingualText.of(languages.isEmpty() ? "nl" : languages.get(0), counted.toLowerCase(Locale.ROOT));
    }

    private static BigDecimal round(String stem) {
        String lower = stem.toLowerCase(java.util.Locale.ROOT);
        for (String words : ROUND_WORDS) {
            String[] parts = words.split("\\|");
            if (lower.equals(parts[0]) || lower.equals(parts[1])) {
                return new BigDecimal(parts[2]);
            }
        }
        throw new IllegalStateException(stem);
    }
}
