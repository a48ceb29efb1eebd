package org.doelenboom.workbench.internal.parties;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.plan.party.PartyList;

/** Lists of parties as spreadsheets write them. */
final class PartyFiles {
    private PartyFiles() {}

    /**
     * Reads one.
     *
     * @return empty where no column has names
     * @throws IOException when it cannot be read
     */
    static Optional<PartyList> read(Path file) throws IOException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workbook ? PartyList.of(SheetRows.read(file)) : PartyList.read(text(Files.readAllBytes(file)));
    }

    /** Spreadsheets write UTF-8 or, on Windows, its own Western letters. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException western) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
