package org.doelenboom.workspace.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.SnapshotBuilder;

/** Puts a mark in the place of a text wherever people wrote it, in whatever case. Ids, names of fields and authors stay. */
final class Erasure {
    /** What stands there instead: visible, and no word of any language. */
    static final String MARK = "▒▒▒";

    private final Pattern text;

    Erasure(String text) {
        this.text = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String of(String words) {
        return text.matcher(words).replaceAll(Matcher.quoteReplacement(MARK));
    }

    private BilingualText of(BilingualText texts) {
        BilingualText erased = BilingualText.EMPTY;
        for (String language : texts.languages()) {
            erased = erased.put(language, of(texts.in(language)));
        }
        return erased.markOlder(texts.older());
    }

    Value of(Value value) {
        if (value instanceof Value.Text one) {
            return new Value.Text(of(one.text()));
        }
        if (value instanceof Value.Texts several) {
            return new Value.Texts(of(several.text()));
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(items.values().stream().map(this::of).toList());
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> erased = new LinkedHashMap<>();
            fields.values().forEach((name, field) -> erased.put(name, of(field)));
            return new Value.Fields(erased);
        }
        return value;
    }

    Node of(Node node) {
        Attributes[] erased = {node.attributes()};
        node.attributes().forEach((name, value) -> {
            Value after = of(value);
            if (!after.equals(value)) {
                erased[0] = erased[0].with(name, after);
            }
        });
        return erased[0].equals(node.attributes()) ? node : node.withAttributes(erased[0]);
    }

    /** The same plan where nothing was found. */
    Snapshot of(Snapshot plan) {
        List<Node> nodes = new ArrayList<>();
        boolean found = false;
        for (Node node : plan.subtree(plan.root().id())) {
            Node erased = of(node);
            found |= !erased.equals(node);
            nodes.add(erased);
        }
        return found ? SnapshotBuilder.of(nodes, plan.namespaces()) : plan;
    }

    HistoryEntry of(HistoryEntry entry) {
        Adoption adoption = entry.adoptionOrNull();
        return new HistoryEntry(
                of(entry.transaction()),
                adoption == null
                        ? null
                        : new Adoption(of(adoption.name()), adoption.day(), of(adoption.body()), of(adoption.reason())),
                entry.broughtByOrNull());
    }

    Contribution of(Contribution contribution) {
        return new Contribution(
                contribution.plan(),
                of(contribution.step()),
                contribution.about().stream().map(this::of).toList());
    }

    Transaction of(Transaction step) {
        Message label = new Message(
                step.label().bundle(),
                step.label().key(),
                step.label().arguments().stream().map(this::of).toList());
        List<Change> changes = step.changes().stream().map(this::of).toList();
        return new Transaction(step.id(), step.author(), step.time(), label, changes);
    }

    private Change of(Change change) {
        if (change instanceof Change.ValueChanged value) {
            return new Change.ValueChanged(
                    value.node(), value.name(), maybe(value.before()), maybe(value.after()), value.place());
        }
        if (change instanceof Change.Added added) {
            return new Change.Added(added.nodes().stream().map(this::of).toList(), added.parent(), added.index());
        }
        if (change instanceof Change.Removed removed) {
            return new Change.Removed(
                    removed.nodes().stream().map(this::of).toList(), removed.parent(), removed.index());
        }
        return change;
    }

    @Nullable
    private Value maybe(@Nullable Value value) {
        return value == null ? null : of(value);
    }
}
