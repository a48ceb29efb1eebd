package org.doelenboom.report.internal.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doelenboom.api.text.Nullable;
import org.w3c.dom.Element;

/** The text of one paragraph in lines. */
final class Wrapped {
    private static final double POINT = 20;
    private static final double TAB = 12;

    private final ParagraphLooks looks;
    private final ParagraphLooks.Look look;
    private final double from;
    private final double first;
    private final double width;
    private boolean atTheEnd;
    private boolean beyond;
    private double x;
    private double word;
    private int count = 1;
    private double largest;

    /** @param width that there is, in twentieths of a point */
    Wrapped(ParagraphLooks looks, ParagraphLooks.Look look, int width) {
        this.looks = looks;
        this.look = look;
        this.from = look.left();
        this.first = look.left() + look.firstLine();
        this.width = width / POINT - look.right();
        this.x = first;
    }

    /** Their heights, in points; at least one. */
    List<Double> lines(Element paragraph) {
        Element tabs = ParagraphLooks.inside(ParagraphLooks.inside(paragraph, "w:pPr"), "w:tabs");
        atTheEnd = tabs != null
                && PageNumbers.children(tabs).stream()
                        .anyMatch(tab -> tab.getAttribute("w:val").equals("right"));
        runs(paragraph);
        endWord(0);
        double size = largest == 0 ? look.size() : largest;
        double height = look.exactly() > 0 ? look.exactly() : looks.letters().line(size) * look.spacing();
        return new ArrayList<>(Collections.nCopies(count, height));
    }

    private void runs(Element parent) {
        for (Element child : PageNumbers.children(parent)) {
            switch (child.getNodeName()) {
                case "w:r" -> run(child);
                case "w:pPr", "w:del" -> {}
                default -> runs(child);
            }
        }
    }

    private void run(Element run) {
        Element properties = ParagraphLooks.inside(run, "w:rPr");
        boolean bold = look.bold() || ParagraphLooks.inside(properties, "w:b") != null;
        double size = size(properties);
        for (Element part : PageNumbers.children(run)) {
            switch (part.getNodeName()) {
                case "w:t" -> text(beyond ? "" : part.getTextContent(), size, bold);
                case "w:tab" -> {
                    endWord(0);
                    x = Math.max(x + TAB / 2, from);
                    // What stands against the right side has its own room.
                    beyond |= atTheEnd;
                }
                case "w:br" -> {
                    endWord(0);
                    if (part.getAttribute("w:type").isEmpty()) {
                        count++;
                        x = from;
                    }
                }
                default -> {}
            }
        }
    }

    private double size(@Nullable Element properties) {
        Element own = ParagraphLooks.inside(properties, "w:sz");
        return own == null ? look.size() : Double.parseDouble(own.getAttribute("w:val")) / 2;
    }

    private void text(String text, double size, boolean bold) {
        largest = Math.max(largest, size);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-') {
                boolean space = c == ' ';
                word += looks.letters().width(text.substring(start, space ? i : i + 1), size, bold);
                endWord(space ? looks.letters().width(" ", size, bold) : 0);
                start = i + 1;
            }
        }
        word += looks.letters().width(text.substring(start), size, bold);
    }

    /** A word that does not fit begins a line; one that is longer than a line is broken. */
    private void endWord(double space) {
        if (word > 0 && x + word > width && x > from) {
            count++;
            x = from;
        }
        while (from + word > width && width > from) {
            count++;
            word -= width - from;
        }
        x += word + space;
        word = 0;
    }
}
