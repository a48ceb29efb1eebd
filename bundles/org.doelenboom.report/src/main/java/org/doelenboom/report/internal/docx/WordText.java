package org.doelenboom.report.internal.docx;

import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.internal.block.Shown;

/** Runs of text in WordprocessingML (ECMA-376 part 1, 17.3.2), each in its language. */
final class WordText {
    private WordText() {}

    /**
     * How a run looks.
     *
     * @param colour of the letters, in six hexadecimal digits; empty for that of the style
     * @param shade behind the letters; empty for none
     */
    record Look(boolean bold, boolean italic, String colour, String shade) {
        static final Look PLAIN = new Look(false, false, "", "");
        static final Look BOLD = new Look(true, false, "", "");

        Look shaded(String newShade) {
            return new Look(bold, italic, colour, newShade);
        }

        Look bolder() {
            return new Look(true, italic, colour, shade);
        }
    }

    /** @param language as in BCP 47; empty for that of the document */
    static String run(String text, Look look, String language) {
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<w:r>");
        properties(look, language, out);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\t') {
                if (i > from) {
                    out.append("<w:t xml:space=\"preserve\">")
                            .append(escape(text.substring(from, i)))
                            .append("</w:t>");
                }
                out.append(i == text.length() ? "" : c == '\t' ? "<w:tab/>" : "<w:br/>");
                from = i + 1;
            }
        }
        return out.append("</w:r>").toString();
    }

    /** In the order that the schema asks for. */
    private static void properties(Look look, String language, StringBuilder out) {
        out.append("<w:rPr>");
        out.append(look.bold ? "<w:b/><w:bCs/>" : "").append(look.italic ? "<w:i/><w:iCs/>" : "");
        if (!look.colour.isEmpty()) {
            out.append("<w:color w:val=\"").append(look.colour).append("\"/>");
        }
        if (!look.shade.isEmpty()) {
            out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(look.shade)
                    .append("\"/>");
        }
        if (!language.isEmpty()) {
            out.append("<w:lang w:val=\"").append(tag(language)).append("\"/>");
        }
        out.append("</w:rPr>");
    }

    /** As Word names the languages of this country. */
    static String tag(String language) {
        return switch (language) {
            case "nl", "fr", "de" -> language + "-BE";
            case "en" -> "en-GB";
            default -> escape(language);
        };
    }

    /** Both languages in one paragraph, a line each. */
    static String runs(BilingualText text, List<String> languages, Look look) {
        StringBuilder out = new StringBuilder();
        for (Shown part : Shown.of(text, languages)) {
            out.append(out.isEmpty() ? "" : "<w:r><w:br/></w:r>").append(run(part.text(), look, part.language()));
        }
        return out.toString();
    }

    /** Without what has no place in XML 1.0 (section 2.2). */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\t' && c != '\n';
                    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (!control && !surrogate && (c & 0xFFFE) != 0xFFFE) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
