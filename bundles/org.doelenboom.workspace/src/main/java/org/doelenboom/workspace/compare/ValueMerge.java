package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** Brings the values of one node together: by name, a text by language, a list by its entries, a record by its fields. */
final class ValueMerge {
    private final NodeId node;
    private final Consumer<Conflict> conflicts;

    ValueMerge(NodeId node, Consumer<Conflict> conflicts) {
        this.node = node;
        this.conflicts = conflicts;
    }

    /** The names keep the order of the base, then of the side that changed; names new on both sides are sorted. */
    Attributes merge(Attributes base, Attributes mine, Attributes theirs) {
        if (theirs.equals(base) || mine.equals(theirs)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        Set<String> names = new LinkedHashSet<>();
        base.forEach((name, value) -> names.add(name));
        Set<String> added = new TreeSet<>();
        mine.forEach((name, value) -> added.add(name));
        theirs.forEach((name, value) -> added.add(name));
        names.addAll(added);
        Attributes merged = Attributes.NONE;
        for (String name : names) {
            Value value = merge(
                    name,
                    base.find(name).orElse(null),
                    mine.find(name).orElse(null),
                    theirs.find(name).orElse(null));
            merged = value == null ? merged : merged.with(name, value);
        }
        return merged;
    }

    @Nullable
    private Value merge(String name, @Nullable Value base, @Nullable Value mine, @Nullable Value theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (mine instanceof Value.Texts one && theirs instanceof Value.Texts other) {
            BilingualText before = base instanceof Value.Texts was ? was.text() : BilingualText.EMPTY;
            return new Value.Texts(texts(name, before, one.text(), other.text()));
        }
        Value combined = combine(base, mine, theirs);
        if (combined == null) {
            conflicts.accept(new Conflict.Values(node, name, "", base, mine, theirs));
            return mine;
        }
        return combined;
    }

    private BilingualText texts(String name, BilingualText base, BilingualText mine, BilingualText theirs) {
        Set<String> languages = new LinkedHashSet<>(base.languages());
        Set<String> added = new TreeSet<>(mine.languages());
        added.addAll(theirs.languages());
        languages.addAll(added);
        BilingualText merged = BilingualText.EMPTY;
        List<String> older = new ArrayList<>();
        for (String language : languages) {
            String was = base.in(language);
            String one = mine.in(language);
            String other = theirs.in(language);
            boolean keepsMine = one.equals(other) || other.equals(was);
            if (!keepsMine && !one.equals(was)) {
                conflicts.accept(new Conflict.Values(
                        node, name, language, new Value.Text(was), new Value.Text(one), new Value.Text(other)));
            }
            boolean mineCounts = keepsMine || !one.equals(was);
            merged = merged.put(language, mineCounts ? one : other);
            if ((mineCounts ? mine : theirs).older().contains(language)) {
                older.add(language);
            }
        }
        return merged.markOlder(older);
    }

    /** Null where both cannot be. */
    @Nullable
    private static Value combine(@Nullable Value base, @Nullable Value mine, @Nullable Value theirs) {
        if (mine instanceof Value.Items one && theirs instanceof Value.Items other) {
            List<Value> before = base instanceof Value.Items was ? was.values() : List.of();
            return items(before, one.values(), other.values());
        }
        if (base instanceof Value.Fields was
                && mine instanceof Value.Fields one
                && theirs instanceof Value.Fields other) {
            return fields(was.values(), one.values(), other.values());
        }
        return null;
    }

    /** Entries are told apart by what they are: each side's additions and removals count. A list that repeats itself cannot be merged so. */
    @Nullable
    private static Value items(List<Value> base, List<Value> mine, List<Value> theirs) {
        if (repeats(base) || repeats(mine) || repeats(theirs)) {
            return null;
        }
        Set<Value> before = Set.copyOf(base);
        Set<Value> ofMine = Set.copyOf(mine);
        Set<Value> ofTheirs = Set.copyOf(theirs);
        if (mine.stream().anyMatch(value -> isNewRecord(value, before))
                && theirs.stream().anyMatch(value -> isNewRecord(value, before))) {
            // Two records may speak of the same thing, such as one year: only a person can tell.
            return null;
        }
        return new Value.Items(SequenceMerge.merge(
                base,
                mine,
                theirs,
                value -> !before.contains(value) || ofMine.contains(value) && ofTheirs.contains(value),
                Comparator.comparing(Value::toString)));
    }

    private static boolean isNewRecord(Value value, Set<Value> before) {
        return value instanceof Value.Fields && !before.contains(value);
    }

    private static boolean repeats(List<Value> values) {
        return Set.copyOf(values).size() != values.size();
    }

    @Nullable
    private static Value fields(Map<String, Value> base, Map<String, Value> mine, Map<String, Value> theirs) {
        Set<String> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, Value> merged = new LinkedHashMap<>();
        for (String name : names) {
            Value was = base.get(name);
            Value one = mine.get(name);
            Value other = theirs.get(name);
            Value value = Objects.equals(one, other) || Objects.equals(other, was) ? one : other;
            if (!Objects.equals(one, value) && !Objects.equals(one, was)) {
                value = combine(was, one, other);
                if (value == null) {
                    return null;
                }
            }
            if (value != null) {
                merged.put(name, value);
            }
        }
        return new Value.Fields(merged);
    }
}
