package org.doelenboom.employment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class EmploymentReportTest {
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
            EmploymentMessages messages = new EmploymentMessages();
            return BilingualText.of(
                    "nl", messages.text(message, Locale.forLanguageTag("nl")).orElseThrow(),
                    "fr", messages.text(message, Locale.forLanguageTag("fr")).orElseThrow());
        }

        @Override
        public BilingualText plain(String text) {
            return BilingualText.of("nl", text, "fr", text);
        }
    }

    @Test
    void aPlanWithoutTheModulesDataHasNoChapter() {
        Lines lines = new Lines();
        new EmploymentReport().write(new SmallPlans(new EmploymentMessages()).build(), lines);
        assertThat(lines.written).isEmpty();
    }

    @Test
    void theChapterHasACohortByYearWithItsConversionAndWhatWasDecided() {
        SmallPlans plan = new SmallPlans(new EmploymentMessages())
                .add(EmploymentKinds.COHORT, "young", "plan")
                .set(PlanKeys.TITLE, BilingualText.of("nl", "Jongeren", "fr", "Jeunes"))
                .add(EmploymentKinds.COUNT, "count", "young")
                .set(EmploymentKeys.PERIOD, "2023")
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(20))
                .set(EmploymentKeys.ACCOMPANIED, Quantity.of(15))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(10))
                .set(EmploymentKeys.STABLE, new Quantity.FewerThan(5))
                .add(EmploymentKinds.CONSULTATION, "consultation", "plan")
                .set(EmploymentKeys.DATE, Optional.of(LocalDate.parse("2023-05-10")))
                .add(EmploymentKinds.DECISION, "decision", "consultation")
                .set(PlanKeys.TITLE, BilingualText.of("nl", "Eén loket", "fr", "Un seul guichet"));
        Lines lines = new Lines();
        new EmploymentReport().write(plan.build(), lines);
        assertThat(lines.written)
                .contains("## Jongeren / Jeunes", "2023 | 20 | 15 | 10 | <\u00a05 |  |  | 50\u00a0%")
                .contains("10/5/2023 | Eén loket |  | ");
    }
}
