package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/**
 * The plan's period, the years marked in it, the year that its text aims at and the number of years that its text speaks of agree
 * (D1); every year of the plan has something marked, once years are marked at all (D8).
 */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class PeriodCheck implements IndexedCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AIM = Pattern.compile(
            "(?:tegen(?: het jaar| eind| het einde van)?|d['’]ici(?: à)?(?: la fin de| fin)?|by(?: the end of)?)\\s+(20\\d\\d)",
            FLAGS);
    private static final List<String> NUMBERS = List.of(
            "twee|deux|two",
            "drie|trois|three",
            "vier|quatre|four",
            "vijf|cinq|five",
            "zes|six|six",
            "zeven|sept|seven",
            "acht|huit|eight");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:in de loop van (?:de )?|na |gedurende (?:de )?|au (?:bout|cours) (?:de |des )|après |durant (?:les )?|"
                    + "over (?:the )?|after )(\\p{L}+|\\d) (?:jaar|jaren|ans|années|years)\\b",
            FLAGS);

    @Override
    public String rule() {
        return "D1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        Set<String> keys = new HashSet<>();
        if (PlanKinds.isInTree(node.kind())) {
            new Schedule(plan).ownYears(node).forEach(year -> keys.add("year " + year));
        } else if (node.kind().equals(PlanKinds.PARAGRAPH)) {
            BilingualText text = node.get(PlanKeys.TEXT);
            for (String language : text.languages()) {
                addStated(text.in(language), keys);
            }
        }
        return keys;
    }

    private static void addStated(String text, Set<String> keys) {
        Matcher aim = AIM.matcher(text);
        while (aim.find()) {
            keys.add("aim " + aim.group(1));
        }
        Matcher length = LENGTH.matcher(text);
        while (length.find()) {
            number(length.group(1)).ifPresent(years -> keys.add("length " + years));
        }
    }

    private static Optional<Integer> number(String word) {
        if (word.matches("\\d")) {
            return Optional.of(Integer.valueOf(word));
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (List.of(NUMBERS.get(i).split("\\|")).contains(lower)) {
                return Optional.of(i + 2);
            }
        }
        return Optional.empty();
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Node root = plan.root();
        BigDecimal first = root.get(PlanKeys.FIRST_YEAR).orElse(null);
        BigDecimal last = root.get(PlanKeys.LAST_YEAR).orElse(null);
        if (first == null || last == null) {
            return;
        }
        if (first.compareTo(last) > 0) {
            Report.error("D1", found)
                    .at(
                            root,
                            "D1.order",
                            Report.figures("first", first.toPlainString(), "last", last.toPlainString()),
                            Report.fix("D1.swap", edit -> {
                                edit.set(root.id(), PlanKeys.FIRST_YEAR, Optional.of(last));
                                edit.set(root.id(), PlanKeys.LAST_YEAR, Optional.of(first));
                            }));
            return;
        }
        List<Integer> years = new Schedule(plan).planYears();
        if (!years.isEmpty()) {
            TreeSet<Integer> marked = numbers(index, "year ");
            outside(plan, index, years, marked, found);
            stated(root, index, years, marked, found);
            empty(root, years, marked, found);
        }
    }

    private static TreeSet<Integer> numbers(Map<String, ?> index, String prefix) {
        TreeSet<Integer> numbers = new TreeSet<>();
        index.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> numbers.add(Integer.valueOf(key.substring(prefix.length()))));
        return numbers;
    }

    private static void outside(
            Snapshot plan,
            NavigableMap<String, ? extends Collection<NodeId>> index,
            List<Integer> years,
            Set<Integer> marked,
            Consumer<Problem> found) {
        for (int year : marked) {
            Collection<NodeId> items = index.get("year " + year);
            if (years.contains(year) || items == null) {
                continue;
            }
            boolean later = year > years.get(0);
            for (Node item : InOrder.nodes(plan, items)) {
                Report.error("D1", found)
                        .at(
                                item,
                                "D1.outside",
                                Report.figures(
                                        "year", year, "first", years.get(0), "last", years.get(years.size() - 1)),
                                Report.fix(
                                        "D1.extend",
                                        edit -> edit.set(
                                                plan.root().id(),
                                                later ? PlanKeys.LAST_YEAR : PlanKeys.FIRST_YEAR,
                                                Optional.of(BigDecimal.valueOf(
                                                        later
                                                                ? marked.stream()
                                                                        .max(Integer::compare)
                                                                        .get()
                                                                : year))),
                                        year));
            }
        }
    }

    private static void stated(
            Node root, Map<String, ?> index, List<Integer> years, TreeSet<Integer> marked, Consumer<Problem> found) {
        int last = years.get(years.size() - 1);
        TreeSet<Integer> aims = numbers(index, "aim ");
        TreeSet<Integer> lengths = numbers(index, "length ");
        boolean columns = !marked.isEmpty() && marked.last() < last;
        boolean disagrees = aims.stream().anyMatch(aim -> aim > years.get(0) && aim != last && aims.last() != last)
                || lengths.stream().anyMatch(length -> length != years.size())
                || columns && !(aims.isEmpty() && lengths.isEmpty());
        if (disagrees) {
            Report.error("D1", found)
                    .at(
                            root,
                            "D1.stated",
                            Report.figures(
                                    "first",
                                    years.get(0),
                                    "last",
                                    last,
                                    "count",
                                    years.size(),
                                    "marked",
                                    marked.isEmpty() ? "–" : marked.last(),
                                    "aims",
                                    written(aims),
                                    "lengths",
                                    written(lengths)));
        }
    }

    private static String written(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? "–"
                : String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private static void empty(Node root, List<Integer> years, TreeSet<Integer> marked, Consumer<Problem> found) {
        if (marked.isEmpty()) {
            return;
        }
        List<Integer> bare = new ArrayList<>(years);
        bare.removeAll(marked);
        boolean atEnd = !bare.isEmpty() && bare.get(0) > marked.last();
        for (int year : bare) {
            Report report = Report.advice("D8", found);
            if (atEnd && marked.last() >= years.get(0)) {
                report.at(
                        root,
                        "D8",
                        Report.figures("year", year),
                        Report.fix(
                                "D8",
                                edit -> edit.set(
                                        root.id(), PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(marked.last()))),
                                marked.last()));
            } else {
                report.at(root, "D8", Report.figures("year", year));
            }
        }
    }
}
