package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/** Reads one plan file from its bytes, block by block, without a tree of JSON in between. */
final class PlanReader {
    /**
     * What the file says, before migrations.
     *
     * @param nodes the header first, then in the order of the file
     * @param history the JSON array as it is written
     */
    record Content(List<Node> nodes, List<Namespace> namespaces, String history) {}

    private static final List<String> MEMBERS = List.of("header", "namespaces", "nodes", "history");
    private static final String FORMAT = "format";

    /** About; only how much room is made at once depends on it. */
    private static final int BYTES_PER_NODE = 400;

    private static final String FORMAT_VERSION = "formatVersion";

    private final StrictJson json;
    private final RawTree tree;
    private final NodeReader nodes;
    private final Map<String, Namespace> namespaces = new LinkedHashMap<>();

    @Nullable
    private RawNode header;

    private String history = "";
    private boolean recognised;

    private PlanReader(StrictJson json, int expected) {
        this.json = json;
        this.tree = new RawTree(expected);
        this.nodes = new NodeReader(json, tree);
    }

    static Content read(byte[] content) throws BadContent {
        boolean[] recognised = {false};
        try {
            return StrictJson.document(content, json -> {
                PlanReader reader = new PlanReader(json, content.length / BYTES_PER_NODE);
                try {
                    return reader.document();
                } finally {
                    recognised[0] = reader.recognised;
                }
            });
        } catch (BadContent e) {
            // What does not begin like a plan is another sort of file: where it goes wrong as JSON helps nobody.
            throw recognised[0] || content.length == 0 ? e : notOurs();
        }
    }

    private static BadContent notOurs() {
        return BadContent.whole(Refusal.Kind.MALFORMED, "content.notPlan");
    }

    private Content document() throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            throw notOurs();
        }
        json.beginObject();
        if (!json.hasNext() || !json.name().equals(FORMAT) || json.peek() != JsonToken.STRING) {
            throw notOurs();
        }
        if (!json.lexeme().equals(PlanFormat.NAME)) {
            throw notOurs();
        }
        recognised = true;
        version();
        Set<String> seen = new HashSet<>(Set.of(FORMAT, FORMAT_VERSION));
        while (json.hasNext()) {
            String name = json.name();
            if (!seen.add(name)) {
                throw json.bad("json.duplicate", name);
            }
            member(name);
        }
        json.endObject();
        for (String name : MEMBERS) {
            if (!seen.contains(name)) {
                throw json.bad("member.missing", name);
            }
        }
        if (header == null) {
            throw json.bad("member.missing", "header");
        }
        return new Content(tree.nodes(header, json), List.copyOf(namespaces.values()), history);
    }

    private void version() throws IOException {
        if (!json.hasNext() || !json.name().equals(FORMAT_VERSION)) {
            throw json.bad("member.missing", FORMAT_VERSION);
        }
        String lexeme = json.peek() == JsonToken.NUMBER ? json.lexeme() : "";
        if (!lexeme.matches("[1-9][0-9]*")) {
            throw json.bad("value.version", FORMAT_VERSION);
        }
        if (!lexeme.equals(String.valueOf(PlanFormat.VERSION))) {
            throw BadContent.whole(Refusal.Kind.NEWER_FORMAT, "content.newer", lexeme, PlanFormat.VERSION);
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "header" -> {
                expect(JsonToken.BEGIN_OBJECT, "value.object", name);
                header = nodes.header();
            }
            case "namespaces" -> {
                expect(JsonToken.BEGIN_OBJECT, "value.object", name);
                json.beginObject();
                while (json.hasNext()) {
                    namespace();
                }
                json.endObject();
            }
            case "nodes" -> {
                expect(JsonToken.BEGIN_ARRAY, "value.list", name);
                json.beginArray();
                while (json.hasNext()) {
                    expect(JsonToken.BEGIN_OBJECT, "value.object", name);
                    tree.add(nodes.node());
                }
                json.endArray();
            }
            case "history" -> {
                expect(JsonToken.BEGIN_ARRAY, "value.list", name);
                // The bracket was taken by looking at it.
                long from = json.offset() - 1;
                json.pass();
                history = json.text(from, json.offset());
            }
            default -> throw json.bad("member.unknown", name);
        }
    }

    private void expect(JsonToken token, String otherwise, String member) throws IOException {
        if (json.peek() != token) {
            throw json.bad(otherwise, member);
        }
    }

    private void namespace() throws IOException {
        String name = json.name();
        if (!KindId.isValid(name + ".x")) {
            throw json.bad("namespace.name", name);
        }
        if (namespaces.containsKey(name)) {
            throw json.bad("json.duplicate", name);
        }
        expect(JsonToken.BEGIN_OBJECT, "value.object", name);
        int version = 0;
        Namespace.Presence presence = null;
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String member = json.name();
            if (!seen.add(member)) {
                throw json.bad("json.duplicate", member);
            }
            switch (member) {
                case "version" -> version = namespaceVersion(name);
                case "presence" -> presence = presence(name);
                default -> throw json.bad("member.unknown", member);
            }
        }
        json.endObject();
        if (presence == null || version == 0) {
            throw json.bad("member.missing", presence == null ? "presence" : "version");
        }
        namespaces.put(name, new Namespace(name, version, presence));
    }

    private int namespaceVersion(String name) throws IOException {
        String lexeme = json.peek() == JsonToken.NUMBER ? json.lexeme() : "";
        if (!lexeme.matches("[1-9][0-9]{0,8}")) {
            throw json.bad("value.version", name);
        }
        return Integer.parseInt(lexeme);
    }

    private Namespace.Presence presence(String name) throws IOException {
        String word = json.peek() == JsonToken.STRING ? json.lexeme() : "";
        for (Namespace.Presence presence : Namespace.Presence.values()) {
            if (presence.name().toLowerCase(Locale.ROOT).equals(word)) {
                return presence;
            }
        }
        throw json.bad("namespace.presence", word, name);
    }
}
