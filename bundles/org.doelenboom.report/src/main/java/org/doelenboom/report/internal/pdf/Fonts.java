package org.doelenboom.report.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.doelenboom.report.ReportMessages;

/** The fonts that go into every PDF (PDF/A-3, 6.2.11.4), and what they cannot show. */
final class Fonts {
    /** As the style sheet calls them. */
    private static final String FAMILY = "Document";

    private static final char REPLACEMENT = '\uFFFD';

    /** @param bytes a TrueType font */
    private record Font(int weight, FontStyle style, byte[] bytes) {}

    private final List<Font> fonts;
    private final List<CmapLookup> characters = new ArrayList<>();

    Fonts() throws IOException {
        fonts = List.of(
                new Font(400, FontStyle.NORMAL, bytes("")),
                new Font(700, FontStyle.NORMAL, bytes("-Bold")),
                new Font(400, FontStyle.ITALIC, bytes("-Oblique")),
                new Font(700, FontStyle.ITALIC, bytes("-BoldOblique")));
        for (Font font : fonts) {
            try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes))) {
                characters.add(parsed.getUnicodeCmapLookup());
            }
        }
    }

    private static byte[] bytes(String style) throws IOException {
        String name = "fonts/DejaVuSansCondensed" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(ReportMessages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    void use(PdfRendererBuilder builder) {
        for (Font font : fonts) {
            builder.useFont(() -> new ByteArrayInputStream(font.bytes), FAMILY, font.weight, font.style, true);
        }
    }

    /**
     * @param text with a mark in the place of each character that no font has
     * @param missing how many these are
     */
    record Printable(String text, int missing) {}

    Printable printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        int missing = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x7F || has(c)) {
                printable.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                printable.append(REPLACEMENT);
                missing++;
            }
        }
        return new Printable(printable.toString(), missing);
    }

    private boolean has(int character) {
        return Character.getType(character) != Character.FORMAT
                && characters.stream().allMatch(font -> font.getGlyphId(character) != 0);
    }
}
