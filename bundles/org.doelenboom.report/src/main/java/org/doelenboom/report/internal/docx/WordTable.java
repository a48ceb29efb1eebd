package org.doelenboom.report.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportWriter.Mark;
import org.doelenboom.report.internal.block.Columns;
import org.doelenboom.report.internal.block.LevelColours;
import org.doelenboom.report.internal.block.Shown;
import org.doelenboom.report.internal.docx.WordText.Look;

/**
 * Tables (ECMA-376 part 1, 17.4): a grid and a width for each cell, without which LibreOffice breaks words; a heading row that
 * comes back on each page; rows that no page splits.
 */
final class WordTable {
    static final String BORDERS = borders("9AA1A9");
    private static final String HEADING_SHADE = "EEF0F2";

    /** About the width of a letter in a table, in Calibri. */
    private static final int LETTER = 105;

    private WordTable() {}

    private static String borders(String colour) {
        StringBuilder out = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"");
            out.append(colour).append("\"/>");
        }
        return out.append("</w:tblBorders>").toString();
    }

    /**
     * @param width of the page between its margins, in twentieths of a point
     * @param letters those of the document
     */
    static String data(ReportTable table, List<String> languages, int width, Letters letters) {
        int fit = (int) (width / (LETTER * letters.wide()));
        List<Integer> widths = Columns.widths(table, width, fit, languages);
        StringBuilder out = new StringBuilder();
        begin(widths, BORDERS, Shown.line(table.caption(), languages), out);
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            ReportTable.Column column = table.columns().get(i);
            String shade = column.level().map(LevelColours::full).orElse(HEADING_SHADE);
            cell(widths.get(i), shade, paragraphs(column.heading(), languages, Look.BOLD.smaller(), "keep"), out);
        }
        out.append("</w:tr>");
        List<Columns.Sort> sorts = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            sorts.add(Columns.sort(table, i, languages));
        }
        for (List<ReportTable.Cell> row : table.rows()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < widths.size(); i++) {
                ReportTable.Cell cell = row.get(i);
                String shade = cell.level().map(LevelColours::light).orElse("");
                String side =
                        switch (sorts.get(i)) {
                            case FIGURES -> "right";
                            case MARKS -> "center";
                            case TEXT -> "";
                        };
                cell(
                        widths.get(i),
                        shade,
                        paragraphs(cell.text(), languages, look(cell.marks()).smaller(), side),
                        out);
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    /** Two columns without a heading row. */
    static String facts(List<List<BilingualText>> rows, List<String> languages, int width) {
        int left = width * 3 / 10;
        StringBuilder out = new StringBuilder();
        begin(List.of(left, width - left), BORDERS, "", out);
        for (List<BilingualText> row : rows) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(left, HEADING_SHADE, paragraphs(row.get(0), languages, Look.BOLD.smaller(), ""), out);
            cell(width - left, "", paragraphs(row.get(1), languages, Look.PLAIN.smaller(), ""), out);
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    /** Grey and bold outside the call, in italics for some neighbourhoods (LWGC plan, lines 176 and 283). */
    static Look look(Set<Mark> marks) {
        boolean own = marks.contains(Mark.NOT_IN_CALL);
        return new Look(own, marks.contains(Mark.LOCAL), own ? LevelColours.GREY : "", "", false);
    }

    static void begin(List<Integer> widths, String borders, String caption, StringBuilder out) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(sum).append("\" w:type=\"dxa\"/>");
        out.append(borders).append("<w:tblLayout w:type=\"fixed\"/>");
        out.append("<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>");
        out.append("<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>");
        out.append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:noVBand=\"1\"/>");
        if (!caption.isEmpty()) {
            out.append("<w:tblCaption w:val=\"")
                    .append(WordText.escape(caption))
                    .append("\"/>");
        }
        out.append("</w:tblPr><w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
    }

    static void cell(int width, String shade, String content, StringBuilder out) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (!shade.isEmpty()) {
            out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(shade)
                    .append("\"/>");
        }
        out.append("</w:tcPr>").append(content).append("</w:tc>");
    }

    /** A paragraph for each language. */
    private static String paragraphs(BilingualText text, List<String> languages, Look look, String side) {
        List<Shown> parts = Shown.of(text, languages);
        StringBuilder out = new StringBuilder();
        for (Shown part : parts) {
            out.append(paragraph(side, WordText.run(part.text(), look, part.language())));
        }
        return out.isEmpty() ? paragraph(side, "") : out.toString();
    }

    private static String paragraph(String side, String runs) {
        // A heading row stays with the first row below it.
        return "<w:p><w:pPr>" + (side.equals("keep") ? "<w:keepNext/>" : "")
                + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
                + (side.isEmpty() || side.equals("keep") ? "" : "<w:jc w:val=\"" + side + "\"/>") + "</w:pPr>" + runs
                + "</w:p>";
    }
}
