package org.doelenboom.store;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes bytes as UTF-8 and refuses what is not. A byte order mark at the start is passed over: some editors add one to a file
 * that a person saved with them, and it changes nothing in the plan.
 */
final class Utf8Reader extends Reader {
    /** Both from 1; columns count UTF-16 units, as editors do. */
    record Position(int line, int column) {}

    private static final int BOM_LENGTH = 3;
    private static final int MARK_DISTANCE = 1 << 16;

    private final byte[] content;
    private final ByteBuffer input;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final int start;

    /** Pairs of a character's number and the byte that it begins at, now and then: to find a place without counting from the start. */
    private long[] marks = new long[256];

    private int markCount;
    private long taken;

    /** The second half of a pair that did not fit into what the caller had room for; 0 for none. */
    private char pending;

    Utf8Reader(byte[] content) {
        this.content = content;
        this.start = beginsWithMark(content) ? BOM_LENGTH : 0;
        this.input = ByteBuffer.wrap(content, start, content.length - start);
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
        mark();
        if (!input.hasRemaining()) {
            return -1;
        }
        CharBuffer output = CharBuffer.wrap(target, offset, length).slice();
        decode(output);
        int count = output.position();
        if (count > 0) {
            return count;
        }
        // A character beyond the basic plane, and room for one half.
        CharBuffer pair = CharBuffer.allocate(2);
        decode(pair);
        target[offset] = pair.get(0);
        pending = pair.get(1);
        return 1;
    }

    private void mark() {
        if (markCount == 0 || taken - marks[markCount - 2] >= MARK_DISTANCE) {
            if (markCount == marks.length) {
                marks = Arrays.copyOf(marks, markCount * 2);
            }
            marks[markCount++] = taken;
            marks[markCount++] = input.position();
        }
    }

    private void decode(CharBuffer output) throws BadContent {
        CoderResult result = decoder.decode(input, output, true);
        // What came before the damage is handed out first, so that an earlier mistake is reported before it.
        if (result.isError() && output.position() == 0) {
            throw BadContent.at(positionOfByte(input.position()), "content.encoding");
        }
    }

    @Override
    public void close() {
        input.position(input.limit());
    }

    /** Whether nothing comes after that many characters. */
    boolean isUsedUp(long characters) {
        return !input.hasRemaining() && pending == 0 && characters >= taken;
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
        int at = mark < 0 ? start : (int) marks[mark + 1];
        for (long passed = mark < 0 ? 0 : marks[mark]; passed < character && at < content.length; at++) {
            passed += units(content[at]);
            while (at + 1 < content.length && units(content[at + 1]) == 0) {
                at++;
            }
        }
        return at;
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
