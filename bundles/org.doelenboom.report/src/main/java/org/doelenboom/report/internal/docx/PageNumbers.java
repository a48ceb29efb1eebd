package org.doelenboom.report.internal.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * On which page each bookmark of a document comes, worked out from its text: only a word processor knows it for sure, and Word works
 * it out anew, but others show what is written.
 */
final class PageNumbers {
    private static final double POINT = 20;
    private static final double CELL_ABOVE_AND_BELOW = 4;
    private static final double LINE_OF_A_TABLE = 0.5;
    private static final int CELL_SIDES = 170;

    private final ParagraphLooks looks;
    private final double uprightRoom;
    private final double wideRoom;
    private final int uprightWidth;
    private final int wideWidth;
    private final Paper paper = new Paper();
    private boolean wide;
    private boolean onNewPage;

    /**
     * @param uprightRoom the height between the margins of a page, in twentieths of a point
     * @param uprightWidth between its margins
     */
    PageNumbers(ParagraphLooks looks, int uprightRoom, int wideRoom, int uprightWidth, int wideWidth) {
        this.looks = looks;
        this.uprightRoom = uprightRoom / POINT;
        this.wideRoom = wideRoom / POINT;
        this.uprightWidth = uprightWidth;
        this.wideWidth = wideWidth;
    }

    Map<String, Integer> pages() {
        return paper.pages();
    }

    /** @param xml an element of any name with paragraphs and tables in it, in the order of the document */
    void read(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element body = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            blocks(body);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void blocks(Element parent) {
        List<Element> children = children(parent);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            switch (child.getNodeName()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> table(child);
                case "w:sdt", "w:sdtContent" -> blocks(child);
                default -> {}
            }
        }
    }

    private double room() {
        return wide ? wideRoom : uprightRoom;
    }

    private int width() {
        return wide ? wideWidth : uprightWidth;
    }

    private void paragraph(Element paragraph) {
        ParagraphLooks.Look look = looks.of(paragraph);
        List<Double> lines = new Wrapped(looks, look, width()).lines(paragraph);
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + look.border());
        List<String> bookmarks = new ArrayList<>();
        bookmarks(paragraph, bookmarks);
        paper.add(new Paper.Piece(
                look.before(),
                lines,
                look.after(),
                look.contextual() ? look.style() : "",
                look.keepNext(),
                onNewPage || look.onNewPage(),
                0,
                room(),
                bookmarks));
        onNewPage = hasPageBreak(paragraph);
        Element section = ParagraphLooks.inside(ParagraphLooks.inside(paragraph, "w:pPr"), "w:sectPr");
        if (section != null) {
            // It tells of the section that ends here.
            Element size = ParagraphLooks.inside(section, "w:pgSz");
            wide = size == null || !size.getAttribute("w:orient").equals("landscape");
            onNewPage = true;
        }
    }

    private static void bookmarks(Element parent, List<String> found) {
        for (Element child : children(parent)) {
            if (child.getNodeName().equals("w:bookmarkStart")) {
                found.add(child.getAttribute("w:name"));
            } else {
                bookmarks(child, found);
            }
        }
    }

    private static boolean hasPageBreak(Element parent) {
        for (Element child : children(parent)) {
            boolean page = child.getNodeName().equals("w:br")
                    && child.getAttribute("w:type").equals("page");
            if (page || hasPageBreak(child)) {
                return true;
            }
        }
        return false;
    }

    private void table(Element table) {
        double repeated = 0;
        double around = CELL_ABOVE_AND_BELOW + (hasLines(table) ? LINE_OF_A_TABLE : 0);
        for (Element row : children(table)) {
            if (!row.getNodeName().equals("w:tr")) {
                continue;
            }
            Element properties = ParagraphLooks.inside(row, "w:trPr");
            boolean heading = ParagraphLooks.inside(properties, "w:tblHeader") != null;
            boolean whole = ParagraphLooks.inside(properties, "w:cantSplit") != null;
            List<Double> tallest = tallest(row);
            double height = tallest.stream().mapToDouble(Double::doubleValue).sum() + (whole ? around : 0);
            Element least = ParagraphLooks.inside(properties, "w:trHeight");
            if (least != null) {
                height = Math.max(height, Integer.parseInt(least.getAttribute("w:val")) / POINT);
            }
            List<Double> lines = whole ? List.of(height) : tallest;
            double above = heading ? 0 : repeated;
            paper.add(new Paper.Piece(0, lines, whole ? 0 : around, "", heading, onNewPage, above, room(), List.of()));
            onNewPage = false;
            repeated += heading ? height : 0;
        }
    }

    private static boolean hasLines(Element table) {
        Element borders = ParagraphLooks.inside(ParagraphLooks.inside(table, "w:tblPr"), "w:tblBorders");
        Element line = ParagraphLooks.inside(borders, "w:insideH");
        return line != null && !line.getAttribute("w:val").equals("nil");
    }

    /** The lines of the tallest cell. */
    private List<Double> tallest(Element row) {
        List<Double> tallest = List.of();
        double most = -1;
        for (Element cell : children(row)) {
            if (!cell.getNodeName().equals("w:tc")) {
                continue;
            }
            Element given = ParagraphLooks.inside(ParagraphLooks.inside(cell, "w:tcPr"), "w:tcW");
            int width = given == null ? width() : Integer.parseInt(given.getAttribute("w:w"));
            List<Double> lines = new ArrayList<>();
            double after = 0;
            for (Element paragraph : children(cell)) {
                if (paragraph.getNodeName().equals("w:p")) {
                    ParagraphLooks.Look look = looks.of(paragraph);
                    List<Double> own = new ArrayList<>(new Wrapped(looks, look, width - CELL_SIDES).lines(paragraph));
                    own.set(0, own.get(0) + Math.max(look.before(), after));
                    after = look.after();
                    lines.addAll(own);
                }
            }
            if (!lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + after);
            }
            double height = lines.stream().mapToDouble(Double::doubleValue).sum();
            if (height > most) {
                most = height;
                tallest = lines;
            }
        }
        return tallest;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
