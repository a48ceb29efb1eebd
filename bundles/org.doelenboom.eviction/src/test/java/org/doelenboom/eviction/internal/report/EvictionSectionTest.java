package org.doelenboom.eviction.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.eviction.count.Counts.count;
import static org.doelenboom.eviction.count.Counts.figure;
import static org.doelenboom.eviction.count.Counts.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Counts;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Verdict;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;

class EvictionSectionTest {
    /** Writes blocks down as lines. */
    private static final class Lines implements ReportWriter {
        private final List<String> lines = new ArrayList<>();
        private final EvictionMessages messages = new EvictionMessages();

        @Override
        public List<String> languages() {
            return List.of("nl", "fr");
        }

        private void add(String kind, BilingualText text) {
            lines.add(kind + " " + text.in("nl") + " / " + text.in("fr"));
        }

        @Override
        public void heading(int level, BilingualText text) {
            add("h" + level, text);
        }

        @Override
        public void paragraph(BilingualText text) {
            add("p", text);
        }

        @Override
        public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {
            add("item", title);
        }

        @Override
        public void bullets(List<BilingualText> items) {
            items.forEach(item -> add("-", item));
        }

        @Override
        public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
            add("table", caption);
            for (List<BilingualText> row : rows) {
                assertThat(row).hasSameSizeAs(columns);
                lines.add(String.join(
                        " | ", row.stream().map(cell -> cell.in("fr")).toList()));
            }
        }

        @Override
        public BilingualText words(Message message) {
            return BilingualText.of(
                    "nl",
                    messages.text(message, Locale.forLanguageTag("nl")).orElseThrow(),
                    "fr",
                    messages.text(message, Locale.FRENCH).orElseThrow());
        }

        @Override
        public BilingualText plain(String text) {
            return BilingualText.of("nl", text, "fr", text);
        }
    }

    private static List<String> written(Snapshot plan) {
        Lines out = new Lines();
        new EvictionSection().write(plan, out);
        return out.lines;
    }

    @Test
    void aPlanWithoutDataOfTheModuleHasNoChapter() {
        assertThat(written(Counts.plan().build())).isEmpty();
    }

    @Test
    void theFunnelHasAColumnForEachNeighbourhoodThatCounts() {
        Plans plan = sheet(Counts.plan(), "sheet", 2023, Counted.PERSONS_ONCE);
        count(plan, "a", "sheet", "2023-02", "doctor", "marollen");
        count(plan, "b", "sheet", "2023-02", "doctor", "anneessens");
        figure(plan, "a", Figure.IDENTIFIED, 1000);
        figure(plan, "b", Figure.IDENTIFIED, 118);
        figure(plan, "a", Figure.INFORMED, 559);
        figure(plan, "a", Figure.EARLY, 3);
        figure(plan, "a", Figure.LATE, 1);
        List<String> lines = written(plan.build());
        assertThat(lines.get(0)).isEqualTo("h2 Uithuiszetting voorkomen / Prévenir les expulsions");
        assertThat(lines).contains("Repérées par la première ligne | 1\u202f118 |  |  | 1\u202f000 | 118");
        assertThat(lines).contains("Informées | 559 | 50\u00a0% |  | 559 | ");
        assertThat(lines).contains("p Op tijd gemeld: 75\u00a0% / Signalées à temps : 75\u00a0%");
    }

    @Test
    void riskFactorsStandWithWhatResearchSaysBesideWhatIsFound() {
        Plans plan = new Plans()
                .add("risk", EvictionKinds.RISK_FACTOR, Attributes.NONE)
                .set("risk", PlanKeys.TITLE, BilingualText.of("fr", "Dettes"))
                .set("risk", StudyKeys.LITERATURE, BilingualText.of("fr", "Souvent cité"))
                .set("risk", StudyKeys.VERDICT, Optional.of(Verdict.FOUND));
        assertThat(written(plan.build()))
                .contains("Dettes | Souvent cité |  | La recherche le cite, nous le trouvons aussi");
    }
}
