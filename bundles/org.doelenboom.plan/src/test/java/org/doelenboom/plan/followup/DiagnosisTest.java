package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private final TreeBuilder tree =
            new TreeBuilder().node(PlanKinds.NEIGHBOURHOOD, "west", "plan").level("ad1", "plan");

    private DiagnosisTest finding(String name, int year) {
        tree.node(PlanKinds.FINDING, name, "plan")
                .set(name, PlanKeys.TEXT, BilingualText.of("nl", "tekst " + name))
                .set(name, FindingKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        return this;
    }

    private List<Diagnosis.Row> rows(Optional<NodeId> place) {
        return new Diagnosis(tree.build(), 2023, place).rows();
    }

    @Test
    void findingsAreNewContinuedOrNotFoundAgain() {
        finding("old", 2022)
                .finding("gone", 2022)
                .finding("older", 2021)
                .finding("on", 2023)
                .finding("fresh", 2023);
        tree.set("on", FindingKeys.CONTINUES, Optional.of(new NodeId("old")));
        assertThat(rows(Optional.empty()))
                .extracting(Diagnosis.Row::change)
                .containsExactly(Diagnosis.Change.CONTINUED, Diagnosis.Change.NEW, Diagnosis.Change.NOT_FOUND_AGAIN);
        assertThat(rows(Optional.empty()).get(0).before().map(Node::id)).contains(new NodeId("old"));
    }

    @Test
    void aNeighbourhoodHasItsOwnDiagnosis() {
        finding("west-only", 2023).finding("everywhere", 2023);
        tree.set("west-only", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("west"));
        assertThat(rows(Optional.of(new NodeId("east")))).hasSize(1);
        assertThat(rows(Optional.of(new NodeId("west")))).hasSize(2);
    }

    @Test
    void goingOnWithAFindingTakesItsWordsAndAsksThePriorityAnew() {
        finding("old", 2022);
        tree.set("old", FindingKeys.PRIORITY, Optional.of(BigDecimal.ONE))
                .set("old", PlanKeys.CONCERNS, TreeBuilder.ids("ad1"));
        PlanDocument document = new PlanDocument(tree.build(), () -> "lv");
        NodeId[] made = new NodeId[1];
        document.edit(
                Message.of("test", "go on"),
                edit -> made[0] = new Diagnosis(edit.now(), 2023, Optional.empty()).goOn(edit, new NodeId("old")));
        Node now = document.snapshot().node(made[0]);
        assertThat(now.get(PlanKeys.TEXT).in("nl")).isEqualTo("tekst old");
        assertThat(now.get(PlanKeys.CONCERNS)).containsExactly(new NodeId("ad1"));
        assertThat(now.get(FindingKeys.PRIORITY)).isEmpty();
        assertThat(new Diagnosis(document.snapshot(), 2023, Optional.empty()).rows())
                .extracting(Diagnosis.Row::change)
                .containsExactly(Diagnosis.Change.CONTINUED);
    }

    private void chapter() {
        tree.node(PlanKinds.CHAPTER, "c", "plan")
                .set(
                        "c",
                        PlanKeys.TITLE,
                        BilingualText.of("nl", "Diagnose van West 2022", "fr", "Diagnostic de l’Ouest"))
                .set("c", PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.DIAGNOSIS))
                .set("c", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("west"));
    }

    private Diagnosis ofChapter(Snapshot plan) {
        return Diagnosis.of(plan, plan.node(new NodeId("c"))).orElseThrow();
    }

    @Test
    void aChapterWithoutAYearIsOfTheLatestYearOfItsFindings() {
        chapter();
        finding("older", 2020).finding("latest", 2022);
        assertThat(ofChapter(tree.build()).year()).isEqualTo(2022);
    }

    @Test
    void aChapterIsNoDiagnosisWhereNobodySaidTheYear() {
        chapter();
        Snapshot plan = tree.node(PlanKinds.FINDING, "undated", "plan").build();
        assertThat(Diagnosis.of(plan, plan.node(new NodeId("c")))).isEmpty();
    }

    @Test
    void findingsWithoutAYearGetThatOfTheDiagnosis() {
        chapter();
        finding("dated", 2021);
        tree.node(PlanKinds.FINDING, "undated", "plan").set("c", FindingKeys.YEAR, Optional.of(new BigDecimal(2022)));
        PlanDocument document = new PlanDocument(tree.build(), () -> "lv");
        document.edit(Message.of("t", "t"), edit -> ofChapter(edit.now()).date(edit));
        assertThat(ofChapter(document.snapshot()).rows().get(0).now().map(Node::id))
                .contains(new NodeId("undated"));
    }

    @Test
    void theNextDiagnosisIsBegunOnceAndAsksAboutWhatWasFoundBefore() {
        chapter();
        finding("old", 2022);
        PlanDocument document = new PlanDocument(tree.build(), () -> "lv");
        NodeId[] made = new NodeId[1];
        document.edit(
                Message.of("t", "t"),
                edit -> made[0] = ofChapter(edit.now()).begin(edit, edit.now().node(new NodeId("c"))));
        Snapshot plan = document.snapshot();
        Node next = plan.node(made[0]);
        assertThat(next.get(PlanKeys.TITLE).in("nl")).isEqualTo("Diagnose van West 2023");
        assertThat(next.get(PlanKeys.TITLE).in("fr")).isEqualTo("Diagnostic de l’Ouest 2023");
        assertThat(ofChapter(plan).next().map(Node::id)).contains(made[0]);
        assertThat(Diagnosis.of(plan, next).orElseThrow().rows())
                .extracting(Diagnosis.Row::change)
                .containsExactly(Diagnosis.Change.NOT_FOUND_AGAIN);
    }
}
