package org.doelenboom.report.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of 50 lines of 12 points, 400 points wide. */
class PageNumbersTest {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES = "<w:styles " + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:pPr>"
            + "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/></w:pPr>"
            + "</w:style></w:styles>";
    private static final String TABLE =
            "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>";
    private static final String LINE = "<w:p><w:r><w:t>regel</w:t></w:r></w:p>";

    private static Map<String, Integer> pages(String body) throws IOException {
        PageNumbers numbers = new PageNumbers(ParagraphLooks.of(List.of(STYLES)), 12_000, 8_000, 8_000, 12_000);
        numbers.read("<w:body " + SPACE + ">" + body + "</w:body>");
        return numbers.pages();
    }

    private static String heading(String name) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"" + name
                + "\"/><w:r><w:t>Kop</w:t></w:r></w:p>";
    }

    @Test
    void a_heading_comes_on_the_page_on_which_the_lines_before_it_end() throws IOException {
        assertThat(pages(heading("a") + LINE.repeat(48) + heading("b") + LINE))
                .containsOnly(entry("a", 1), entry("b", 2));
        assertThat(pages(heading("a") + LINE.repeat(47) + heading("b") + LINE))
                .containsOnly(entry("a", 1), entry("b", 1));
    }

    @Test
    void a_heading_goes_to_the_next_page_with_what_follows_it() throws IOException {
        assertThat(pages(LINE.repeat(49) + heading("a") + LINE)).containsOnly(entry("a", 2));
    }

    @Test
    void a_long_paragraph_takes_as_many_lines_as_its_words_fill() throws IOException {
        // Eight or nine words on a line of 400 points: 100 to 113 lines.
        String words = "<w:p><w:r><w:t>" + "onderwijs ".repeat(9 * 100) + "</w:t></w:r></w:p>";
        assertThat(pages(words + heading("a") + LINE)).containsOnly(entry("a", 3));
    }

    @Test
    void pages_begin_where_the_document_says_so() throws IOException {
        String newPage = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        String wide = "<w:p><w:pPr><w:sectPr><w:pgSz w:orient=\"portrait\"/></w:sectPr></w:pPr></w:p>";
        assertThat(pages(heading("a")
                        + LINE
                        + newPage
                        + heading("b")
                        + wide
                        + heading("c")
                        + LINE.repeat(32)
                        + heading("d")
                        + LINE))
                .containsOnly(entry("a", 1), entry("b", 2), entry("c", 3), entry("d", 4));
    }

    @Test
    void a_table_s_heading_comes_back_on_each_page_and_no_row_is_split() throws IOException {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"8000\"/></w:tcPr>" + LINE.repeat(4) + "</w:tc>";
        String head = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cell + "</w:tr>";
        String row = "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell + "</w:tr>";
        // 52.5 points each: 11 to a page, the heading one of them.
        assertThat(pages(TABLE + head + row.repeat(9) + "</w:tbl>" + heading("a") + LINE))
                .containsOnly(entry("a", 1));
        assertThat(pages(TABLE + head + row.repeat(19) + "</w:tbl>" + heading("a") + LINE))
                .containsOnly(entry("a", 2));
        assertThat(pages(TABLE + head + row.repeat(20) + "</w:tbl>" + heading("a") + LINE))
                .containsOnly(entry("a", 3));
    }
}
