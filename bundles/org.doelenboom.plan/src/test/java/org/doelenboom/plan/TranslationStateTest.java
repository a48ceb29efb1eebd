package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.junit.jupiter.api.Test;

class TranslationStateTest {
    private static final NodeId PLAN = new NodeId("plan");
    private final PlanDocument document = new PlanDocument(
            new SnapshotBuilder(
                            PLAN,
                            PlanKinds.PLAN,
                            Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", "Plan", "fr", "Le plan")))
                    .build(),
            () -> "");

    private Node plan() {
        return document.snapshot().root();
    }

    private void say(Optional<TranslationState> state) {
        document.edit(
                Message.of("test", "state"),
                edit -> TranslationState.set(edit, PLAN, PlanKeys.TITLE.name(), "fr", state));
    }

    @Test
    void a_text_of_a_program_is_older_until_it_was_reviewed() {
        say(Optional.of(TranslationState.MACHINE));
        assertThat(TranslationState.of(plan(), PlanKeys.TITLE.name(), "fr")).contains(TranslationState.MACHINE);
        assertThat(plan().get(PlanKeys.TITLE).older()).containsExactly("fr");

        say(Optional.of(TranslationState.REVIEWED));
        assertThat(TranslationState.of(plan(), PlanKeys.TITLE.name(), "fr")).contains(TranslationState.REVIEWED);
        assertThat(plan().get(PlanKeys.TITLE).older()).isEmpty();
    }

    @Test
    void nothing_is_left_behind_of_a_state_that_is_said_no_more() {
        say(Optional.of(TranslationState.DRAFT));
        say(Optional.empty());
        assertThat(plan().attributes().find(TranslationState.STATES.name())).isEmpty();
    }

    @Test
    void a_text_that_is_gone_has_no_state() {
        say(Optional.of(TranslationState.REVIEWED));
        document.edit(
                Message.of("test", "gone"), edit -> edit.set(PLAN, PlanKeys.TITLE, BilingualText.of("nl", "Plan")));
        assertThat(TranslationState.of(plan(), PlanKeys.TITLE.name(), "fr")).isEmpty();
    }
}
