package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TranslationState;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** A form that a project filled in, and a list of translated texts: each answer is one proposal. */
final class FormReturnTest {
    private final PlanDocument document = new PlanDocument(plan(), () -> "");

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(
                        NodeId.random(), PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr")))
                .declare(PlanKinds.NAMESPACE);
        plan.set(plan.root(), PlanKeys.TITLE, BilingualText.of("nl", "Ons plan"));
        NodeId objective = plan.add(plan.root(), PlanKinds.GENERAL_OBJECTIVE, Attributes.NONE);
        plan.set(objective, PlanKeys.TITLE, BilingualText.of("nl", "Minder mensen verliezen hun woning"));
        NodeId target = plan.add(objective, TargetKeys.TARGET, Attributes.NONE);
        plan.set(target, TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(50)));
        NodeId project = plan.add(plan.root(), ProjectKeys.PROJECT, Attributes.NONE);
        plan.set(project, PlanKeys.TITLE, BilingualText.of("nl", "Tijdig thuis"));
        return plan.build();
    }

    private static Docx form(String... rows) {
        List<String> table = new ArrayList<>(List.of("Code|Gevraagd|Antwoord"));
        table.addAll(List.of(rows));
        return new Docx()
                .table(
                        "Plan|Ons plan",
                        "Project|project1 Tijdig thuis",
                        "Wie|vzw Thuis",
                        "Periode|2024",
                        "Ingevuld door|An",
                        "Dag|5/2/2025")
                .p("")
                .table(table.toArray(new String[0]));
    }

    private List<Proposal> read(Docx form) throws Refusal {
        return new FormReturn((message, locale) -> message.key())
                .read(document.snapshot(), "form.docx", form.bytes())
                .proposals();
    }

    private void accept(List<Proposal> proposals) {
        document.edit(
                Message.of("test", "in"),
                edit -> proposals.forEach(one -> one.edit().accept(edit)));
    }

    private List<Node> nodes(KindId kind) {
        List<Node> found = new ArrayList<>();
        document.snapshot().subtree(document.snapshot().root().id()).forEach(node -> {
            if (node.kind().equals(kind)) {
                found.add(node);
            }
        });
        return found;
    }

    @Test
    void putsAFigureOnItsTargetWithTheFileAsItsSource() throws Refusal {
        List<Proposal> proposals = read(form("1.target1|Minder mensen verliezen hun woning|1.036,5"));

        assertThat(proposals).singleElement().satisfies(one -> assertThat(one.doubt())
                .isEmpty());
        accept(proposals);
        assertThat(nodes(TargetKeys.MEASUREMENT)).singleElement().satisfies(one -> {
            assertThat(one.get(TargetKeys.REACHED)).isEqualTo(new Quantity.Exact(new BigDecimal("1036.5")));
            assertThat(one.get(TargetKeys.PERIOD)).isEqualTo("2024");
            assertThat(one.get(TargetKeys.SOURCE)).isEqualTo("form.docx");
        });
        assertThat(read(form("1.target1|Minder mensen verliezen hun woning|1036,5")))
                .isEmpty();
    }

    @Test
    void doubtsAFigureThatDiffersFromTheOneThatIsThere() throws Refusal {
        accept(read(form("1.target1|Minder mensen verliezen hun woning|36")));

        assertThat(read(form("1.target1|Minder mensen verliezen hun woning|40")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).isEqualTo("36");
                    assertThat(one.doubt())
                            .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("return.otherFigure"));
                });
    }

    @Test
    void doubtsATextWhereAFigureShouldBe() throws Refusal {
        assertThat(read(form("1.target1|Minder mensen verliezen hun woning|een vijftigtal")))
                .singleElement()
                .satisfies(one -> assertThat(one.doubt())
                        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("return.noFigure")));
    }

    @Test
    void doubtsACodeThatIsNotThereOrMeansAnotherItem() throws Refusal {
        assertThat(read(form("7.target1|Iets|12", "1.target1|Iets anders|12")))
                .extracting(one -> one.doubt().orElseThrow().key())
                .containsExactly("return.noCode", "return.codeMoved");
    }

    @Test
    void keepsWhatWasDoneAsANoteOfItsDayWithWhoWroteIt() throws Refusal {
        accept(read(form("project1:progress|Wat is gedaan? (1500)|Dertig huisbezoeken.")));

        assertThat(nodes(PlanKinds.NOTE)).singleElement().satisfies(note -> {
            assertThat(note.get(PlanKeys.TEXT).in("nl")).isEqualTo("Dertig huisbezoeken.");
            assertThat(note.get(ScheduleKeys.NOTE_KIND)).contains(NoteKind.PROGRESS);
            assertThat(note.get(ScheduleKeys.DATE)).contains(LocalDate.of(2025, 2, 5));
            assertThat(note.get(ScheduleKeys.AUTHOR)).isEqualTo("An (form.docx)");
        });
    }

    @Test
    void refusesAFormOfAProjectThatThePlanDoesNotHave() {
        Docx other = new Docx()
                .table("a|Ons plan", "b|project9 Iets anders", "c|vzw", "d|2024", "e|", "f|")
                .p("")
                .table("Code|Gevraagd|Antwoord");

        assertThatThrownBy(() -> read(other)).isInstanceOf(Refusal.class).hasMessageContaining("noProject");
    }

    @Test
    void tellsFormsListsAndPlansApart() {
        byte[] form = form().bytes();
        byte[] list = list("1:title|Minder mensen verliezen hun woning|Titre|").bytes();
        byte[] plan = new Docx().p("1 Algemene doelstelling 1: Iets").bytes();
        FormReturn forms = new FormReturn((message, locale) -> message.key());

        assertThat(forms.recognises("a.docx", form)).isTrue();
        assertThat(forms.recognises("a.docx", list)).isFalse();
        assertThat(new TranslationReturn().recognises("a.docx", list)).isTrue();
        assertThat(new TranslationReturn().recognises("a.docx", form)).isFalse();
        assertThat(new PlanReturn().recognises("a.docx", plan)).isTrue();
        assertThat(new PlanReturn().recognises("a.docx", form)).isFalse();
        assertThat(forms.recognises("a.docx", new byte[0])).isFalse();
    }

    private static Docx list(String row) {
        return new Docx().table("a|Ons plan", "b|nl", "c|fr").p("").table("Code|Tekst|Traduction|\u00c9tat", row);
    }

    private List<Proposal> translated(String row) throws Refusal {
        return new TranslationReturn()
                .read(document.snapshot(), "lijst.docx", list(row).bytes())
                .proposals();
    }

    @Test
    void putsATranslationThatWasReviewedInItsPlace() throws Refusal {
        accept(translated("1:title|Minder mensen verliezen hun woning|Moins de pertes de logement|relu"));

        BilingualText title = nodes(PlanKinds.GENERAL_OBJECTIVE).get(0).get(PlanKeys.TITLE);
        assertThat(title.in("fr")).isEqualTo("Moins de pertes de logement");
        assertThat(title.older()).isEmpty();
    }

    @Test
    void leavesADraftMarkedAsToBeLookedAt() throws Refusal {
        accept(translated("1:title|Minder mensen verliezen hun woning|Moins de pertes|brouillon"));

        Node objective = nodes(PlanKinds.GENERAL_OBJECTIVE).get(0);
        assertThat(objective.get(PlanKeys.TITLE).older()).containsExactly("fr");
        assertThat(TranslationState.of(objective, PlanKeys.TITLE.name(), "fr")).contains(TranslationState.DRAFT);
    }

    @Test
    void doubtsATranslationOfATextThatChangedSince() throws Refusal {
        assertThat(translated("1:title|Minder mensen zijn dakloos|Moins de sans-abri|relu"))
                .singleElement()
                .satisfies(one -> assertThat(one.doubt()).isPresent());
    }
}
