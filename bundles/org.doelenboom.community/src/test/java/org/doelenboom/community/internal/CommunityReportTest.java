package org.doelenboom.community.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class CommunityReportTest {
    /** Keeps what is written as lines of Dutch and French. */
    private static final class Lines implements ReportWriter {
        private final List<String> written = new ArrayList<>();

        @Override
        public List<String> languages() {
            return List.of("nl", "fr");
        }

        @Override
        public void heading(int level, BilingualText text) {
            written.add("#".repeat(level) + " " + text.in("nl") + " / " + text.in("fr"));
        }

        @Override
        public void item(KindId kind, String code, BilingualText text, Set<Mark> marks) {
            written.add(code + " " + text.in("nl"));
        }

        @Override
        public void paragraph(BilingualText text) {
            written.add(text.in("nl"));
        }

        @Override
        public void bullets(List<BilingualText> items) {
            items.forEach(this::paragraph);
        }

        @Override
        public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
            written.add(caption.in("nl"));
            for (List<BilingualText> row : rows) {
                assertThat(row).hasSameSizeAs(columns);
                written.add(String.join(
                        " | ", row.stream().map(cell -> cell.in("nl")).toList()));
            }
        }

        @Override
        public BilingualText words(Message message) {
            CommunityMessages messages = new CommunityMessages();
            return BilingualText.of(
                    "nl", messages.text(message, Locale.forLanguageTag("nl")).orElseThrow(),
                    "fr", messages.text(message, Locale.forLanguageTag("fr")).orElseThrow());
        }

        @Override
        public BilingualText plain(String text) {
            return BilingualText.of("nl", text, "fr", text);
        }
    }

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Test
    void aPlanWithoutTheModulesDataHasNoChapter() {
        Lines lines = new Lines();
        new CommunityReport().write(new SmallPlans(new CommunityMessages()).build(), lines);
        assertThat(lines.written).isEmpty();
    }

    @Test
    void theChapterTellsWhoSitsInAGroupWhatItDecidedAndWhoAnswered() {
        SmallPlans plan = new SmallPlans(new CommunityMessages())
                .add(CommunityKinds.GROUP, "group", "plan")
                .set(PlanKeys.TITLE, BilingualText.of("nl", "Werkgroep", "fr", "Groupe"))
                .add(CommunityKinds.SEAT, "seat", "group")
                .set(CommunityKeys.CAPACITY, Optional.of(Capacity.RESIDENT))
                .set(CommunityKeys.SEATS, number(4))
                .add(CommunityKinds.MEETING, "meeting", "group")
                .set(CommunityKeys.DATE, Optional.of(LocalDate.parse("2024-03-12")))
                .set(CommunityKeys.RESIDENTS_PRESENT, number(4))
                .add(CommunityKinds.DECISION, "decision", "meeting")
                .set(PlanKeys.TITLE, BilingualText.of("nl", "Een tolk", "fr", "Un interprète"))
                .add(CommunityKinds.ROUND, "round", "plan")
                .set(CommunityKeys.YEAR, number(2021))
                .set(CommunityKeys.SERVICES_ASKED, number(46))
                .set(CommunityKeys.RESIDENTS_ASKED, number(12));
        Lines lines = new Lines();
        new CommunityReport().write(plan.build(), lines);
        assertThat(lines.written)
                .contains("## Werkgroep / Groupe", "12/3/2024 |  | 4 | ", "12/3/2024 | Een tolk |  |  | open")
                .contains("2021 | 46 | 12 | 0");
    }
}
