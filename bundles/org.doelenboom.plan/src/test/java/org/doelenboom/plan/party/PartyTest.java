package org.doelenboom.plan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.project.ProjectKeys;
import org.junit.jupiter.api.Test;

class PartyTest {
    private final PlanDocument document = new PlanDocument(
            new TreeBuilder()
                    .node(PlanKinds.NEIGHBOURHOOD, "west", "plan")
                    .set("west", PlanKeys.TITLE, BilingualText.of("nl", "West", "fr", "Ouest"))
                    .level("ad1", "plan")
                    .node(PlanKinds.PARTY, "p1", "plan")
                    .set("p1", PlanKeys.TITLE, BilingualText.of("nl", "Huis een"))
                    .set("p1", PartyKeys.EMAIL, "een@huis.example")
                    .set("p1", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("west"))
                    .node(PlanKinds.PARTY, "p2", "plan")
                    .set("p2", PlanKeys.TITLE, BilingualText.of("nl", "Huis twee"))
                    .set("p2", PartyKeys.CORRESPONDENCE, "fr")
                    .node(PlanKinds.PARTY_ROLE, "r1", "ad1")
                    .set("r1", PlanKeys.PARTY, Optional.of(new NodeId("p2")))
                    .set("r1", PlanKeys.ROLE, Optional.of(PartyRole.LEADING))
                    .node(ProjectKeys.PROJECT, "x", "plan")
                    .set("x", ProjectKeys.CARRIERS, TreeBuilder.ids("p1"))
                    .build(),
            () -> "lv");

    private static final Optional<NodeId> NONE = Optional.empty();

    private List<String> chosen(PartyChoice choice) {
        return choice.of(document.snapshot()).stream()
                .map(node -> node.id().value())
                .toList();
    }

    private PartyList.Taken take(String text) {
        PartyList list = PartyList.read(text).orElseThrow();
        PartyList.Taken[] taken = new PartyList.Taken[1];
        document.edit(Message.of("test", "take"), edit -> taken[0] = list.into(edit, "nl"));
        return taken[0];
    }

    private Node party(String title) {
        return document.snapshot().children(document.snapshot().root()).stream()
                .filter(node -> node.get(PlanKeys.TITLE).in("nl").equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void partiesAreChosenByRolePlaceProjectAndLanguage() {
        assertThat(chosen(PartyChoice.ALL)).containsExactly("p1", "p2");
        assertThat(chosen(new PartyChoice(Optional.of(PartyRole.LEADING), NONE, NONE, Optional.empty())))
                .containsExactly("p2");
        assertThat(chosen(new PartyChoice(Optional.of(PartyRole.SUPPORTING), NONE, NONE, Optional.empty())))
                .containsExactly("p1");
        assertThat(chosen(new PartyChoice(Optional.empty(), Optional.of(new NodeId("east")), NONE, Optional.empty())))
                .containsExactly("p2");
        assertThat(chosen(new PartyChoice(Optional.empty(), NONE, Optional.of(new NodeId("x")), Optional.empty())))
                .containsExactly("p1");
        assertThat(chosen(new PartyChoice(Optional.empty(), NONE, NONE, Optional.of("fr"))))
                .containsExactly("p2");
    }

    @Test
    void addressesAreTakenOnceAndWithoutThoseThatAreMissing() {
        Node one = document.snapshot().node(new NodeId("p1"));
        Node two = document.snapshot().node(new NodeId("p2"));
        assertThat(PartyChoice.emails(List.of(one, two, one))).isEqualTo("een@huis.example");
    }

    @Test
    void aListIsReadByItsHeadingsInAnyOrderAndLanguage() {
        PartyList.Taken taken = take("Courriel;Nom;Langue;Quartier\nx@y.example;\"Huis; drie\";français;Ouest\n");
        assertThat(taken.added()).isEqualTo(1);
        Node added = party("Huis; drie");
        assertThat(added.get(PartyKeys.EMAIL)).isEqualTo("x@y.example");
        assertThat(added.get(PartyKeys.CORRESPONDENCE)).isEqualTo("fr");
        assertThat(added.get(PlanKeys.NEIGHBOURHOODS)).containsExactly(new NodeId("west"));
    }

    @Test
    void aPartyThatIsThereIsCompletedAndKeepsWhatItHas() {
        PartyList.Taken taken = take("naam\te-mail\ttelefoon\nhuis  EEN\tander@huis.example\t02 000 00 00\n");
        assertThat(taken).isEqualTo(new PartyList.Taken(0, 1, 0, 0));
        assertThat(party("Huis een").get(PartyKeys.EMAIL)).isEqualTo("een@huis.example");
        assertThat(party("Huis een").get(PartyKeys.PHONE)).isEqualTo("02 000 00 00");
        assertThat(take("naam,telefoon\nHuis een,02 000 00 00\n").unchanged()).isEqualTo(1);
    }

    @Test
    void rowsWithoutANameAndUnknownHeadingsAreCountedAndNamed() {
        assertThat(take("naam;e-mail\n;a@b.example\n").withoutName()).isEqualTo(1);
        assertThat(PartyList.read("naam;lievelingskleur\nx;blauw").orElseThrow().unknown())
                .containsExactly("lievelingskleur");
        assertThat(PartyList.read("kleur;maat\nx;y")).isEmpty();
    }

    @Test
    void takingAListInIsOneStepBack() {
        int before = document.snapshot().size();
        take("naam\nA\nB\nC\n");
        document.undo();
        assertThat(document.snapshot().size()).isEqualTo(before);
    }
}
