package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document without numbers and level words, whose levels only its shape shows: headings by style or of Markdown, or else indentation and the
 * signs of lists. Gives its lines the numbers that the shape stands for.
 */
final class ShapedLines {
    private static final int LONGEST = 200;
    private static final int FEWEST = 4;
    private static final int TAB = 4;

    private final List<TextLine> lines;
    private final ChapterWords headings;
    private final SectionWords sections;

    private ShapedLines(List<TextLine> lines, WordTable words) {
        this.lines = lines;
        this.headings = new ChapterWords(words);
        this.sections = new SectionWords(words);
    }

    /**
     * @param marks what was chosen so far, per line
     * @return the same, or, where no line has a mark and the shape is plain, a number for each line that the shape numbers
     */
    static List<List<Mark>> read(List<TextLine> lines, List<List<Mark>> marks, WordTable words, Questions questions) {
        if (marks.stream().anyMatch(line -> !line.isEmpty()) || lines.size() < FEWEST) {
            return marks;
        }
        ShapedLines shaped = new ShapedLines(lines, words);
        List<String> shapes = shaped.headings();
        if (shapes.isEmpty()) {
            shapes = shaped.indents();
        }
        if (shapes.isEmpty()) {
            return marks;
        }
        SourceLine first = lines.get(0).source();
        questions.ask("I7", first.number(), first.text().strip(), "", "");
        return shaped.number(shapes);
    }

    /** The hashes of each line, from the second depth on where only the document's title has the first; empty where too few have any. */
    private List<String> headings() {
        List<String> shapes = new ArrayList<>(lines.size());
        Set<String> depths = new HashSet<>();
        int count = 0;
        for (TextLine line : lines) {
            String hashes = hashes(line.source());
            boolean item = !hashes.isEmpty() && isPlain(line);
            shapes.add(item ? hashes : "");
            count += item ? 1 : 0;
            if (item) {
                depths.add(hashes);
            }
        }
        if (depths.size() < 2 || count < FEWEST) {
            return List.of();
        }
        if (shapes.stream().filter("#"::equals).count() == 1) {
            shapes.set(shapes.indexOf("#"), "");
        }
        return shapes;
    }

    private static String hashes(SourceLine line) {
        if (line.look().heading() > 0) {
            return "#".repeat(line.look().heading());
        }
        String text = line.raw().strip();
        int end = 0;
        while (end < text.length() && end < 6 && text.charAt(end) == '#') {
            end++;
        }
        return end > 0 && end < text.length() && text.charAt(end) == ' ' ? text.substring(0, end) : "";
    }

    private boolean isPlain(TextLine line) {
        String text = line.text().strip();
        return headings.recognise(text, null, false).isEmpty()
                && sections.recognise(text).isEmpty();
    }

    /** Indentation and list sign of each line; empty where lines are long, or no line stands below another. */
    private List<String> indents() {
        List<String> shapes = new ArrayList<>(lines.size());
        int deeper = 0;
        int sentences = 0;
        for (TextLine line : lines) {
            String text = line.text();
            int indent = indent(text);
            String sign = line.entry() ? text.strip().substring(0, 1) : "";
            shapes.add(indent + sign);
            deeper += indent > 0 || line.entry() ? 1 : 0;
            sentences += text.length() > LONGEST || text.strip().endsWith(".") ? 1 : 0;
        }
        boolean tree = deeper * 2 >= lines.size() && sentences * 4 <= lines.size() && new HashSet<>(shapes).size() > 1;
        if (!tree) {
            return List.of();
        }
        // What stands before the first line that has others below it is the title page, and so is a first line like no
        // other.
        if (shapes.stream().filter(shapes.get(0)::equals).count() == 1) {
            shapes.set(0, "");
        }
        for (int i = 0; i + 1 < lines.size() && isFront(shapes, i); i++) {
            shapes.set(i, "");
        }
        return shapes;
    }

    private static boolean isFront(List<String> shapes, int i) {
        return shapes.get(i).isEmpty() || shapes.get(i).equals(shapes.get(i + 1));
    }

    private static int indent(String text) {
        int columns = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            columns = text.charAt(i) == '\t' ? (columns / TAB + 1) * TAB : columns + 1;
        }
        return columns;
    }

    /** A shape not open yet begins a level below; one that is open goes back to its level. */
    private List<List<Mark>> number(List<String> shapes) {
        List<List<Mark>> marks = new ArrayList<>(shapes.size());
        List<String> open = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            String shape = shapes.get(i);
            if (shape.isEmpty()) {
                marks.add(List.of());
                continue;
            }
            int depth = open.indexOf(shape);
            depth = depth < 0 ? open.size() : depth;
            open.subList(depth, open.size()).clear();
            open.add(shape);
            counts.merge(depth, 1, Integer::sum);
            int below = depth;
            counts.keySet().removeIf(level -> level > below);
            List<String> parts = new ArrayList<>();
            for (int level = 0; level <= depth; level++) {
                parts.add(String.valueOf(counts.getOrDefault(level, 1)));
            }
            int start = lines.get(i).start();
            NumberPath number = new NumberPath(parts);
            marks.add(List.of(new Mark(start, start, "", null, "", number, null, Mark.Separator.SPACE)));
        }
        return marks;
    }
}
