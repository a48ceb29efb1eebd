package org.doelenboom.plan.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * What was found in one year, beside what was found the year before.
 *
 * @param place in one neighbourhood; everywhere where empty
 */
public record Diagnosis(Snapshot plan, int year, Optional<NodeId> place) {
    /** How a finding stands to the year before. */
    public enum Change {
        NEW,
        /** It goes on from one of an earlier year. */
        CONTINUED,
        /** It was found the year before, and nothing goes on from it. */
        NOT_FOUND_AGAIN
    }

    /**
     * A finding of the year with the one that it goes on from, or one of the two alone.
     *
     * @param now empty for what was not found again
     */
    public record Row(Optional<Node> now, Optional<Node> before, Change change) {}

    /** The diagnosis that a chapter is; empty where it is none, or nobody said of which year it or its findings are. */
    public static Optional<Diagnosis> of(Snapshot plan, Node chapter) {
        Optional<NodeId> place = chapter.get(PlanKeys.NEIGHBOURHOODS).stream()
                .filter(id -> plan.find(id).isPresent())
                .findFirst();
        return isOne(chapter)
                ? year(chapter)
                        .or(() -> new Diagnosis(plan, 0, place).latest())
                        .map(year -> new Diagnosis(plan, year, place))
                : Optional.empty();
    }

    /** Whether a chapter is a diagnosis. */
    public static boolean isOne(Node chapter) {
        return chapter.get(PlanKeys.CHAPTER_KIND)
                .filter(ChapterKind.DIAGNOSIS::equals)
                .isPresent();
    }

    private static Optional<Integer> year(Node node) {
        return node.get(FindingKeys.YEAR)
                .filter(year -> year.signum() > 0 && year.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }

    /** The latest year that something was found in there. */
    private Optional<Integer> latest() {
        return findings().stream().flatMap(node -> year(node).stream()).max(Integer::compare);
    }

    private List<Node> findings() {
        Scope scope = new Scope(plan);
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.FINDING) && scope.holds(node, place))
                .toList();
    }

    /** What was found there, nobody said when. */
    public List<Node> undated() {
        return findings().stream().filter(node -> year(node).isEmpty()).toList();
    }

    /** Says of what has no year that it was found in this one. */
    public void date(Edit edit) {
        undated().forEach(node -> edit.set(node.id(), FindingKeys.YEAR, Optional.of(BigDecimal.valueOf(year))));
    }

    /** The chapter of the same neighbourhood for the year after; empty where it was not begun. */
    public Optional<Node> next() {
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.CHAPTER) && isOne(node))
                .filter(node -> year(node).equals(Optional.of(year + 1)))
                .filter(node ->
                        node.get(PlanKeys.NEIGHBOURHOODS).stream().findFirst().equals(place))
                .findFirst();
    }

    /**
     * Begins the diagnosis of the year after, behind this one's chapter, which is given its year where it has none.
     *
     * @return the new chapter
     */
    public NodeId begin(Edit edit, Node chapter) {
        BigDecimal next = BigDecimal.valueOf(year + 1L);
        NodeId root = edit.now().root().id();
        int behind = edit.now().root().children().indexOf(chapter.id()) + 1;
        NodeId made = edit.add(PlanKinds.CHAPTER, root, behind);
        BilingualText title = chapter.get(PlanKeys.TITLE);
        BilingualText now = title;
        for (String language : title.languages()) {
            String plain =
                    title.in(language).replaceAll("\\s*\\b" + year + "\\b", "").strip();
            now = now.put(language, plain + " " + next.toPlainString());
        }
        edit.set(made, PlanKeys.TITLE, now);
        edit.set(made, PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.DIAGNOSIS));
        edit.set(made, PlanKeys.NEIGHBOURHOODS, chapter.get(PlanKeys.NEIGHBOURHOODS));
        edit.set(made, FindingKeys.YEAR, Optional.of(next));
        edit.set(chapter.id(), FindingKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        return made;
    }

    /** The findings of the year in the order of the plan, then those of the year before that nothing goes on from. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<NodeId> continued = new HashSet<>();
        for (Node finding : in(year)) {
            Optional<Node> before = finding.get(FindingKeys.CONTINUES).flatMap(plan::find);
            before.ifPresent(one -> continued.add(one.id()));
            rows.add(new Row(Optional.of(finding), before, before.isPresent() ? Change.CONTINUED : Change.NEW));
        }
        for (Node finding : in(year - 1)) {
            if (!continued.contains(finding.id())) {
                rows.add(new Row(Optional.empty(), Optional.of(finding), Change.NOT_FOUND_AGAIN));
            }
        }
        return rows;
    }

    private List<Node> in(int wanted) {
        return findings().stream()
                .filter(node -> year(node).equals(Optional.of(wanted)))
                .toList();
    }

    /**
     * Goes on with a finding of an earlier year: a new one of this year with the same words, places and objectives, to be written
     * as it stands now. Its priority and who validated it are asked anew.
     *
     * @return the new finding
     */
    public NodeId goOn(Edit edit, NodeId earlier) {
        Node from = edit.now().node(earlier);
        NodeId made = edit.append(PlanKinds.FINDING, edit.now().root().id());
        edit.set(made, PlanKeys.TEXT, from.get(PlanKeys.TEXT));
        edit.set(made, PlanKeys.NEIGHBOURHOODS, from.get(PlanKeys.NEIGHBOURHOODS));
        edit.set(made, PlanKeys.CONCERNS, from.get(PlanKeys.CONCERNS));
        edit.set(made, FindingKeys.KIND_OF_SOURCE, from.get(FindingKeys.KIND_OF_SOURCE));
        edit.set(made, FindingKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        edit.set(made, FindingKeys.CONTINUES, Optional.of(earlier));
        return made;
    }
}
