package org.doelenboom.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Refusal;

/**
 * What a journal tells.
 *
 * @param file the path of the plan's file; empty where it has none
 * @param state the file that the steps were made on
 * @param steps what holds at the end, the oldest first
 * @param brought what was done on copies that steps took in
 * @param after the name of the journal whose place it was to take; empty where it is a plan's first
 * @param isComplete whether it holds all that was in that one
 * @param saves the states that saves were about to put in the file's place, with the steps that each holds
 */
record JournalContent(
        String file,
        FileState state,
        List<Transaction> steps,
        Map<FileState, List<Transaction>> saves,
        List<HistoryEntry> brought,
        String after,
        boolean isComplete) {
    /** @throws BadContent when it does not begin as a journal does; a torn or damaged end is dropped */
    static JournalContent read(byte[] journal) throws BadContent {
        List<byte[]> documents = JournalLine.documents(journal);
        Map<String, String> head = documents.isEmpty() ? Map.of() : texts(documents.get(0));
        if (!"1".equals(head.get("journal"))) {
            throw BadContent.whole(Refusal.Kind.MALFORMED, "journal.damaged");
        }
        Steps steps = new Steps();
        for (byte[] document : documents.subList(1, documents.size())) {
            steps.line(document);
        }
        return new JournalContent(
                head.getOrDefault("file", ""),
                state(head),
                steps.holding(),
                steps.saves,
                steps.brought,
                head.getOrDefault("after", ""),
                steps.complete);
    }

    private static FileState state(Map<String, String> texts) throws BadContent {
        String size = texts.getOrDefault("size", "");
        if (!size.matches("[0-9]{1,18}")) {
            throw BadContent.whole(Refusal.Kind.MALFORMED, "journal.damaged");
        }
        return new FileState(Long.parseLong(size), texts.getOrDefault("hash", ""));
    }

    /**
     * The steps that the file lacks: taken back where it holds more than what held at the end, then done.
     *
     * @param now the file as it is
     * @return empty where it is not known what the file holds of them
     */
    Optional<List<Transaction>> missingFrom(FileState now) {
        List<Transaction> held = now.equals(state) ? List.of() : saves.get(now);
        if (held == null) {
            return Optional.empty();
        }
        int common = 0;
        while (common < Math.min(held.size(), steps.size()) && held.get(common).equals(steps.get(common))) {
            common++;
        }
        List<Transaction> missing = new ArrayList<>();
        for (int i = held.size() - 1; i >= common; i--) {
            missing.add(takenBack(held.get(i)));
        }
        missing.addAll(steps.subList(common, steps.size()));
        return Optional.of(missing);
    }

    private static Transaction takenBack(Transaction step) {
        List<Change> changes = new ArrayList<>();
        for (int i = step.changes().size() - 1; i >= 0; i--) {
            changes.add(step.changes().get(i).inverse());
        }
        return new Transaction(step.id(), step.author(), step.time(), step.label(), changes);
    }

    /** The journal with each of its steps changed; a torn end is dropped. */
    static byte[] rewritten(byte[] journal, UnaryOperator<Transaction> change) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] document : JournalLine.documents(journal)) {
            if (StrictJson.document(document, Steps::first).equals("id")) {
                HistoryEntry entry = StrictJson.document(document, json -> new TransactionReader(json).read());
                HistoryEntry changed =
                        new HistoryEntry(change.apply(entry.transaction()), null, entry.broughtByOrNull());
                TransactionWriter.Use use =
                        entry.isBrought() ? TransactionWriter.Use.HISTORY : TransactionWriter.Use.JOURNAL;
                lines.write(JournalLine.of(out -> new TransactionWriter(out, use).write(changed)));
            } else {
                String text = new String(document, StandardCharsets.UTF_8);
                lines.write(JournalLine.of(out -> out.raw(text)));
            }
        }
        return lines.toByteArray();
    }

    /** The members of a flat object, as they are written. */
    static Map<String, String> texts(byte[] document) throws BadContent {
        return StrictJson.document(document, JournalContent::texts);
    }

    private static Map<String, String> texts(StrictJson json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.name();
            texts.put(name, json.lexeme());
        }
        json.endObject();
        return texts;
    }

    /** Done, taken back and done again, as it came. */
    private static final class Steps {
        private final List<Transaction> all = new ArrayList<>();

        /** Where each stands: a day's work is thousands of steps. */
        private final Map<String, Integer> places = new HashMap<>();

        private final Map<String, List<Transaction>> begun = new HashMap<>();
        private final Map<FileState, List<Transaction>> saves = new HashMap<>();
        private final List<HistoryEntry> brought = new ArrayList<>();
        private boolean complete;
        private int holding;

        /** What sort of line it is. */
        private static String first(StrictJson json) throws IOException {
            json.beginObject();
            String first = json.hasNext() ? json.name() : "";
            if (!first.isEmpty()) {
                json.pass();
            }
            while (json.hasNext()) {
                json.name();
                json.pass();
            }
            json.endObject();
            return first;
        }

        void line(byte[] document) throws BadContent {
            String first = StrictJson.document(document, Steps::first);
            if (!first.equals("id")) {
                Map<String, String> texts = texts(document);
                String id = texts.getOrDefault(first, "");
                switch (first) {
                    case "last" -> holding = place(id) + 1;
                    case "instead" -> complete = true;
                    case "begun" -> begun.put(id, holding());
                    case "placed" -> {
                        List<Transaction> held = begun.get(id);
                        if (held != null) {
                            saves.put(state(texts), held);
                        }
                    }
                    default -> throw BadContent.whole(Refusal.Kind.MALFORMED, "journal.damaged");
                }
                return;
            }
            HistoryEntry entry = StrictJson.document(document, json -> new TransactionReader(json).read());
            if (entry.isBrought()) {
                brought.add(entry);
                return;
            }
            Transaction step = entry.transaction();
            int place = place(step.id());
            int from = place < 0 ? holding : place;
            while (all.size() > from) {
                places.remove(all.remove(all.size() - 1).id());
            }
            places.put(step.id(), all.size());
            all.add(step);
            holding = all.size();
        }

        private int place(String id) {
            return places.getOrDefault(id, -1);
        }

        List<Transaction> holding() {
            return List.copyOf(all.subList(0, holding));
        }
    }
}
