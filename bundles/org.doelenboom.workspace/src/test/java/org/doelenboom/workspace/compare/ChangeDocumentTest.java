package org.doelenboom.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.model.internal.KindRegistry;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.internal.WorkspaceMessages;
import org.junit.jupiter.api.Test;

/** What changed between two states, taken apart for a list and written for people. */
final class ChangeDocumentTest {
    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final NodeId SUB = new NodeId("sub");

    private final Snapshot before = plan();
    private final MessageSource messages = new WorkspaceMessages();

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.declare(PlanKinds.NAMESPACE);
        plan.add(ONE, plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("eerste <b>doel</b>", "premier but"));
        plan.add(TWO, plan.root(), PlanKinds.GENERAL_OBJECTIVE, titled("tweede doel", "deuxième but"));
        plan.add(SUB, ONE, PlanKinds.INTERMEDIATE_OBJECTIVE, titled("onder", "en dessous"));
        return plan.build();
    }

    private static Attributes titled(String dutch, String french) {
        return Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", dutch, "fr", french));
    }

    private Snapshot after(Consumer<Edit> edit) {
        PlanDocument document = new PlanDocument(before, () -> "");
        document.edit(Message.of("test", "edit"), edit);
        return document.snapshot();
    }

    private Words words(String language) {
        return new Words(
                new KindRegistry(),
                (message, locale) -> messages.text(message, locale).orElse(message.key()),
                Locale.forLanguageTag(language));
    }

    private List<DifferenceLines.Line> lines(String language, Snapshot after) {
        return new DifferenceLines(words(language), before, after).of(Comparison.between(before, after));
    }

    @Test
    void aMoveIsAMoveAndNamesBothPlaces() {
        DifferenceLines.Line line =
                lines("nl", after(edit -> edit.move(SUB, TWO, 0))).get(0);
        assertThat(line.node()).isEqualTo(SUB);
        assertThat(line.before()).contains("eerste");
        assertThat(line.after()).contains("tweede");
    }

    @Test
    void eachLanguageThatChangedIsALineWithTheWholeText() {
        String lengthy = "woord ".repeat(100).strip();
        List<DifferenceLines.Line> lines = lines(
                "nl", after(edit -> edit.set(ONE, PlanKeys.TITLE, BilingualText.of("nl", lengthy, "fr", "autre but"))));
        assertThat(lines).hasSize(2);
        assertThat(lines).extracting(DifferenceLines.Line::after).contains(lengthy, "autre but");
    }

    @Test
    void itemsGoByTheirNameInTheLanguageOfTheScreen() {
        Snapshot after = after(edit -> edit.move(SUB, TWO, 0));
        assertThat(lines("fr", after).get(0).item()).contains("en dessous");
        assertThat(lines("nl", after).get(0).item()).contains("onder");
    }

    /** Keeps the words. */
    private static final class Written implements ReportWriter {
        private final List<String> headings = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public List<String> languages() {
            return List.of("nl");
        }

        @Override
        public void heading(int level, BilingualText text) {
            headings.add(text.in("nl"));
        }

        @Override
        public void paragraph(BilingualText text) {
            texts.add(text.in("nl"));
        }

        @Override
        public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {}

        @Override
        public void bullets(List<BilingualText> items) {}

        @Override
        public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
            rows.forEach(row -> row.forEach(cell -> texts.add(cell.in("nl"))));
        }

        @Override
        public BilingualText words(Message message) {
            return BilingualText.of("nl", message.key());
        }

        @Override
        public BilingualText plain(String text) {
            return BilingualText.of("nl", text);
        }
    }

    private Written written(Snapshot after, List<HistoryEntry> since) {
        Written written = new Written();
        new ChangeDocument(words("nl"), before, after, since, "mei", "juni").write(written);
        return written;
    }

    @Test
    void theDocumentSaysWhatWasAndWhatIs() {
        Snapshot after = after(edit ->
                edit.set(ONE, PlanKeys.TITLE, BilingualText.of("nl", "eerste <b>plan</b>", "fr", "premier but")));
        Written written = written(after, List.of());
        assertThat(written.headings).anyMatch(heading -> heading.contains("eerste"));
        assertThat(written.texts).contains("eerste <b>doel</b>", "eerste <b>plan</b>");
    }

    @Test
    void theDocumentSaysWhyAndWho() {
        PlanDocument document = new PlanDocument(before, () -> "An");
        Transaction step = document.edit(
                        Message.of("test", "edit"),
                        edit -> edit.set(ONE, PlanKeys.TITLE, BilingualText.of("nl", "ander doel")))
                .orElseThrow();
        Adoption adoption = new Adoption("Herziening", LocalDate.of(2023, 9, 1), "Raad", "Minder geld dan verwacht");
        Transaction adopting = new Transaction("adopted", "An", Instant.EPOCH, Message.of("test", "adopt"), List.of());
        Written written = written(
                document.snapshot(), List.of(new HistoryEntry(step, null), new HistoryEntry(adopting, adoption)));
        assertThat(written.texts).contains("Herziening", "1/9/2023", "Raad", "Minder geld dan verwacht");
        assertThat(written.texts).anyMatch(text -> text.contains("An,"));
    }

    @Test
    void aDocumentOfNothingSaysSo() {
        Written written = written(before, List.of());
        assertThat(written.headings).isEmpty();
        assertThat(written.texts).hasSize(2);
    }
}
