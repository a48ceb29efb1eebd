package org.doelenboom.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** Writes one transaction as one line of JSON: for the history, to go back; for the journal, to do it again. */
final class TransactionWriter {
    /** Which half of a change is needed. */
    enum Use {
        /** An added subtree is named by its top: the state holds the rest, and a new plan costs one line. */
        HISTORY,
        /** A removed subtree is named by its top: the state holds it. */
        JOURNAL
    }

    private static final int DEPTH = 8;

    private final Utf8Output out;
    private final ValueWriter values;
    private final Use use;

    TransactionWriter(Utf8Output out, Use use) {
        this.out = out;
        this.values = new ValueWriter(out);
        this.use = use;
    }

    void write(Transaction transaction) throws IOException {
        write(transaction, null, null);
    }

    void write(HistoryEntry entry) throws IOException {
        write(entry.transaction(), entry.adoptionOrNull(), entry.broughtByOrNull());
    }

    private void write(Transaction transaction, @Nullable Adoption adoption, @Nullable String broughtBy)
            throws IOException {
        out.raw("{\"id\":").string(transaction.id());
        out.raw(",\"author\":").string(transaction.author());
        out.raw(",\"time\":").string(transaction.time().toString());
        Message label = transaction.label();
        out.raw(",\"label\":{\"bundle\":")
                .string(label.bundle())
                .raw(",\"key\":")
                .string(label.key());
        out.raw(",\"arguments\":");
        strings(label.arguments());
        out.raw("}");
        if (adoption != null) {
            out.raw(",\"adopted\":{\"name\":").string(adoption.name());
            out.raw(",\"day\":").string(adoption.day().toString());
            out.raw(",\"body\":").string(adoption.body());
            out.raw(",\"reason\":").string(adoption.reason()).raw("}");
        }
        if (broughtBy != null) {
            out.raw(",\"broughtBy\":").string(broughtBy);
        }
        out.raw(",\"changes\":");
        String separator = "[";
        for (Change change : transaction.changes()) {
            out.raw(separator);
            change(change);
            separator = ",";
        }
        out.raw(transaction.changes().isEmpty() ? "[]}" : "]}");
    }

    private void change(Change change) throws IOException {
        if (change instanceof Change.Added added) {
            subtree("added", added.nodes(), added.parent(), added.index(), use == Use.JOURNAL);
        } else if (change instanceof Change.Removed removed) {
            subtree("removed", removed.nodes(), removed.parent(), removed.index(), use == Use.HISTORY);
        } else if (change instanceof Change.Moved moved) {
            out.raw("{\"moved\":").string(moved.node().value());
            out.raw(",\"from\":").string(moved.fromParent().value());
            out.raw(",\"fromIndex\":").raw(String.valueOf(moved.fromIndex()));
            out.raw(",\"to\":").string(moved.toParent().value());
            out.raw(",\"toIndex\":").raw(String.valueOf(moved.toIndex())).raw("}");
        } else if (change instanceof Change.KindChanged kind) {
            out.raw("{\"kind\":").string(kind.node().value());
            out.raw(",\"before\":").string(kind.before().name());
            out.raw(",\"after\":").string(kind.after().name()).raw("}");
        } else if (change instanceof Change.ValueChanged value) {
            out.raw("{\"set\":").string(value.node().value());
            out.raw(",\"name\":").string(value.name());
            out.raw(",\"place\":").raw(String.valueOf(value.place()));
            optional("before", value.node(), value.name(), value.before());
            optional("after", value.node(), value.name(), value.after());
            out.raw("}");
        }
    }

    private void optional(String member, NodeId node, String name, @Nullable Value value) throws IOException {
        if (value != null) {
            out.raw(",\"").raw(member).raw("\":");
            values.write(node, name, value, DEPTH);
        }
    }

    private void subtree(String word, List<Node> nodes, NodeId parent, int index, boolean whole) throws IOException {
        out.raw("{\"").raw(word).raw("\":").string(nodes.get(0).id().value());
        out.raw(",\"below\":").string(parent.value());
        out.raw(",\"index\":").raw(String.valueOf(index));
        out.raw(",\"nodes\":");
        String separator = "[";
        for (Node node : whole ? nodes : nodes.subList(0, 1)) {
            out.raw(separator);
            node(node, whole);
            separator = ",";
        }
        out.raw("]}");
    }

    private void node(Node node, boolean whole) throws IOException {
        out.raw("{\"id\":").string(node.id().value());
        out.raw(",\"kind\":").string(node.kind().name());
        if (node.parent().isPresent()) {
            out.raw(",\"parent\":").string(node.parent().get().value());
        }
        if (whole) {
            out.raw(",\"children\":");
            strings(node.children().stream().map(NodeId::value).toList());
            for (int i = 0; i < node.attributes().size(); i++) {
                String name = node.attributes().name(i);
                out.raw(",").string(name).raw(":");
                values.write(node.id(), name, node.attributes().value(i), DEPTH);
            }
        }
        out.raw("}");
    }

    private void strings(Collection<String> texts) throws IOException {
        String separator = "[";
        for (String text : texts) {
            out.raw(separator).string(text);
            separator = ",";
        }
        out.raw(texts.isEmpty() ? "[]" : "]");
    }
}
