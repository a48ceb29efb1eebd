package org.doelenboom.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.doelenboom.api.text.Refusal;

/**
 * JSON as RFC 8259 has it and no more, token by token. Whoever reads an object token by token also watches for equal names;
 * {@link #pass()} does so itself.
 */
final class StrictJson {
    /** How deep objects and lists may stand in one another. */
    static final int MAX_DEPTH = 255;

    /** What is done with the tokens. */
    @FunctionalInterface
    interface Reading<T> {
        T read(StrictJson json) throws IOException;
    }

    private final Utf8Reader text;
    private final JsonReader json;
    private int depth;

    private StrictJson(byte[] content) {
        text = new Utf8Reader(content);
        json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(MAX_DEPTH);
    }

    /**
     * Reads one document, after which nothing may follow.
     *
     * @throws BadContent with the place, for whatever is wrong
     */
    static <T> T document(byte[] content, Reading<T> reading) throws BadContent {
        StrictJson json = new StrictJson(content);
        try {
            T result = reading.read(json);
            if (json.json.peek() != JsonToken.END_DOCUMENT) {
                throw json.bad("json.syntax");
            }
            return result;
        } catch (BadContent e) {
            throw e;
        } catch (EOFException e) {
            throw json.atEnd();
        } catch (MalformedJsonException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Unterminated") && json.text.isUsedUp(json.offset())) {
                throw json.bad("json.truncated");
            }
            throw json.bad(reason.contains("surrogate") ? "json.half" : "json.syntax");
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        } catch (IllegalStateException e) {
            // Gson's word for another token than the one that was asked for.
            throw json.bad("json.syntax");
        }
    }

    private BadContent atEnd() {
        return json.getCharacterOffset() == 0
                ? BadContent.whole(Refusal.Kind.MALFORMED, "content.empty")
                : bad("json.truncated");
    }

    /** What is wrong at the token that was read last. */
    BadContent bad(String key, Object... arguments) {
        return badAt(offset(), key, arguments);
    }

    /** What is wrong at a place seen before. */
    BadContent badAt(long offset, String key, Object... arguments) {
        return BadContent.at(text.positionOf(offset), key, arguments);
    }

    /** How many characters were taken so far, the peeked bracket included. */
    long offset() {
        return json.getCharacterOffset();
    }

    String text(long from, long to) {
        return text.text(from, to);
    }

    JsonToken peek() throws IOException {
        return json.peek();
    }

    boolean hasNext() throws IOException {
        return json.hasNext();
    }

    void beginObject() throws IOException {
        deeper();
        json.beginObject();
    }

    void endObject() throws IOException {
        depth--;
        json.endObject();
    }

    void beginArray() throws IOException {
        deeper();
        json.beginArray();
    }

    void endArray() throws IOException {
        depth--;
        json.endArray();
    }

    private void deeper() throws BadContent {
        if (depth == MAX_DEPTH) {
            throw bad("deep.json", MAX_DEPTH);
        }
        depth++;
    }

    String name() throws IOException {
        return json.nextName();
    }

    /** The next string's value, or the next number as it is written. */
    String lexeme() throws IOException {
        return json.nextString();
    }

    boolean flag() throws IOException {
        return json.nextBoolean();
    }

    /** Passes over a value of any kind, refusing what is not strict JSON. */
    void pass() throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                beginObject();
                Set<String> names = new HashSet<>();
                while (json.hasNext()) {
                    String name = json.nextName();
                    if (!names.add(name)) {
                        throw bad("json.duplicate", name);
                    }
                    pass();
                }
                endObject();
            }
            case BEGIN_ARRAY -> {
                beginArray();
                while (json.hasNext()) {
                    pass();
                }
                endArray();
            }
                // Not skipValue(): it does not look into the string that it skips.
            case STRING, NUMBER -> Objects.requireNonNull(json.nextString());
            case BOOLEAN, NULL -> json.skipValue();
            default -> throw bad("json.syntax");
        }
    }
}
