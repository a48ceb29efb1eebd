package org.doelenboom.exchange.internal.word;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who changed what in a document, and what was noted in its margin. Filled while the document is read. */
final class Remarks {
    /**
     * A note in the margin.
     *
     * @param paragraph the number of the paragraph beside which it stands; 0 until that is met
     */
    record Comment(String writer, Optional<LocalDate> date, String text, int paragraph) {}

    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> writers = new TreeMap<>();
    private final Set<Integer> added = new LinkedHashSet<>();
    private final Set<Integer> removed = new LinkedHashSet<>();
    private int changes;

    void comment(String id, Element comment, String text) {
        Optional<LocalDate> date = comment.attribute("date").flatMap(Remarks::day);
        comments.putIfAbsent(
                id, new Comment(comment.attribute("author").orElse("").strip(), date, text, 0));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first paragraph that names the comment is its place. */
    void place(String id, int paragraph) {
        comments.computeIfPresent(
                id,
                (any, one) ->
                        one.paragraph() == 0 ? new Comment(one.writer(), one.date(), one.text(), paragraph) : one);
    }

    /** A change that the document keeps track of. */
    void change(Element mark, int paragraph) {
        changes++;
        String writer = mark.attribute("author").orElse("").strip();
        writers.computeIfAbsent(paragraph, any -> new LinkedHashSet<>()).add(writer);
    }

    /** All words of the paragraph are new. */
    void added(int paragraph) {
        added.add(paragraph);
    }

    /** All words of the paragraph were taken away. */
    void removed(int paragraph) {
        removed.add(paragraph);
    }

    boolean isAdded(int paragraph) {
        return added.contains(paragraph);
    }

    boolean isRemoved(int paragraph) {
        return removed.contains(paragraph);
    }

    /** In the order of the document; those without a place last. */
    List<Comment> comments() {
        List<Comment> all = new ArrayList<>(comments.values());
        all.sort((a, b) -> Integer.compare(
                a.paragraph() == 0 ? Integer.MAX_VALUE : a.paragraph(),
                b.paragraph() == 0 ? Integer.MAX_VALUE : b.paragraph()));
        return all;
    }

    int changes() {
        return changes;
    }

    /** The number of the first changed paragraph; 1 where there is none. */
    int firstChange() {
        return writers.keySet().stream().findFirst().orElse(1);
    }

    /** Who changed the paragraph; empty where nobody did, or no name is kept. */
    String writers(int paragraph) {
        return String.join(
                ", ",
                writers.getOrDefault(paragraph, Set.of()).stream()
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    String writers() {
        Set<String> all = new LinkedHashSet<>();
        writers.values().forEach(all::addAll);
        return String.join(", ", all.stream().filter(one -> !one.isEmpty()).toList());
    }
}
