package org.doelenboom.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
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
final class ChangeReportTest {
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

    @Test
    void theReportMarksWordsAndKeepsMarkupOfTheTextHarmless() {
        Snapshot after = after(edit ->
                edit.set(ONE, PlanKeys.TITLE, BilingualText.of("nl", "eerste <b>plan</b>", "fr", "premier but")));
        String page = new ChangeReport(words("nl")).write(before, after, "mei", "juni");
        assertThat(page).contains("<html lang=\"nl\">", "<del>doel</del>", "<ins>plan</ins>", "&lt;b&gt;");
        assertThat(page).doesNotContain("<b>");
    }

    @Test
    void aReportOfNothingSaysSo() {
        String page = new ChangeReport(words("fr")).write(before, before, "a", "b");
        assertThat(page).doesNotContain("<h2>").contains("<html lang=\"fr\">");
    }
}
