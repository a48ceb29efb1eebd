package org.doelenboom.plan.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.internal.PlanKindProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCheckTest {
    private static final Message LABEL = Message.of("t", "t");

    private final RuleRegistry rules = CoreKinds.rules();

    /** A plan without a fault, on which each test makes one. */
    private static TreeBuilder sound() {
        return new TreeBuilder()
                .level("ad1", "plan")
                .level("id1", "ad1")
                .level("od1", "id1")
                .level("a1", "od1")
                .level("a2", "od1")
                .node(PlanKinds.FINDING, "f1", "plan")
                .set("f1", PlanKeys.CONCERNS, TreeBuilder.ids("id1"))
                .node(PlanKinds.PARTY_ROLE, "r1", "id1")
                .set("r1", PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER));
    }

    private List<String> found(Snapshot plan) {
        return rules.check(plan).stream()
                .map(problem -> problem.rule() + " " + problem.node())
                .toList();
    }

    /** The fault shows at its item; its fix takes it away, brings no other, and undo brings it back. */
    private void assertFixed(Snapshot plan, String expected) {
        assertThat(found(plan)).containsExactly(expected);
        PlanDocument document = new PlanDocument(plan, () -> "");
        Problem problem = rules.check(plan).get(0);
        document.edit(LABEL, problem.fixes().get(0).edit());
        assertThat(found(document.snapshot())).isEmpty();
        document.undo();
        assertThat(found(document.snapshot())).containsExactly(expected);
    }

    @Test
    void a_sound_plan_has_no_problem() {
        assertThat(found(sound().build())).isEmpty();
    }

    @Test
    void an_item_below_the_wrong_level_can_be_given_the_right_one() {
        assertFixed(sound().level("od2", "od1").build(), "L1 od2");
    }

    @Test
    void an_objective_without_a_title_is_an_error() {
        assertThat(found(sound().set("od1", PlanKeys.TITLE, BilingualText.EMPTY).build()))
                .containsExactly("L2 od1");
    }

    @Test
    void a_link_to_nothing_can_be_taken_away() {
        assertFixed(
                sound().set("f1", PlanKeys.CONCERNS, TreeBuilder.ids("id1", "gone"))
                        .build(),
                "L3 f1");
    }

    @Test
    void a_value_of_the_wrong_type_is_a_problem_and_no_exception() {
        PlanDocument document = new PlanDocument(sound().build(), () -> "");
        document.edit(LABEL, edit -> edit.setValue(TreeBuilder.ROOT, "plan.firstYear", new Value.Text("soon")));
        assertThat(found(document.snapshot())).containsExactly("L4 plan");
        assertFixed(document.snapshot(), "L4 plan");
        assertThat(document.snapshot().root().get(PlanKeys.FIRST_YEAR)).isEmpty();
    }

    @Test
    void a_missing_language_counts_only_in_a_plan_of_several() {
        assertThat(found(sound().set("plan", PlanKeys.LANGUAGES, List.of("nl")).build()))
                .isEmpty();
        assertThat(found(sound().set("plan", PlanKeys.LANGUAGES, List.of("nl", "fr"))
                        .build()))
                .contains("V1 ad1");
    }

    @Test
    void a_plan_in_one_language_has_one_problem_and_not_one_for_each_text() {
        TreeBuilder plan = sound().set("plan", PlanKeys.LANGUAGES, List.of("nl", "fr"));
        assertThat(found(plan.set("plan", PlanKeys.TITLE, BilingualText.of("nl", "plan"))
                        .build()))
                .containsExactly("V1 plan");
        BilingualText both = BilingualText.of("nl", "plan", "fr", "plan");
        assertThat(found(plan.set("plan", PlanKeys.TITLE, both).build())).containsExactly("V1 ad1");
    }

    @Test
    void an_older_text_can_be_declared_to_agree() {
        BilingualText text = BilingualText.of("nl", "doel", "fr", "but").revise("nl", "doelen");
        TreeBuilder plan = new TreeBuilder()
                .set("plan", PlanKeys.LANGUAGES, List.of("nl", "fr"))
                .set("plan", PlanKeys.TITLE, text);
        assertFixed(plan.build(), "V2 plan");
    }

    @Test
    void an_intermediate_objective_asks_for_a_finding_and_a_stakeholder() {
        assertThat(found(sound().level("id2", "ad1").build())).containsExactly("S10 id2", "S10 id2");
    }

    @Test
    void a_list_that_ends_in_and_so_on_asks_for_names() {
        BilingualText open = BilingualText.of("nl", "scholen, buurthuizen, enz.");
        assertFixed(sound().set("r1", PlanKeys.TEXT, open).build(), "G7 r1");
        BilingualText closed = BilingualText.of("nl", "scholen en de dienst Enzo");
        assertThat(found(sound().set("r1", PlanKeys.TEXT, closed).build())).isEmpty();
    }

    @Test
    void a_phone_number_in_a_note_is_warned_about_and_a_partys_own_is_not() {
        BilingualText text = BilingualText.of("nl", "bellen op 02 512 34 56");
        TreeBuilder plan = sound().node(PlanKinds.NOTE, "n1", "od1").node(PlanKinds.PARTY, "p1", "plan");
        assertThat(found(plan.set("n1", PlanKeys.TEXT, text)
                        .set("p1", PlanKeys.TITLE, text)
                        .build()))
                .containsExactly("P1 n1");
    }

    @Test
    void a_copied_action_names_the_first() {
        Snapshot plan = sound().set("a2", PlanKeys.TITLE, BilingualText.of("nl", "titel a1"))
                .build();
        assertFixed(plan, "G10 a2");
        assertThat(rules.check(plan).get(0).params()).containsEntry("other", "1.1.1/A1");
    }

    @Test
    void years_in_the_wrong_order_can_be_swapped() {
        assertFixed(
                sound().set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2026)))
                        .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2022)))
                        .build(),
                "D1 plan");
    }

    @Test
    void an_open_question_stands_at_its_item_until_it_is_answered() {
        Snapshot plan = sound().node(PlanKinds.QUESTION, "q1", "plan")
                .set("q1", PlanKeys.RULE, "S1")
                .set("q1", PlanKeys.ABOUT, Optional.of(new NodeId("od1")))
                .set("q1", PlanKeys.READING, "OD")
                .set("q1", PlanKeys.OTHER_READING, "ID")
                .build();
        assertFixed(plan, "S1 od1");
        assertThat(rules.check(plan).get(0).question()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_check_that_follows_edits_finds_what_a_new_one_finds(long seed) {
        Random random = new Random(seed);
        PlanDocument document = new PlanDocument(
                sound().set("plan", PlanKeys.LANGUAGES, List.of("nl", "fr"))
                        .set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)))
                        .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2024)))
                        .build(),
                () -> "");
        PlanChecker.Running running = rules.begin(document.snapshot());
        document.listen(Runnable::run, running::follow);
        for (int i = 0; i < 80; i++) {
            document.edit(LABEL, edit -> RandomEdits.step(edit, random));
            assertThat(running.problems())
                    .as("seed " + seed + ", step " + i)
                    .extracting(problem -> problem.rule() + problem.node() + problem.message())
                    .containsExactlyInAnyOrderElementsOf(rules.check(document.snapshot()).stream()
                            .map(problem -> problem.rule() + problem.node() + problem.message())
                            .toList());
        }
    }

    @Test
    void a_rule_that_throws_is_left_out_and_named() {
        PlanCheck broken = new PlanCheck() {
            @Override
            public String rule() {
                return "X1";
            }

            @Override
            public Set<KindId> kinds() {
                return Set.of();
            }

            @Override
            public Reach reach() {
                return Reach.NODE;
            }

            @Override
            public void check(Snapshot plan, Node node, Consumer<Problem> found) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        rules.addRule(broken);
        assertThat(found(sound().set("od1", PlanKeys.TITLE, BilingualText.EMPTY).build()))
                .containsExactly("L2 od1");
        assertThat(rules.failed()).extracting(FailedContribution::contribution).containsExactly(broken);
    }

    @Test
    void every_problem_and_fix_has_its_words_in_three_languages() {
        PropertyMessages messages = new PropertyMessages(PlanKinds.class);
        PlanKindProvider provider = new PlanKindProvider();
        provider.kinds().forEach(kind -> assertWords(messages, kind.name()));
        provider.attributes().forEach(attribute -> assertWords(messages, attribute.label()));
    }

    private static void assertWords(PropertyMessages messages, Message message) {
        for (String language : PropertyMessages.LANGUAGES) {
            assertThat(messages.text(message, new java.util.Locale(language)))
                    .as(message.key() + " in " + language)
                    .isPresent();
        }
    }
}
