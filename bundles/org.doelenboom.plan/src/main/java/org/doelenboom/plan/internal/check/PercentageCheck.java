package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** A percentage says of whom or of what, in the sentence or in the figure (N8). */
@Component
public final class PercentageCheck implements PlanCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PERCENT = Pattern.compile(
            "\\d+(?:[.,]\\d+)?(?:\\s?(?:-|–|à|tot|to)\\s?\\d+(?:[.,]\\d+)?)?[\\s\\u00a0\\u202f]?%", FLAGS);
    private static final Pattern OF = Pattern.compile(
            "^\\s+(?:\\p{L}+\\s+){0,2}?(?:van|onder|bij|op|de la|des|du|de|d['’]|parmi|chez|of|among)\\b", FLAGS);
    private static final Pattern SAME = Pattern.compile(
            "^\\s+(?:van (?:deze|dit|die|hen)|de ces?|de cette|d['’]entre eux|of th(?:is|ese|em))\\b", FLAGS);
    /** "Of the households 70 %": the whole comes first. */
    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:van (?:de|het|die|alle|wie|elke)|(?:sur|parmi|de tou\\p{L}+) (?:les|la|le)|of (?:all|the))[^.()]{3,80}$",
            FLAGS);

    /** The first acronym of the same clause. */
    private static final Pattern ACRONYM =
            Pattern.compile("^[^.;,()%]{0,80}?(?<![\\p{L}\\d])(\\p{Lu}{3,6})(?![\\p{L}\\d])");

    private final PerPlan<String> glossary = new PerPlan<>(PercentageCheck::glossary);

    @Override
    public String rule() {
        return "N8";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.PARAGRAPH, PlanKinds.FINDING, FindingKeys.FIGURE);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY);
    }

    /** Whether what is counted is an acronym that neither this text nor the glossary writes in full. */
    private boolean isUnexplained(Snapshot plan, String text, String after) {
        Matcher acronym = ACRONYM.matcher(after);
        return acronym.find()
                && !text.contains("(" + acronym.group(1) + ")")
                && !glossary.of(plan).contains("(" + acronym.group(1) + ")");
    }

    private static String glossary(Snapshot plan) {
        StringBuilder titles = new StringBuilder();
        plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.GLOSSARY_ENTRY))
                .forEach(child -> titles.append(child.get(PlanKeys.TITLE)).append(' '));
        Titles.texts(plan.root()).forEach(text -> titles.append('(')
                .append(String.join(") (", text.toString().split("[^\\p{L}]+")))
                .append(')'));
        return titles.toString();
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (node.kind().equals(FindingKeys.FIGURE)) {
            boolean percent = Titles.texts(node).stream().anyMatch(text -> text.languages().stream()
                    .anyMatch(language -> text.in(language).matches("(?s).*(?:%|procent|pour cent|per cent).*")));
            if (percent
                    && node.get(FindingKeys.OF_WHOM).isEmpty()
                    && node.get(TargetKeys.DENOMINATOR).isEmpty()) {
                Report.advice(rule(), found).at(node, "N8.figure", Map.of());
            }
            return;
        }
        String text = node.get(PlanKeys.TEXT).first(plan.root().get(PlanKeys.LANGUAGES));
        List<String> unclear = new ArrayList<>();
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            String after = text.substring(percent.end());
            String before = text.substring(0, percent.start());
            boolean same = SAME.matcher(after).find();
            if (same
                    || isUnexplained(plan, text, after)
                    || !OF.matcher(after).find() && !OF_BEFORE.matcher(before).find()) {
                unclear.add(percent.group().strip());
            }
        }
        if (!unclear.isEmpty()) {
            Report.advice(rule(), found).at(node, "N8", Report.figures("percentages", String.join(", ", unclear)));
        }
    }
}
