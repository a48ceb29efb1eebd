package org.doelenboom.exchange.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;

/** CSV as office programs write it: UTF-8 or Windows letters, a comma, semicolon or tab between the columns. */
final class CsvText {
    private static final int LIMIT = 20 * 1024 * 1024;

    private CsvText() {}

    /** @return the rows, the first one the headings; blank rows left out */
    static List<List<String>> rows(String fileName, byte[] content) throws Refusal {
        if (content.length > LIMIT) {
            throw refusal(Refusal.Kind.TOO_LARGE, "csv.tooLarge", fileName, LIMIT / 1024 / 1024);
        }
        String text = decoded(content);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw refusal(Refusal.Kind.MALFORMED, "csv.none", fileName);
        }
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            reader.forEach(record -> rows.add(List.copyOf(record.getFields())));
        } catch (CsvParseException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, message("csv.broken", fileName, rows.size() + 1), e);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, message("csv.none", fileName), e);
        }
        return rows;
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The one that occurs most in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, message(key, arguments));
    }

    static Message message(String key, Object... arguments) {
        return Message.of("org.doelenboom.exchange", key, arguments);
    }
}
