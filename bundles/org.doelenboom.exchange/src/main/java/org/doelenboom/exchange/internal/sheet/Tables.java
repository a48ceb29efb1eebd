package org.doelenboom.exchange.internal.sheet;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;

/**
 * The tables of a file.
 *
 * @param macros whether it holds a program, which is never run
 */
public record Tables(List<Sheet> sheets, boolean macros) {
    /** The endings of files that are read. */
    public static final Set<String> ENDINGS = Set.of("csv", "tsv", "xlsx", "xlsm", "xls", "ods");

    private static final int TEXT_LIMIT = 20 * 1024 * 1024;
    private static final int BOOK_LIMIT = 50 * 1024 * 1024;

    /**
     * Reads a file by what it holds, whatever its ending says.
     *
     * @throws Refusal when it is protected, broken, too large, or no table
     */
    public static Tables read(String fileName, byte[] content) throws Refusal {
        if (content.length == 0) {
            throw refusal(Refusal.Kind.MALFORMED, "sheet.empty", fileName);
        }
        boolean zip = starts(content, 'P', 'K', 3, 4);
        boolean old = starts(content, 0xD0, 0xCF, 0x11, 0xE0);
        int limit = zip || old ? BOOK_LIMIT : TEXT_LIMIT;
        if (content.length > limit) {
            throw refusal(Refusal.Kind.TOO_LARGE, "sheet.tooLarge", fileName, limit / 1024 / 1024);
        }
        if (zip) {
            return ZippedBook.read(fileName, content);
        }
        if (old) {
            return OldBook.read(fileName, content);
        }
        if (starts(content, '%', 'P', 'D', 'F') || starts(content, '{', '\\', 'r', 't', 'f') || isMarkup(content)) {
            throw refusal(Refusal.Kind.MALFORMED, "sheet.otherFormat", fileName);
        }
        return new Tables(List.of(SeparatedFile.read(fileName, content)), false);
    }

    /** A web page or XML under the name of a workbook, as some programs export. */
    private static boolean isMarkup(byte[] content) {
        int at = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < content.length && content[at] <= ' ' && content[at] >= 0) {
            at++;
        }
        return at + 1 < content.length
                && content[at] == '<'
                && (content[at + 1] == '!' || content[at + 1] == '?' || Character.isLetter(content[at + 1]));
    }

    static boolean starts(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, message(key, arguments));
    }

    static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }
}
