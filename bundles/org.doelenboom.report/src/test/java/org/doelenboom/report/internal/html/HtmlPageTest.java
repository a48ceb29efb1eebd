package org.doelenboom.report.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final List<String> BOTH = List.of("nl", "fr");

    private final BlockRecorder out = new BlockRecorder(BOTH, (message, locale) -> message.key(), item -> true);

    private String html() {
        String page = HtmlPage.forScreen(BilingualText.EMPTY, out.blocks(), BOTH);
        return page.substring(page.indexOf("<main>") + 7, page.indexOf("</main>"));
    }

    @Test
    void both_languages_stand_side_by_side_and_say_which_they_are() {
        out.paragraph(BilingualText.of("nl", "doel", "fr", "but"));
        assertThat(html())
                .isEqualTo(
                        "<p><span class=\"pair\"><span lang=\"nl\">doel</span><span lang=\"fr\">but</span></span></p>\n");
    }

    @Test
    void a_text_in_one_language_stands_once() {
        out.paragraph(BilingualText.of("fr", "but"));
        assertThat(html()).isEqualTo("<p><span lang=\"fr\">but</span></p>\n");
    }

    @Test
    void what_looks_like_markup_is_text() {
        out.paragraph(BilingualText.of("nl", "<script>alert('x')</script> & \u0001\"q\""));
        assertThat(html()).doesNotContain("<script").doesNotContain("\u0001").contains("&lt;script&gt;");
    }

    @Test
    void an_empty_text_leaves_no_trace() {
        out.paragraph(BilingualText.EMPTY);
        assertThat(html()).isEmpty();
    }

    @Test
    void an_item_outside_the_call_and_for_one_neighbourhood_is_marked() {
        out.item(
                PlanKinds.ACTION,
                "A1",
                BilingualText.of("nl", "t"),
                Set.of(ReportWriter.Mark.NOT_IN_CALL, ReportWriter.Mark.LOCAL));
        assertThat(html()).contains("class=\"item action own local\"").contains("A1");
    }
}
