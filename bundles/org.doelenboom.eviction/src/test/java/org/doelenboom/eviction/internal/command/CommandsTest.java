package org.doelenboom.eviction.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.eviction.count.Counts.count;
import static org.doelenboom.eviction.count.Counts.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Counts;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final NodeId SHEET = new NodeId("sheet");

    private static List<NodeId> run(CommandContribution command, Document document, String selected) {
        List<NodeId> selection = List.of(new NodeId(selected));
        assertThat(command.isEnabled(document.snapshot(), selection)).isTrue();
        List<NodeId> shown = new ArrayList<>();
        document.edit(command.name(), edit -> shown.addAll(command.run(edit, selection)));
        return shown;
    }

    private static Plans lines() {
        Plans plan = sheet(Counts.plan(), "sheet", 2023, Counted.PERSONS_ONCE);
        count(plan, "jan", "sheet", "2023-01", "doctor", "marollen");
        count(plan, "feb1", "sheet", "2023-02", "doctor", "marollen");
        return count(plan, "feb2", "sheet", "2023-02", "centre", "anneessens");
    }

    private static List<String> periods(Snapshot plan) {
        return CountSheet.all(plan).get(0).counts().stream()
                .map(count -> count.period().orElseThrow().text())
                .toList();
    }

    @Test
    void theNextMonthHasTheServicesAndPlacesOfTheLast() {
        Document document = lines().open();
        List<NodeId> added = run(new NextMonthCommand(), document, "feb1");
        assertThat(periods(document.snapshot())).containsExactly("2023-01", "2023-02", "2023-02", "2023-03", "2023-03");
        assertThat(added)
                .map(id -> Count.of(document.snapshot().node(id)).service())
                .containsExactly(Optional.of(new NodeId("doctor")), Optional.of(new NodeId("centre")));
        document.undo();
        assertThat(periods(document.snapshot())).hasSize(3);
    }

    @Test
    void anEmptySheetBeginsWithJanuary() {
        Document document =
                sheet(Counts.plan(), "sheet", 2023, Counted.PERSONS_ONCE).open();
        run(new NextMonthCommand(), document, "sheet");
        assertThat(periods(document.snapshot())).containsExactly("2023-01");
    }

    @Test
    void noMonthFollowsDecemberInTheSameYear() {
        Plans plan = count(lines(), "dec", "sheet", "2023-12", "doctor", "marollen");
        assertThat(new NextMonthCommand().isEnabled(plan.build(), List.of(SHEET)))
                .isFalse();
        assertThat(new NextMonthCommand().isEnabled(plan.build(), List.of(new NodeId("doctor"))))
                .isFalse();
    }

    @Test
    void theCountsOfTheNextYearAreCountedAsTheYearBefore() {
        Plans plan = lines().set("plan", PlanKeys.LANGUAGES, List.of("nl", "fr"));
        Document document = plan.open();
        List<NodeId> added = run(new NewSheetCommand(), document, "sheet");
        CountSheet sheet = CountSheet.find(document.snapshot(), added.get(0)).orElseThrow();
        assertThat(sheet.year()).contains(2024);
        assertThat(sheet.counted()).contains(Counted.PERSONS_ONCE);
        assertThat(sheet.node().get(PlanKeys.TITLE).in("fr")).isEqualTo("Comptages 2024");
    }

    @Test
    void theFirstSheetIsOfThePlansFirstYear() {
        Document document = Counts.plan().open();
        List<NodeId> added = run(new NewSheetCommand(), document, "marollen");
        assertThat(CountSheet.find(document.snapshot(), added.get(0))
                        .orElseThrow()
                        .year())
                .contains(2022);
    }

    @Test
    void aNewVersionOfAnInstrumentHasItsQuestions() {
        Plans plan = new Plans()
                .add("list", EvictionKinds.INSTRUMENT, Attributes.NONE)
                .add("question", "list", EvictionKinds.QUESTION, Attributes.NONE);
        Document document = plan.open();
        NodeId later = run(new NewVersionCommand(), document, "list").get(0);
        Snapshot after = document.snapshot();
        assertThat(after.node(later).children()).hasSize(1).doesNotContain(new NodeId("question"));
        assertThat(after.node(later).get(EvictionKeys.REPLACES)).contains(new NodeId("list"));
        assertThat(new NewVersionCommand().isEnabled(after, List.of(new NodeId("question"))))
                .isFalse();
    }
}
