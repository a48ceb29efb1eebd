package org.doelenboom.plan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class PartiesInTextsTest {
    private final TreeBuilder tree = new TreeBuilder()
            .set("plan", PlanKeys.OWNER, BilingualText.of("nl", "OCMW van Stad", "fr", "CPAS de Ville"))
            .level("ad1", "plan")
            .level("id1", "ad1")
            .node(PlanKinds.PARTY, "svk", "plan")
            .set("svk", PlanKeys.TITLE, BilingualText.of("nl", "SVK"));

    private PlanDocument document = new PlanDocument(tree.build(), () -> "lv");

    private void role(String name, BilingualText text) {
        tree.node(PlanKinds.PARTY_ROLE, name, "id1")
                .set(name, PlanKeys.TEXT, text)
                .set(name, PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER));
        document = new PlanDocument(tree.build(), () -> "lv");
    }

    private void role(String text) {
        role("r", BilingualText.of("nl", text));
    }

    private List<PartiesInTexts.Proposal> proposals() {
        return new PartiesInTexts(document.snapshot()).proposals();
    }

    private List<String> names() {
        return proposals().stream().map(one -> one.name().in("nl")).toList();
    }

    private PartiesInTexts.Taken take(List<PartiesInTexts.Proposal> proposals) {
        PartiesInTexts texts = new PartiesInTexts(document.snapshot());
        PartiesInTexts.Taken[] taken = new PartiesInTexts.Taken[1];
        document.edit(Message.of("test", "take"), edit -> taken[0] = texts.into(edit, proposals));
        return taken[0];
    }

    private List<Node> roles() {
        Snapshot plan = document.snapshot();
        return plan.children(plan.node(new NodeId("id1"))).stream()
                .filter(node -> node.kind().equals(PlanKinds.PARTY_ROLE))
                .toList();
    }

    private List<String> parties() {
        Snapshot plan = document.snapshot();
        return roles().stream()
                .map(role -> role.get(PlanKeys.PARTY)
                        .map(plan::node)
                        .map(party -> party.get(PlanKeys.TITLE).in("nl"))
                        .orElse(""))
                .toList();
    }

    @Test
    void aListIsReadNameByNameAndBracketsStayTogether() {
        role("Kind en Gezin, ONE; eerstelijnsdiensten (openbare, verenigingen), scholen\n- buurtcentra.");
        assertThat(names())
                .containsExactly(
                        "Kind en Gezin",
                        "ONE",
                        "Eerstelijnsdiensten (openbare, verenigingen)",
                        "Scholen",
                        "Buurtcentra");
    }

    @Test
    void whatNamesNobodyInParticularIsNoParty() {
        role("scholen, elke dienst die er is voor bewoners, enz.");
        assertThat(names()).containsExactly("Scholen");
    }

    @Test
    void whatLeadsToAListIsNoNameAndStays() {
        role("Wie thuis komt: poetshulp, conciërges, enz.");
        assertThat(names()).containsExactly("Poetshulp", "Conciërges");
        take(proposals());
        assertThat(roles().get(0).get(PlanKeys.TEXT).in("nl")).isEqualTo("Wie thuis komt: enz.");
    }

    @Test
    void aSentenceAboutSomethingElseIsNoList() {
        role("De diensten, de scholen en de buurt zullen dit samen doen.");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void everyNameBecomesAPartyWithItsRoleAndThoseThatAreThereAreUsedAgain() {
        role("scholen, SVK, Buurthuis Zuid vzw");
        assertThat(take(proposals())).isEqualTo(new PartiesInTexts.Taken(2, 3));
        assertThat(parties()).containsExactly("Scholen", "SVK", "Buurthuis Zuid vzw");
        assertThat(roles())
                .allMatch(one -> one.get(PlanKeys.ROLE).equals(Optional.of(PartyRole.STAKEHOLDER)))
                .allMatch(one -> one.get(PlanKeys.TEXT).isEmpty());
        assertThat(roles().get(1).get(PlanKeys.PARTY)).contains(new NodeId("svk"));
    }

    @Test
    void whatIsNotTakenOrNamesNobodyStaysInTheText() {
        role("scholen, SVK, buurtcentra, enz.");
        take(proposals().subList(0, 2));
        assertThat(roles().get(0).get(PlanKeys.TEXT).in("nl")).isEqualTo("buurtcentra, enz.");
        assertThat(parties()).containsExactly("", "Scholen", "SVK");
    }

    @Test
    void theSameNameInTwoTextsIsOneParty() {
        role("r", BilingualText.of("nl", "medische centra, scholen"));
        tree.level("id2", "ad1")
                .node(PlanKinds.PARTY_ROLE, "r2", "id2")
                .set("r2", PlanKeys.TEXT, BilingualText.of("nl", "Medische centra."));
        document = new PlanDocument(tree.build(), () -> "lv");
        assertThat(take(proposals()).parties()).isEqualTo(2);
        assertThat(proposals()).isEmpty();
    }

    @Test
    void namesInTwoLanguagesStayTogetherWhereBothHaveAsMany() {
        role("r", BilingualText.of("nl", "scholen, medische centra", "fr", "écoles, centres médicaux"));
        assertThat(proposals()).noneMatch(PartiesInTexts.Proposal::doubtful);
        assertThat(proposals().get(1).name())
                .isEqualTo(BilingualText.of("nl", "Medische centra", "fr", "Centres médicaux"));
    }

    @Test
    void whereLanguagesDoNotAgreeTheNameIsDoubtedAndTheOtherTextStays() {
        role("r", BilingualText.of("nl", "scholen, medische centra", "fr", "écoles"));
        assertThat(proposals()).allMatch(PartiesInTexts.Proposal::doubtful);
        take(proposals());
        assertThat(roles().get(0).get(PlanKeys.TEXT)).isEqualTo(BilingualText.of("fr", "écoles"));
    }

    @Test
    void toBeDeterminedByTheCallIsAValueAndNoParty() {
        role("scholen, te bepalen door de oproep");
        assertThat(take(proposals())).isEqualTo(new PartiesInTexts.Taken(1, 2));
        assertThat(roles().get(1).get(PartyKeys.BY_CALL)).isTrue();
        assertThat(proposals()).isEmpty();
    }

    @Test
    void theOwnerThatASentenceNamesIsLinkedAndTheSentenceStays() {
        role("Het OCMW zal deze doelstelling verwezenlijken.");
        assertThat(proposals()).hasSize(1).allMatch(one -> one.sort() == PartiesInTexts.Sort.SENTENCE);
        take(proposals());
        assertThat(parties()).containsExactly("OCMW van Stad");
        assertThat(roles().get(0).get(PlanKeys.TEXT).in("nl")).startsWith("Het OCMW");
    }

    @Test
    void aNameIsTheSameWithoutItsSmallWords() {
        tree.node(PlanKinds.PARTY, "owner", "plan")
                .set("owner", PlanKeys.TITLE, BilingualText.of("nl", "OCMW van Stad"));
        role("OCMW Stad, jeugddiensten");
        assertThat(proposals().get(0).there()).contains(new NodeId("owner"));
    }

    @Test
    void properNamesAreOrganisationsAndSmallLettersGroups() {
        role("Kind en Gezin, vzw zonnebloem, jeugddiensten, SVK");
        assertThat(proposals())
                .extracting(PartiesInTexts.Proposal::form)
                .containsExactly(
                        Optional.of(PartyForm.ORGANISATION),
                        Optional.of(PartyForm.ORGANISATION),
                        Optional.of(PartyForm.GROUP),
                        Optional.of(PartyForm.ORGANISATION));
    }

    @Test
    void allOfItIsOneStepBack() {
        role("scholen, buurtcentra, enz.");
        Snapshot before = document.snapshot();
        take(proposals());
        document.undo();
        assertThat(document.snapshot().size()).isEqualTo(before.size());
        assertThat(roles().get(0).get(PlanKeys.TEXT).in("nl")).isEqualTo("scholen, buurtcentra, enz.");
    }
}
