package org.doelenboom.store;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes JSON in UTF-8, escaping only what JSON requires. Half of a surrogate pair is no character: UTF-8 has no bytes for it and
 * a strict reader refuses it as an escape too, so it is refused here.
 */
final class Utf8Output {
    /** A text that cannot be written. */
    static final class HalfCharacter extends IOException {
        private static final long serialVersionUID = 1L;

        HalfCharacter(String text) {
            super(text);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }

    private static final int SIZE = 1 << 16;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    /** No character needs more: an escape. */
    private static final int LONGEST = 6;

    private final OutputStream target;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    Utf8Output(OutputStream target) {
        this.target = target;
    }

    /** JSON as it is. */
    Utf8Output raw(String json) throws IOException {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            room();
            if (c < 0x80) {
                buffer[used++] = (byte) c;
            } else {
                i += beyondAscii(json, i);
            }
        }
        return this;
    }

    /** A string in its quotes. */
    Utf8Output string(String text) throws IOException {
        room();
        buffer[used++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            room();
            if (c >= 0x80) {
                i += beyondAscii(text, i);
            } else if (c >= 0x20 && c != '"' && c != '\\') {
                buffer[used++] = (byte) c;
            } else {
                escape(c);
            }
        }
        room();
        buffer[used++] = '"';
        return this;
    }

    void flush() throws IOException {
        target.write(buffer, 0, used);
        used = 0;
    }

    private void room() throws IOException {
        if (used > SIZE - LONGEST) {
            flush();
        }
    }

    /** Answers how many characters it took beyond the first. */
    private int beyondAscii(String text, int at) throws HalfCharacter {
        char c = text.charAt(at);
        if (c < 0x800) {
            put(0xC0 | c >> 6, 0x80 | c & 0x3F);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            put(0xE0 | c >> 12, 0x80 | c >> 6 & 0x3F, 0x80 | c & 0x3F);
            return 0;
        }
        int whole = text.codePointAt(at);
        if (whole == c) {
            throw new HalfCharacter(text);
        }
        put(0xF0 | whole >> 18, 0x80 | whole >> 12 & 0x3F, 0x80 | whole >> 6 & 0x3F, 0x80 | whole & 0x3F);
        return 1;
    }

    private void put(int... bytes) {
        for (int one : bytes) {
            buffer[used++] = (byte) one;
        }
    }

    private void escape(char c) {
        int letter =
                switch (c) {
                    case '"' -> '"';
                    case '\\' -> '\\';
                    case '\b' -> 'b';
                    case '\f' -> 'f';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\t' -> 't';
                    default -> 'u';
                };
        if (letter == 'u') {
            unicode(c);
        } else {
            put('\\', letter);
        }
    }

    private void unicode(char c) {
        put('\\', 'u', HEX[c >> 12], HEX[c >> 8 & 0xF], HEX[c >> 4 & 0xF], HEX[c & 0xF]);
    }
}
