package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Where a foreword gives colours to levels, it gives every level one, or says that it has none (S8). */
@Component
public final class ColourCheck implements PlanCheck {
    private static final Pattern LEVEL = Pattern.compile("\\((AD|ID|OD|HD|A|OG|OI|OO|OT)\\b[^()]*\\)");
    private static final Pattern COLOUR = Pattern.compile(
            "\\b(?:geel|gele|oranje|groen|groene|blauw|blauwe|grijs|grijze|rood|rode|paars|zwart|wit|kleurloos|"
                    + "jaune|orange|verte?|bleue?|grise?|rouge|violet|noire?|blanc|yellow|green|blue|grey|gray|red|purple|black|white)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String rule() {
        return "S8";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.CHAPTER);
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node chapter, Consumer<Problem> found) {
        if (chapter.get(PlanKeys.CHAPTER_KIND)
                .filter(ChapterKind.FOREWORD::equals)
                .isEmpty()) {
            return;
        }
        List<String> bare = new ArrayList<>();
        List<Node> bareNodes = new ArrayList<>();
        int coloured = 0;
        for (Node paragraph : plan.children(chapter)) {
            String text = paragraph.get(PlanKeys.TEXT).first(plan.root().get(PlanKeys.LANGUAGES));
            Matcher level = LEVEL.matcher(text);
            if (level.find()) {
                if (COLOUR.matcher(text).find()) {
                    coloured++;
                } else {
                    bare.add(level.group(1));
                    bareNodes.add(paragraph);
                }
            }
        }
        for (int i = 0; coloured > 1 && i < bare.size(); i++) {
            Report.advice(rule(), found).at(bareNodes.get(i), "S8", Report.figures("level", bare.get(i)));
        }
    }
}
