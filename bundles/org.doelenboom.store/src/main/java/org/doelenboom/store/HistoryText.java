package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Nullable;

/** The history of a plan file: a JSON array of entries, a line each. It is only taken apart when someone asks. */
final class HistoryText {
    private HistoryText() {}

    /**
     * An entry as it is written.
     *
     * @param entry what it says; null for what this version does not know, which stays in the text
     */
    record Raw(String text, @Nullable HistoryEntry entry) {}

    /** What is not an entry that this version knows is passed over: it stays in the text. */
    static List<HistoryEntry> entries(String history) {
        return raw(history).stream().map(Raw::entry).filter(Objects::nonNull).toList();
    }

    static List<Raw> raw(String history) {
        try {
            return StrictJson.document(history.getBytes(StandardCharsets.UTF_8), HistoryText::raw);
        } catch (BadContent e) {
            throw new IllegalArgumentException("the history is no JSON array", e);
        }
    }

    private static List<Raw> raw(StrictJson json) throws IOException {
        List<Raw> entries = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            boolean object = json.peek() == JsonToken.BEGIN_OBJECT;
            // The bracket was taken by looking at it.
            long from = json.offset() - 1;
            json.pass();
            if (object) {
                String text = json.text(from, json.offset());
                entries.add(new Raw(text, entry(text)));
            }
        }
        json.endArray();
        return entries;
    }

    @Nullable
    private static HistoryEntry entry(String text) {
        try {
            return StrictJson.document(
                    text.getBytes(StandardCharsets.UTF_8), json -> new TransactionReader(json).read());
        } catch (BadContent e) {
            System.getLogger(HistoryText.class.getName())
                    .log(System.Logger.Level.DEBUG, "an entry of the history is not understood", e);
            return null;
        }
    }

    /** The array of these entries, a line each. */
    static String of(List<String> lines) {
        return lines.isEmpty() ? "[]" : lines.stream().collect(Collectors.joining(",\n", "[\n", "]"));
    }

    /** Each entry as the change makes it; what the change leaves alone stays as it is written. */
    static String rewrite(String history, UnaryOperator<HistoryEntry> change) {
        List<String> lines = new ArrayList<>();
        for (Raw raw : raw(history)) {
            HistoryEntry before = raw.entry();
            HistoryEntry after = before == null ? null : change.apply(before);
            lines.add(after == null || after.equals(before) ? raw.text() : line(after));
        }
        return of(lines);
    }

    static String extend(String history, List<HistoryEntry> entries) {
        StringBuilder text =
                new StringBuilder(history.substring(0, history.lastIndexOf(']')).stripTrailing());
        for (HistoryEntry entry : entries) {
            text.append(text.charAt(text.length() - 1) == '[' ? "\n" : ",\n").append(line(entry));
        }
        return text.append(']').toString();
    }

    private static String line(HistoryEntry entry) {
        try {
            return written(entry);
        } catch (IOException e) {
            // A text with half a character was there for a while. That someone changed something is kept.
            Transaction step = entry.transaction();
            Transaction bare = new Transaction(step.id(), step.author(), step.time(), step.label(), List.of());
            try {
                return written(new HistoryEntry(bare, entry.adoptionOrNull(), entry.broughtByOrNull()));
            } catch (IOException again) {
                throw new IllegalStateException("writing to memory", again);
            }
        }
    }

    private static String written(HistoryEntry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        new TransactionWriter(out, TransactionWriter.Use.HISTORY).write(entry);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
