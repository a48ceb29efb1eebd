package org.doelenboom.exchange.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Which fields are open; a field may begin in one paragraph and end in a later one, as a table of contents does. */
final class Fields {
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    /** A document's fields hang in one another a few deep; a broken one may never end. */
    private static final int DEEPEST = 50;

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(String type) {
        if (type.equals("begin") && open.size() < DEEPEST) {
            open.push(new Field());
        } else if (type.equals("separate") && !open.isEmpty()) {
            open.peek().result = true;
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether what comes next stands on the page, and not in an instruction. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.result);
    }

    /** Whether a table of contents is open: it repeats what the document says further on. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.instruction
                .toString()
                .strip()
                .toUpperCase(Locale.ROOT)
                .startsWith("TOC"));
    }
}
