package org.doelenboom.workbench.internal.clip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * Items as lines that a word processor or a spreadsheet takes and gives: a tab for each level, then code, title in the first
 * language, title in the second.
 */
public final class OutlineText {
    private static final Pattern CODE =
            Pattern.compile("([A-Z]{0,2}\\d+|\\d+(\\.\\d+)+)[.)]?|[-•*–·o]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.)]?|A\\d+[.:)]?|[-•*–·])\\s+");
    private static final int SPACES_A_LEVEL = 4;

    private OutlineText() {}

    /** A line that was read. @param depth 0 for the leftmost */
    public record Line(int depth, BilingualText title) {}

    /** Only objectives and actions, and the chosen items themselves. */
    public static String write(Snapshot plan, List<NodeId> tops, List<String> languages) {
        Numbering numbering = new Numbering(plan);
        StringBuilder text = new StringBuilder();
        tops.forEach(top -> write(plan, numbering, plan.node(top), 0, languages, text));
        return text.toString();
    }

    private static void write(
            Snapshot plan, Numbering numbering, Node node, int depth, List<String> languages, StringBuilder text) {
        String titles = languages.stream()
                .map(language -> title(node).in(language).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
        String code = numbering.code(node);
        text.append("\t".repeat(depth))
                .append(code.isEmpty() ? "" : code + "\t")
                .append(titles.stripTrailing())
                .append('\n');
        for (Node child : plan.children(node)) {
            if (PlanKinds.isInTree(child.kind())) {
                write(plan, numbering, child, depth + 1, languages, text);
            }
        }
    }

    private static BilingualText title(Node node) {
        return node.get(PlanKeys.TITLE).isEmpty() ? node.get(PlanKeys.TEXT) : node.get(PlanKeys.TITLE);
    }

    /** Each line that is not blank is an item; bullets and numbers before the words are left out, since codes follow from places. */
    public static List<Line> read(String text, List<String> languages) {
        List<Line> lines = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            int indent = indent(line);
            while (!indents.isEmpty() && indents.get(indents.size() - 1) >= indent) {
                indents.remove(indents.size() - 1);
            }
            indents.add(indent);
            BilingualText title = title(line, languages);
            if (!title.isEmpty()) {
                lines.add(new Line(indents.size() - 1, title));
            }
        }
        return Collections.unmodifiableList(lines);
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                indent += SPACES_A_LEVEL;
            } else if (line.charAt(i) == ' ') {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }

    private static BilingualText title(String line, List<String> languages) {
        List<String> cells = new ArrayList<>(List.of(line.strip().split("\t")));
        cells.removeIf(String::isBlank);
        if (cells.size() > 1 && CODE.matcher(cells.get(0).strip()).matches()) {
            cells.remove(0);
        }
        BilingualText title = BilingualText.EMPTY;
        for (int i = 0; i < Math.min(cells.size(), languages.size()); i++) {
            String words =
                    LEADING.matcher(cells.get(i).strip()).replaceFirst("").strip();
            title = words.isEmpty() ? title : title.put(languages.get(i), words);
        }
        return title;
    }
}
