package org.doelenboom.report.internal.docx;

import java.text.Normalizer;
import java.util.Locale;

/** How wide text is about, in points: by the widths of Calibri, which others are held against. */
final class Letters {
    /** Of the space to the tilde, in 2048ths of the size. */
    private static final int[] WIDTHS = {
        463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038,
        1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941,
        1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959,
        628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076,
        1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020
    };

    private static final int UNITS = 2048;
    private static final int OTHER = 1038;
    private static final int QUOTE = 511;
    private static final double BOLDER = 1.024;

    private final double width;
    private final double height;

    private Letters(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param font its name; empty for Calibri */
    static Letters of(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (name.contains("arial") || name.contains("helvetica") || name.contains("liberation sans")) {
            return new Letters(1.11, 1.149);
        }
        if (name.contains("verdana") || name.contains("dejavu")) {
            return new Letters(1.28, 1.215);
        }
        if (name.contains("times") || name.contains("liberation serif")) {
            return new Letters(0.98, 1.149);
        }
        if (name.contains("segoe") || name.contains("open sans")) {
            return new Letters(1.11, 1.33);
        }
        if (name.contains("aptos")) {
            return new Letters(1.08, 1.28);
        }
        if (name.isEmpty() || name.contains("calibri") || name.contains("carlito")) {
            return new Letters(1, 1.2207);
        }
        return new Letters(1.06, 1.2);
    }

    /** Of a line whose spacing is single, for letters of that size. */
    double line(double size) {
        return size * height;
    }

    double width(String text, double size, boolean bold) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += units(text.charAt(i));
        }
        return units * size / UNITS * width * (bold ? BOLDER : 1);
    }

    private static int units(char c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        if (c == '‘' || c == '’') {
            return QUOTE;
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char first = base.charAt(0);
        return base.length() > 1 && first >= ' ' && first <= '~' ? WIDTHS[first - ' '] : OTHER;
    }
}
