package org.doelenboom.exchange.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** A text that was imported, with what tests ask of it. */
final class Imported {
    private final ImportDraft draft;

    private Imported(ImportDraft draft) {
        this.draft = draft;
    }

    static Imported of(String text) {
        return of(text, Map.of());
    }

    static Imported of(String text, Map<String, KindId> levels) {
        return of(text.getBytes(StandardCharsets.UTF_8), levels);
    }

    static Imported of(byte[] content, Map<String, KindId> levels) {
        try {
            return new Imported(new TextImporter().read("plan.txt", content, levels));
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    Snapshot plan() {
        return draft.plan();
    }

    ImportReport report() {
        return draft.report();
    }

    int count(KindId kind) {
        return report().counts().getOrDefault(kind, 0);
    }

    /** The objective tree, a line an item: indented by its place, with level, path and title. */
    List<String> outline() {
        List<String> lines = new ArrayList<>();
        Numbering numbering = new Numbering(plan());
        for (Node node : plan().subtree(plan().root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                String indent = "  ".repeat(plan().path(node).size() - 1);
                String level = Levels.code(node.kind()).orElseThrow();
                lines.add(indent + level + " " + numbering.path(node) + " " + text(node, PlanKeys.TITLE));
            }
        }
        return lines;
    }

    /** The outline without the codes: indented levels and titles. */
    List<String> tree() {
        return outline().stream()
                .map(line -> line.replaceFirst("^( *[A-Z]+) \\S+ ", "$1 "))
                .toList();
    }

    List<Node> nodes(KindId kind) {
        List<Node> found = new ArrayList<>();
        plan().subtree(plan().root().id()).forEach(node -> {
            if (node.kind().equals(kind)) {
                found.add(node);
            }
        });
        return found;
    }

    List<Node> below(Node node, KindId kind) {
        return plan().children(node).stream()
                .filter(child -> child.kind().equals(kind))
                .toList();
    }

    /** The item of that path, such as {@code 1.1.2/A2}. */
    Node item(String path) {
        Numbering numbering = new Numbering(plan());
        for (Node node : plan().subtree(plan().root().id())) {
            if (PlanKinds.isInTree(node.kind()) && numbering.path(node).equals(path)) {
                return node;
            }
        }
        throw new AssertionError("no item " + path + " in\n" + String.join("\n", outline()));
    }

    static String text(Node node, Key<BilingualText> key) {
        return node.get(key).first(List.of());
    }

    List<String> texts(KindId kind, Key<BilingualText> key) {
        return nodes(kind).stream().map(node -> text(node, key)).toList();
    }

    /** The questions as rule and line: {@code S1@257}. */
    List<String> questions() {
        return report().questions().stream()
                .map(question -> question.rule() + "@" + question.place().line())
                .toList();
    }

    List<Integer> notPlaced() {
        return report().notPlaced().stream().map(line -> line.place().line()).toList();
    }

    /** The mapping as level word and code. */
    List<String> mapping() {
        return report().mapping().stream()
                .map(word -> word.source() + "="
                        + Levels.code(word.kind()).orElse(word.kind().name()))
                .toList();
    }
}
