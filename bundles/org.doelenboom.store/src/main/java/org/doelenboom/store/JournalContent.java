package org.doelenboom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Refusal;

/**
 * What a journal tells.
 *
 * @param file the path of the plan's file; empty where it has none
 * @param state the file that the steps were made on
 * @param steps what holds at the end, the oldest first
 */
record JournalContent(String file, FileState state, List<Transaction> steps) {
    /** @throws BadContent when it does not begin as a journal does; a torn or damaged end is dropped */
    static JournalContent read(byte[] journal) throws BadContent {
        List<byte[]> documents = JournalLine.documents(journal);
        Map<String, String> head = documents.isEmpty() ? Map.of() : texts(documents.get(0));
        if (!"1".equals(head.get("journal")) || !head.getOrDefault("size", "").matches("[0-9]{1,18}")) {
            throw BadContent.whole(Refusal.Kind.MALFORMED, "journal.damaged");
        }
        Steps steps = new Steps();
        for (byte[] document : documents.subList(1, documents.size())) {
            steps.line(document);
        }
        return new JournalContent(
                head.getOrDefault("file", ""),
                new FileState(Long.parseLong(head.getOrDefault("size", "0")), head.getOrDefault("hash", "")),
                steps.holding());
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
        private int holding;

        void line(byte[] document) throws BadContent {
            boolean back = StrictJson.document(document, json -> {
                json.beginObject();
                boolean is = json.hasNext() && json.name().equals("last");
                json.pass();
                while (json.hasNext()) {
                    json.name();
                    json.pass();
                }
                json.endObject();
                return is;
            });
            if (back) {
                holding = place(texts(document).getOrDefault("last", "")) + 1;
                return;
            }
            Transaction step = StrictJson.document(document, json -> new TransactionReader(json).read())
                    .transaction();
            int place = place(step.id());
            all.subList(place < 0 ? holding : place, all.size()).clear();
            all.add(step);
            holding = all.size();
        }

        private int place(String id) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        List<Transaction> holding() {
            return List.copyOf(all.subList(0, holding));
        }
    }
}
