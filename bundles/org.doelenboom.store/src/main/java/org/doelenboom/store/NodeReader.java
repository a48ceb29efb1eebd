package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** Reads the blocks of a plan file: the header and the nodes. */
final class NodeReader {
    private final StrictJson json;
    private final RawTree tree;
    private final ValueReader values;

    /** One object for each name and kind, however many nodes have it. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, KindId> kinds = new HashMap<>();
    private final Attributes.Builder attributes = new Attributes.Builder();

    NodeReader(StrictJson json, RawTree tree) {
        this.json = json;
        this.tree = tree;
        this.values = new ValueReader(json, tree);
    }

    /** The plan itself, which has no parent. */
    RawNode header() throws IOException {
        return block(true);
    }

    RawNode node() throws IOException {
        return block(false);
    }

    private RawNode block(boolean isHeader) throws IOException {
        RawNode node = null;
        KindId kind = null;
        RawNode parent = null;
        json.beginObject();
        while (json.hasNext()) {
            String name = json.name();
            if (name.indexOf('.') >= 0) {
                attribute(name);
            } else if (name.equals("id")) {
                node = once(node, name, mention());
            } else if (name.equals("kind")) {
                kind = once(kind, name, kind());
            } else if (name.equals("parent") && !isHeader) {
                parent = once(parent, name, mention());
            } else {
                throw json.bad("member.unknown", name);
            }
        }
        json.endObject();
        if (node == null || kind == null || parent == null && !isHeader) {
            throw json.bad("member.missing", node == null ? "id" : kind == null ? "kind" : "parent");
        }
        if (node.isThere()) {
            throw json.bad("node.duplicate", node.id);
        }
        node.kind = kind;
        node.parent = parent;
        node.attributes = attributes.build();
        node.offset = json.offset();
        return node;
    }

    private <T> T once(@Nullable T before, String name, T now) throws BadContent {
        if (before != null) {
            throw json.bad("json.duplicate", name);
        }
        return now;
    }

    private RawNode mention() throws IOException {
        String id = json.peek() == JsonToken.STRING ? json.lexeme() : "";
        RawNode known = tree.mention(id);
        if (known == null) {
            throw json.bad("node.id", id);
        }
        return known;
    }

    private KindId kind() throws IOException {
        String name = json.peek() == JsonToken.STRING ? json.lexeme() : "";
        KindId known = kinds.get(name);
        if (known == null) {
            if (!KindId.isValid(name)) {
                throw json.bad("node.kind", name);
            }
            known = new KindId(name);
            kinds.put(name, known);
        }
        return known;
    }

    private void attribute(String name) throws IOException {
        String known = names.get(name);
        if (known == null) {
            if (!KindId.isValid(name)) {
                throw json.bad("member.name", name);
            }
            names.put(name, name);
            known = name;
        }
        // The value first: the place of a repetition is then the end of the second one.
        Value value = values.read(known);
        if (!attributes.add(known, value)) {
            throw json.bad("json.duplicate", known);
        }
    }
}
