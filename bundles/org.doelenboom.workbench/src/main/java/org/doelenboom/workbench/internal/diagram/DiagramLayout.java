package org.doelenboom.workbench.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.workbench.internal.diagram.Diagram.Box;
import org.doelenboom.workbench.internal.diagram.Diagram.Link;

/** Lays a plan out from left to right: the plan, its objectives, their actions; a column for each step down. */
final class DiagramLayout {
    static final double WIDTH = 216;
    static final double LINE = 17;
    static final double PAD = 6;
    static final double BAND = 34;
    private static final double COLUMN = WIDTH + 56;
    private static final double GAP = 10;
    private static final int MOST_LINES = 3;

    /** The words of the boxes, in the user's language. */
    interface Words {
        String badge(Node node);

        String code(Node node);

        String title(Node node);

        String mark(Node node);
    }

    /**
     * What is shown.
     *
     * @param folded whose items below are left out
     * @param findings whether findings stand beside the tree, with links to the objectives that rest on them
     * @param horizontals whether links show where horizontal objectives are realised
     * @param place only what holds in this neighbourhood; everything where empty
     */
    record Choice(Set<NodeId> folded, boolean findings, boolean horizontals, Optional<NodeId> place) {}

    private final Snapshot plan;
    private final Words words;
    private final ToDoubleFunction<String> measure;
    private final Map<String, List<String>> broken;
    private final List<Box> boxes = new ArrayList<>();
    private final Scope scope;
    private Optional<NodeId> place = Optional.empty();
    private double deepest;

    /**
     * @param measure how wide a text is drawn, in points
     * @param broken titles broken before, which this adds to; for the next time, as measuring costs most
     */
    DiagramLayout(Snapshot plan, Words words, ToDoubleFunction<String> measure, Map<String, List<String>> broken) {
        this.plan = plan;
        this.words = words;
        this.measure = measure;
        this.broken = broken;
        this.scope = new Scope(plan);
    }

    /** What is worked out once of an item: its words and its size. */
    private record Content(List<String> lines, String mark, double height) {}

    private record Draft(
            Node node, Content content, TidyTree.Item item, int depth, @Nullable NodeId parent, int hidden) {}

    Diagram of(Choice choice) {
        place = choice.place();
        List<Draft> drafts = new ArrayList<>();
        TidyTree.Item root = collect(plan.root(), 0, null, choice, drafts);
        new TidyTree(GAP).layOut(root);
        drafts.forEach(draft -> boxes.add(box(draft)));
        List<Link> links = new ArrayList<>();
        if (choice.horizontals()) {
            drafts.forEach(draft -> horizontals(draft.node(), links));
        }
        if (choice.findings()) {
            findings(links);
        }
        Set<NodeId> shown = new java.util.HashSet<>();
        boxes.forEach(box -> shown.add(box.id()));
        links.removeIf(link -> !shown.contains(link.from()) || !shown.contains(link.to()));
        double bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        return new Diagram(List.copyOf(boxes), List.copyOf(links), right, bottom);
    }

    private List<Node> below(Node node) {
        return plan.children(node).stream()
                .filter(child -> PlanKinds.isInTree(child.kind()) && scope.holds(child, place))
                .toList();
    }

    private TidyTree.Item collect(Node node, int depth, @Nullable NodeId parent, Choice choice, List<Draft> drafts) {
        List<Node> children = below(node);
        boolean folded = choice.folded().contains(node.id());
        Content content = content(node);
        TidyTree.Item item = new TidyTree.Item(content.height());
        drafts.add(new Draft(node, content, item, depth, parent, folded ? count(node) - 1 : 0));
        if (!folded) {
            children.forEach(child -> item.add(collect(child, depth + 1, node.id(), choice, drafts)));
        }
        return item;
    }

    private int count(Node node) {
        return 1 + below(node).stream().mapToInt(this::count).sum();
    }

    private Content content(Node node) {
        List<String> lines = lines(node);
        String mark = words.mark(node);
        String shown = mark.isEmpty() ? "" : cut(mark, WIDTH - 2 * PAD - BAND);
        return new Content(lines, shown, 2 * PAD + (lines.size() + (shown.isEmpty() ? 0 : 1)) * LINE);
    }

    private List<String> lines(Node node) {
        String code = words.code(node);
        String title = (code.isEmpty() ? "" : code + "  ") + words.title(node);
        boolean badged = !words.badge(node).isEmpty();
        double room = WIDTH - 2 * PAD - (badged ? BAND : 0);
        return broken.computeIfAbsent(badged ? title : "\t" + title, key -> lines(title, room));
    }

    /** Breaks a text at its spaces, into three lines at most. */
    private List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsDouble(longer) <= room || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == MOST_LINES - 1) {
                lines.add(cut(line + " …", room));
                return List.copyOf(lines);
            } else {
                lines.add(cut(line, room));
                line = word;
            }
        }
        lines.add(cut(line, room));
        return List.copyOf(lines);
    }

    private String cut(String line, double room) {
        String cut = line;
        while (cut.length() > 2 && measure.applyAsDouble(cut) > room) {
            cut = cut.substring(0, cut.length() - 2).stripTrailing() + "…";
        }
        return cut;
    }

    private Box box(Draft draft) {
        double x = draft.depth() * COLUMN;
        deepest = Math.max(deepest, x);
        return box(
                draft.node(),
                draft.content(),
                draft.parent(),
                draft.hidden(),
                x,
                draft.item().start());
    }

    private Box box(Node node, Content content, @Nullable NodeId parent, int hidden, double x, double y) {
        return new Box(
                node.id(),
                node.kind(),
                parent,
                words.badge(node),
                words.code(node),
                content.lines(),
                content.mark(),
                hidden,
                x,
                y,
                WIDTH,
                content.height());
    }

    private void horizontals(Node objective, List<Link> links) {
        for (Node child : plan.children(objective)) {
            if (child.kind().equals(TreeKeys.REALISATION)) {
                child.get(TreeKeys.HORIZONTAL).ifPresent(from -> links.add(new Link(from, objective.id(), true)));
            }
        }
    }

    /** Findings stand in a column of their own to the right, as near as they can to what rests on them. */
    private void findings(List<Link> links) {
        Map<NodeId, Double> middles = new HashMap<>();
        boxes.forEach(box -> middles.put(box.id(), box.middle()));
        record Wish(Node node, double middle) {}
        List<Wish> wishes = new ArrayList<>();
        for (Node node : plan.children(plan.root())) {
            if (node.kind().equals(PlanKinds.FINDING) && scope.holds(node, place)) {
                List<NodeId> concerned = node.get(PlanKeys.CONCERNS);
                concerned.forEach(objective -> links.add(new Link(node.id(), objective, false)));
                double middle = concerned.stream()
                        .flatMap(id -> Optional.ofNullable(middles.get(id)).stream())
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.MAX_VALUE);
                wishes.add(new Wish(node, middle));
            }
        }
        wishes.sort(Comparator.comparingDouble(Wish::middle));
        double y = 0;
        for (Wish wish : wishes) {
            Content content = content(wish.node());
            double height = content.height();
            if (wish.middle() < Double.MAX_VALUE) {
                y = Math.max(y, wish.middle() - height / 2);
            }
            boxes.add(box(wish.node(), content, null, 0, deepest + COLUMN + 40, y));
            y += height + GAP;
        }
    }
}
