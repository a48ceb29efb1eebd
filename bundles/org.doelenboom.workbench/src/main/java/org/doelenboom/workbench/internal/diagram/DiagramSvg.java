package org.doelenboom.workbench.internal.diagram;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.workbench.internal.diagram.Diagram.Box;
import org.eclipse.swt.graphics.RGB;

/** Writes a diagram as SVG, with its text as text, so that it can be searched, read aloud and put into another font. */
final class DiagramSvg {
    private static final double MARGIN = 16;

    private final Diagram diagram;
    private final StringBuilder svg = new StringBuilder();

    private DiagramSvg(Diagram diagram) {
        this.diagram = diagram;
    }

    /** @param title what the picture is called, for those who do not see it */
    static String write(Diagram diagram, String title) {
        return new DiagramSvg(diagram).write(title);
    }

    private String write(String title) {
        double width = diagram.width() + 2 * MARGIN;
        double height = diagram.height() + 2 * MARGIN;
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
                number(width), number(height), number(-MARGIN), number(-MARGIN), number(width), number(height));
        add("<title>%s</title>", escaped(title));
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>",
                number(-MARGIN), number(-MARGIN), number(width), number(height));
        Map<NodeId, Box> all = diagram.byId();
        svg.append("<g fill=\"none\" stroke=\"#8a8f98\">\n");
        for (Box box : diagram.boxes()) {
            Box parent = box.parent() == null ? null : all.get(box.parent());
            if (parent != null) {
                curve(parent.right(), parent.middle(), box.x(), box.middle(), "");
            }
        }
        svg.append("</g>\n");
        for (Diagram.Link link : diagram.links()) {
            Box from = all.get(link.from());
            Box to = all.get(link.to());
            if (from == null || to == null) {
                continue;
            }
            String look = link.horizontal()
                    ? " fill=\"none\" stroke=\"#1a5fb4\" stroke-dasharray=\"6 4\""
                    : " fill=\"none\" stroke=\"#805500\" stroke-dasharray=\"2 4\"";
            curve(from.x() > to.x() ? from.x() : from.right(), from.middle(), to.right(), to.middle(), look);
        }
        diagram.boxes().forEach(this::box);
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void curve(double x1, double y1, double x2, double y2, String look) {
        double middle = (x1 + x2) / 2;
        add(
                "<path d=\"M%s %sC%s %s %s %s %s %s\"%s/>",
                number(x1),
                number(y1),
                number(middle),
                number(y1),
                number(middle),
                number(y2),
                number(x2),
                number(y2),
                look);
    }

    private void box(Box box) {
        svg.append("<g>\n");
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\" fill=\"#ffffff\" stroke=\"#8a8f98\"/>",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()));
        double left = box.x() + DiagramLayout.PAD;
        LevelBadge badge = LevelBadge.of(box.kind(), false).orElse(null);
        if (badge != null) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\" fill=\"%s\"/>",
                    number(box.x()),
                    number(box.y()),
                    number(DiagramLayout.BAND - 4),
                    number(box.height()),
                    colour(badge.ground()));
            text(
                    box.x() + (DiagramLayout.BAND - 4) / 2,
                    box.middle() + 4,
                    " text-anchor=\"middle\" font-weight=\"bold\" fill=\"" + colour(badge.ink()) + "\"",
                    box.badge());
            left = box.x() + DiagramLayout.BAND;
        }
        double y = box.y() + DiagramLayout.PAD + 13;
        for (String line : box.lines()) {
            text(left, y, " fill=\"#1c1e21\"", line);
            y += DiagramLayout.LINE;
        }
        if (!box.mark().isEmpty()) {
            text(left, y, " fill=\"#555b63\" font-size=\"11\"", box.mark());
        }
        if (box.hidden() > 0) {
            text(box.right() + 6, box.middle() + 4, " fill=\"#1a5fb4\"", "+" + box.hidden());
        }
        svg.append("</g>\n");
    }

    private void text(double x, double y, String look, String words) {
        add("<text x=\"%s\" y=\"%s\"%s>%s</text>", number(x), number(y), look, escaped(words));
    }

    private void add(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static String colour(RGB rgb) {
        return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (char c : words.toCharArray()) {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return text.toString();
    }
}
