package org.doelenboom.store;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes bytes as UTF-8 and refuses what is not. The JDK's decoder leaves its fast path at the first accent, and a plan is full of
 * them. A byte order mark at the start is passed over: some editors add one to a file
 * that a person saved with them, and it changes nothing in the plan.
 */
final class Utf8Reader extends Reader {
    /** Both from 1; columns count UTF-16 units, as editors do. */
    record Position(int line, int column) {}

    private static final int BOM_LENGTH = 3;
    private static final int MARK_DISTANCE = 1 << 16;

    private final byte[] content;
    private final int start;

    /** The byte that comes next. */
    private int at;

    /** Pairs of a character's number and the byte that it begins at, now and then: to find a place without counting from the start. */
    private long[] marks = new long[256];

    private int markCount;
    private long taken;

    /** The second half of a pair that did not fit into what the caller had room for; 0 for none. */
    private char pending;

    Utf8Reader(byte[] content) {
        this.content = content;
        this.start = beginsWithMark(content) ? BOM_LENGTH : 0;
        this.at = start;
    }

    private static boolean beginsWithMark(byte[] content) {
        return content.length >= BOM_LENGTH
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    @Override
    public int read(char[] target, int offset, int length) throws BadContent {
        if (length == 0) {
            return 0;
        }
        int count = pending == 0 ? next(target, offset, length) : rest(target, offset);
        taken += Math.max(count, 0);
        return count;
    }

    private int rest(char[] target, int offset) {
        target[offset] = pending;
        pending = 0;
        return 1;
    }

    private int next(char[] target, int offset, int length) throws BadContent {
        if (at == content.length) {
            return -1;
        }
        mark();
        int count = decode(target, offset, length);
        // Damage is told of when all before it was taken, so that an earlier mistake comes first.
        return count > 0 ? count : pair(target, offset, length);
    }

    private void mark() {
        if (markCount == 0 || taken - marks[markCount - 2] >= MARK_DISTANCE) {
            if (markCount == marks.length) {
                marks = Arrays.copyOf(marks, markCount * 2);
            }
            marks[markCount++] = taken;
            marks[markCount++] = at;
        }
    }

    /** Takes characters of up to three bytes, as far as they go. */
    private int decode(char[] target, int offset, int length) {
        byte[] bytes = content;
        int in = at;
        int out = offset;
        int end = offset + length;
        while (out < end && in < bytes.length) {
            int first = bytes[in];
            if (first >= 0) {
                target[out++] = (char) first;
                in++;
            } else if ((first & 0xE0) == 0xC0 && follows(in, 1)) {
                int c = (first & 0x1F) << 6 | bytes[in + 1] & 0x3F;
                if (c < 0x80) {
                    break;
                }
                target[out++] = (char) c;
                in += 2;
            } else if ((first & 0xF0) == 0xE0 && follows(in, 2)) {
                int c = (first & 0xF) << 12 | (bytes[in + 1] & 0x3F) << 6 | bytes[in + 2] & 0x3F;
                if (c < 0x800 || Character.isSurrogate((char) c)) {
                    break;
                }
                target[out++] = (char) c;
                in += 3;
            } else {
                break;
            }
        }
        at = in;
        return out - offset;
    }

    /** Takes one character of four bytes, which is two for Java. */
    private int pair(char[] target, int offset, int length) throws BadContent {
        int whole = (content[at] & 0xF8) == 0xF0 && follows(at, 3)
                ? (content[at] & 0x7) << 18
                        | (content[at + 1] & 0x3F) << 12
                        | (content[at + 2] & 0x3F) << 6
                        | content[at + 3] & 0x3F
                : 0;
        if (!Character.isSupplementaryCodePoint(whole)) {
            throw BadContent.at(positionOfByte(at), "content.encoding");
        }
        at += 4;
        target[offset] = Character.highSurrogate(whole);
        if (length == 1) {
            pending = Character.lowSurrogate(whole);
            return 1;
        }
        target[offset + 1] = Character.lowSurrogate(whole);
        return 2;
    }

    /** Whether that many bytes that go on with a character stand after this one. */
    private boolean follows(int first, int count) {
        if (first + count >= content.length) {
            return false;
        }
        for (int i = 1; i <= count; i++) {
            if ((content[first + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        at = content.length;
    }

    /** Whether nothing comes after that many characters. */
    boolean isUsedUp(long characters) {
        return at == content.length && pending == 0 && characters >= taken;
    }

    /** Where the character with this number stands, counted from 0 without the byte order mark. */
    Position positionOf(long character) {
        return positionOfByte(byteOf(character));
    }

    /** The text between two characters. */
    String text(long from, long to) {
        int first = byteOf(from);
        return new String(content, first, byteOf(to) - first, StandardCharsets.UTF_8);
    }

    private int byteOf(long character) {
        int mark = markCount - 2;
        while (mark > 0 && marks[mark] > character) {
            mark -= 2;
        }
        int place = mark < 0 ? start : (int) marks[mark + 1];
        for (long passed = mark < 0 ? 0 : marks[mark]; passed < character && place < content.length; place++) {
            passed += units(content[place]);
            while (place + 1 < content.length && units(content[place + 1]) == 0) {
                place++;
            }
        }
        return place;
    }

    private Position positionOfByte(int end) {
        int line = 1;
        int column = 1;
        for (int i = start; i < end; i++) {
            if (content[i] == '\n') {
                line++;
                column = 1;
            } else {
                column += units(content[i]);
            }
        }
        return new Position(line, column);
    }

    /** How many UTF-16 units begin at this byte. */
    private static int units(byte one) {
        int bits = one & 0xFF;
        return bits >= 0xF0 ? 2 : bits >= 0xC0 || bits < 0x80 ? 1 : 0;
    }
}
