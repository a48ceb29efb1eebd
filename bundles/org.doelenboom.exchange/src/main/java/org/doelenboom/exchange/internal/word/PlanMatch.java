package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * Which item of the open plan each item of a document is: the one with the same words, else, among objectives and actions, the one
 * with the same code whose title is not wholly another, else the one of its sort with the likest words.
 */
final class PlanMatch {
    private static final Set<KindId> TEXTS = Set.of(
            PlanKinds.FINDING,
            PlanKinds.PARTY_ROLE,
            PlanKinds.NOTE,
            PlanKinds.PARAGRAPH,
            PlanKinds.CHAPTER,
            PlanKinds.GLOSSARY_ENTRY);
    private static final double SAME_CODE = 0.2;
    private static final double LIKE = 0.6;
    private static final int FEW = 3;
    private static final int SHARE = 3;

    private final Snapshot plan;
    private final Snapshot document;
    private final Recognition recognition;
    private final Map<NodeId, Node> matched = new HashMap<>();
    private final Map<Integer, List<Node>> atLine = new TreeMap<>();
    private final Set<NodeId> taken = new HashSet<>();
    private int items;
    private int found;

    PlanMatch(Snapshot plan, Recognition.Read was, Recognition recognition) {
        this.plan = plan;
        this.document = was.draft().plan();
        this.recognition = recognition;
        for (Node node : document.subtree(document.root().id())) {
            Integer line = was.lines().get(node.id());
            if (line != null) {
                atLine.computeIfAbsent(line, any -> new ArrayList<>(1)).add(node);
            }
        }
        matchItems();
        matchTexts();
    }

    /** What a node says of itself in one language. */
    static String words(Node node, String language) {
        return node.get(key(node.kind())).in(language);
    }

    static Key<BilingualText> key(KindId kind) {
        boolean titled = PlanKinds.isInTree(kind) || kind.equals(PlanKinds.CHAPTER) || kind.equals(PlanKinds.THEME);
        return titled ? PlanKeys.TITLE : PlanKeys.TEXT;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private void matchItems() {
        Numbering theirs = new Numbering(document);
        Numbering ours = new Numbering(plan);
        Map<String, Node> byCode = new HashMap<>();
        Map<String, List<Node>> byTitle = new HashMap<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                byCode.put(ours.path(node), node);
                for (String language : node.get(PlanKeys.TITLE).languages()) {
                    byTitle.computeIfAbsent(plain(words(node, language)), any -> new ArrayList<>(1))
                            .add(node);
                }
            }
        }
        List<Node> rest = new ArrayList<>();
        for (Node node : document.subtree(document.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                items++;
                Node coded = byCode.get(theirs.path(node));
                List<Node> titled = byTitle.getOrDefault(plain(first(node)), List.of());
                Node same = titled.size() == 1 ? titled.get(0) : titled.contains(coded) ? coded : null;
                if (same == null || !take(node, same)) {
                    rest.add(node);
                }
            }
        }
        for (Node node : rest) {
            Node coded = byCode.get(theirs.path(node));
            if (coded != null && coded.kind().equals(node.kind()) && likeness(node, coded) >= SAME_CODE) {
                take(node, coded);
            }
        }
    }

    private String first(Node node) {
        return node.get(key(node.kind())).first(document.root().get(PlanKeys.LANGUAGES));
    }

    private double likeness(Node theirs, Node ours) {
        double best = 0;
        for (String language : ours.get(key(ours.kind())).languages()) {
            best = Math.max(best, recognition.likeness(first(theirs), words(ours, language)));
        }
        return best;
    }

    private boolean take(Node theirs, Node ours) {
        if (!taken.add(ours.id())) {
            return false;
        }
        matched.put(theirs.id(), ours);
        found += PlanKinds.isInTree(theirs.kind()) ? 1 : 0;
        return true;
    }

    private void matchTexts() {
        Map<KindId, List<Node>> ours = new HashMap<>();
        Map<String, List<Node>> same = new HashMap<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (TEXTS.contains(node.kind())) {
                ours.computeIfAbsent(node.kind(), any -> new ArrayList<>()).add(node);
                for (String language : node.get(key(node.kind())).languages()) {
                    same.computeIfAbsent(node.kind() + plain(words(node, language)), any -> new ArrayList<>(1))
                            .add(node);
                }
            }
        }
        List<Node> rest = new ArrayList<>();
        for (Node node : document.subtree(document.root().id())) {
            if (TEXTS.contains(node.kind()) && !first(node).isBlank()) {
                List<Node> equal = same.getOrDefault(node.kind() + plain(first(node)), List.of());
                boolean placed = equal.stream().anyMatch(one -> isNear(node, one) && take(node, one))
                        || equal.stream().anyMatch(one -> take(node, one));
                if (!placed) {
                    rest.add(node);
                }
            }
        }
        rest.forEach(node -> ours.getOrDefault(node.kind(), List.of()).stream()
                .filter(one -> !taken.contains(one.id()) && isNear(node, one) && likeness(node, one) >= LIKE)
                .findFirst()
                .ifPresent(one -> take(node, one)));
    }

    /** Whether both stand below, or are about, the same item. */
    private boolean isNear(Node theirs, Node ours) {
        if (theirs.kind().equals(PlanKinds.FINDING)) {
            List<NodeId> about = theirs.get(PlanKeys.CONCERNS).stream()
                    .flatMap(id -> Optional.ofNullable(matched.get(id)).stream())
                    .map(Node::id)
                    .toList();
            return about.isEmpty() || about.stream().anyMatch(ours.get(PlanKeys.CONCERNS)::contains);
        }
        Node above = matched.get(theirs.parent().orElse(theirs.id()));
        return above == null
                ? !PlanKinds.isInTree(
                        document.node(theirs.parent().orElse(theirs.id())).kind())
                : ours.parent().filter(above.id()::equals).isPresent();
    }

    /** Whether enough of the document's items are in the plan to say that it came from there. */
    boolean isSamePlan() {
        return items >= FEW ? found * SHARE >= items : found > 0;
    }

    Snapshot document() {
        return document;
    }

    /** The item of the plan that a node of the unchanged document is. */
    Optional<Node> of(Node theirs) {
        return Optional.ofNullable(matched.get(theirs.id()));
    }

    /** What the unchanged document has at that paragraph. */
    List<Node> at(int line) {
        return atLine.getOrDefault(line, List.of());
    }

    Map<Integer, List<Node>> lines() {
        return atLine;
    }

    /** The item of the plan beside which the paragraph stands: its own, or the last objective or action before it. */
    Optional<Node> beside(int line) {
        Optional<Node> best = Optional.empty();
        for (Map.Entry<Integer, List<Node>> entry : atLine.entrySet()) {
            if (entry.getKey() > line) {
                break;
            }
            for (Node node : entry.getValue()) {
                Optional<Node> ours = of(node);
                boolean own = entry.getKey() == line || PlanKinds.isInTree(node.kind()) || isTop(node);
                if (ours.isPresent() && own) {
                    best = ours;
                }
            }
        }
        return best;
    }

    private static boolean isTop(Node node) {
        return node.kind().equals(PlanKinds.CHAPTER);
    }
}
