package org.doelenboom.exchange.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the styles of a workbook say that matters here: how far in, bold, and whether a number is a day. */
final class BookStyles {
    /** @param day whether numbers are shown as dates */
    record Style(int indent, boolean bold, boolean day) {
        static final Style PLAIN = new Style(0, false, false);
    }

    private final Map<Integer, Boolean> dayFormats = new HashMap<>();
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.PLAIN;
    }

    void read(Xml xml) throws IOException {
        String part = "";
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> part = xml.name();
                case "numFmt" -> dayFormats.put(xml.number("numFmtId", -1), isDay(xml.attribute("formatCode", "")));
                case "font" -> {
                    if (part.equals("fonts")) {
                        boldFonts.add(false);
                    }
                }
                case "b" -> {
                    if (part.equals("fonts") && !boldFonts.isEmpty()) {
                        boldFonts.set(
                                boldFonts.size() - 1, !xml.attribute("val", "1").matches("0|false"));
                    }
                }
                case "xf" -> {
                    if (part.equals("cellXfs")) {
                        styles.add(style(xml));
                    }
                }
                case "alignment" -> {
                    if (part.equals("cellXfs") && !styles.isEmpty()) {
                        Style last = styles.get(styles.size() - 1);
                        styles.set(styles.size() - 1, new Style(xml.number("indent", 0), last.bold(), last.day()));
                    }
                }
                default -> {}
            }
        }
    }

    private Style style(Xml xml) {
        int font = xml.number("fontId", -1);
        int format = xml.number("numFmtId", 0);
        boolean bold = font >= 0 && font < boldFonts.size() && boldFonts.get(font);
        return new Style(0, bold, dayFormats.getOrDefault(format, isBuiltInDay(format)));
    }

    /** ECMA-376, part 1, 18.8.30; those of other languages from 27 on. */
    private static boolean isBuiltInDay(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format == 36
                || format >= 50 && format <= 58;
    }

    private static boolean isDay(String code) {
        String bare =
                code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.matches(".*[dyj].*") || bare.matches(".*m{3,}.*");
    }
}
