package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Numbering;

/** Differences taken apart for a list: which item, what about it, what it was and what it is. Not for two threads at once. */
public final class DifferenceLines {
    private final Words words;
    private final Numbering before;
    private final Numbering after;

    public DifferenceLines(Words words, Snapshot before, Snapshot after) {
        this.words = words.uncut();
        this.before = new Numbering(before);
        this.after = new Numbering(after);
    }

    /**
     * @param item by code and title
     * @param what the field, or what happened to the item as a whole
     * @param before whole, however long; empty where there was nothing
     * @param after whole, however long; empty where there is nothing now
     */
    public record Line(NodeId node, String item, String what, String before, String after) {}

    /** In the order of the differences; a text that changed in two languages gives two lines. */
    public List<Line> of(List<Difference> differences) {
        List<Line> lines = new ArrayList<>();
        differences.forEach(difference -> add(difference, lines));
        return lines;
    }

    private void add(Difference difference, List<Line> lines) {
        NodeId id = difference.node();
        if (difference instanceof Difference.Added added) {
            lines.add(new Line(id, words.name(id, after), say("line.added"), "", size(added.nodes())));
        } else if (difference instanceof Difference.Removed removed) {
            lines.add(new Line(id, words.name(id, before), say("line.removed"), size(removed.nodes()), ""));
        } else if (difference instanceof Difference.Moved moved) {
            lines.add(new Line(
                    id,
                    words.name(id, after),
                    say("line.moved"),
                    say("merge.below", words.name(moved.from(), before)),
                    say("merge.below", words.name(moved.to(), after))));
        } else if (difference instanceof Difference.Reordered) {
            lines.add(new Line(id, words.name(id, after), say("line.reordered"), "", ""));
        } else if (difference instanceof Difference.KindChanged kind) {
            lines.add(new Line(
                    id, words.name(id, after), say("line.kind"), words.kind(kind.before()), words.kind(kind.after())));
        } else {
            value((Difference.ValueChanged) difference, lines);
        }
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private String size(int nodes) {
        return nodes == 1 ? "" : words.say("line.size", nodes - 1);
    }

    private void value(Difference.ValueChanged changed, List<Line> lines) {
        String item = words.name(changed.node(), after);
        String field = words.field(changed.name(), changed.node(), after);
        boolean texts = changed.before() instanceof Value.Texts || changed.after() instanceof Value.Texts;
        if (!texts
                || !(changed.before() == null || changed.before() instanceof Value.Texts)
                || !(changed.after() == null || changed.after() instanceof Value.Texts)) {
            lines.add(new Line(
                    changed.node(),
                    item,
                    field,
                    read(changed.name(), changed.before(), before),
                    read(changed.name(), changed.after(), after)));
            return;
        }
        BilingualText was = changed.before() instanceof Value.Texts old ? old.text() : BilingualText.EMPTY;
        BilingualText is = changed.after() instanceof Value.Texts now ? now.text() : BilingualText.EMPTY;
        TreeSet<String> languages = new TreeSet<>(was.languages());
        languages.addAll(is.languages());
        languages.removeIf(language -> was.in(language).equals(is.in(language)));
        for (String language : languages) {
            lines.add(new Line(changed.node(), item, field + " (" + language + ")", was.in(language), is.in(language)));
        }
        if (languages.isEmpty()) {
            lines.add(new Line(changed.node(), item, field, "", say("line.older")));
        }
    }

    private String read(String name, @Nullable Value value, Numbering numbering) {
        if (value == null) {
            return "";
        }
        return value instanceof Value.Text text ? text.text() : words.value(name, value, numbering);
    }
}
