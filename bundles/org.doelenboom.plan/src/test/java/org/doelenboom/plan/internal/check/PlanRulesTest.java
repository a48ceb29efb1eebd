package org.doelenboom.plan.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.ActionShare;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.RuleOff;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** The rules about time, numbers, money, roles and words: each on a plan with the fault, and on the same without. */
class PlanRulesTest {
    private static final Message LABEL = Message.of("t", "t");

    private final RuleRegistry rules = CoreKinds.rules();

    /** A plan of 2022 to 2024 without a fault. */
    private static TreeBuilder sound() {
        return new TreeBuilder()
                .set("plan", PlanKeys.LANGUAGES, List.of("nl"))
                .set("plan", PlanKeys.FIRST_YEAR, number(2022))
                .set("plan", PlanKeys.LAST_YEAR, number(2024))
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

    /** The same with years. */
    private static TreeBuilder planned() {
        return sound().set("a1", ScheduleKeys.YEARS, List.of(2022)).set("a2", ScheduleKeys.YEARS, List.of(2023, 2024));
    }

    /** The same with 300 euro for each of two neighbourhoods: 100 fixed, half of the rest, the remainder in two themes. */
    private static TreeBuilder funded() {
        TreeBuilder tree = sound().set("plan", BudgetKeys.LATER_BUDGETS, text("later"))
                .node(PlanKinds.THEME, "t1", "plan")
                .set("t1", PlanKeys.TITLE, text("Wonen"))
                .set("ad1", PlanKeys.THEME, Optional.of(new NodeId("t1")));
        for (String place : List.of("1", "2")) {
            String line = "line" + place;
            tree.node(PlanKinds.NEIGHBOURHOOD, "n" + place, "plan")
                    .set("n" + place, PlanKeys.TITLE, text("Wijk " + place))
                    .node(BudgetKeys.ENVELOPE, "e" + place, "plan")
                    .set("e" + place, TargetKeys.AMOUNT, number(300))
                    .set("e" + place, BudgetKeys.BUDGET_YEAR, number(2022))
                    .set("e" + place, TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("n" + place)))
                    .node(BudgetKeys.LINE, "staff" + place, "e" + place)
                    .set("staff" + place, PlanKeys.TITLE, text("Personeel"))
                    .set("staff" + place, BudgetKeys.MONTHS, number(12))
                    .set("staff" + place, TargetKeys.AMOUNT, number(100))
                    .node(BudgetKeys.LINE, "own" + place, "e" + place)
                    .set("own" + place, PlanKeys.TITLE, text("Eigen"))
                    .set("own" + place, TargetKeys.AMOUNT, number(100))
                    .set("own" + place, BudgetKeys.AMOUNT_RULE, half())
                    .node(BudgetKeys.LINE, line, "e" + place)
                    .set(line, PlanKeys.TITLE, text("Oproep"))
                    .set(line, PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL))
                    .set(line, TargetKeys.AMOUNT, number(100))
                    .set(line, BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Rest()))
                    .node(BudgetKeys.LINE, "detail" + place, line)
                    .set("detail" + place, PlanKeys.TITLE, text("Wonen"))
                    .set("detail" + place, TargetKeys.AMOUNT, number(100));
        }
        return tree;
    }

    private static Optional<AmountRule> half() {
        return Optional.of(
                new AmountRule.Share(AmountRule.Base.AFTER_FIXED, BigDecimal.ONE, new BigDecimal(2), BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> number(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static BilingualText text(String text) {
        return BilingualText.of("nl", text);
    }

    private static TreeBuilder target(TreeBuilder tree, String name, String item, long amount, int from, int to) {
        return tree.node(TargetKeys.TARGET, name, item)
                .set(name, TargetKeys.AMOUNT, number(amount))
                .set(name, TargetKeys.AGE_FROM, number(from))
                .set(name, TargetKeys.AGE_TO, number(to));
    }

    private List<String> found(TreeBuilder tree) {
        return found(tree.build());
    }

    private List<String> found(Snapshot plan) {
        return rules.check(plan).stream()
                .map(problem -> problem.rule() + " " + problem.node())
                .toList();
    }

    /** The find shows, and its words are there in three languages with the figures put in. */
    private void assertFound(TreeBuilder tree, String... expected) {
        assertThat(found(tree)).containsExactly(expected);
        PropertyMessages messages = new PropertyMessages(PlanKinds.class);
        for (Problem problem : rules.check(tree.build())) {
            problem.fixes().forEach(fix -> assertWords(messages, fix.label()));
            assertWords(messages, problem.message());
        }
    }

    private static void assertWords(PropertyMessages messages, Message message) {
        for (String language : PropertyMessages.LANGUAGES) {
            assertThat(messages.text(message, new java.util.Locale(language)))
                    .as(message.key() + " in " + language)
                    .hasValueSatisfying(words -> assertThat(words).doesNotContain("{"));
        }
    }

    /** Its first fix takes it away and brings no other, and undo brings it back. */
    private void assertFixed(TreeBuilder tree, String expected) {
        assertFound(tree, expected);
        PlanDocument document = new PlanDocument(tree.build(), () -> "");
        document.edit(
                LABEL, rules.check(document.snapshot()).get(0).fixes().get(0).edit());
        assertThat(found(document.snapshot())).isEmpty();
        document.undo();
        assertThat(found(document.snapshot())).containsExactly(expected);
    }

    @Test
    void plans_without_a_fault_have_no_problem() {
        assertThat(found(sound())).isEmpty();
        assertThat(found(planned())).isEmpty();
        assertThat(found(funded())).isEmpty();
    }

    @Test
    void a_rule_that_the_plan_does_without_says_nothing() {
        TreeBuilder tree = planned().set("a1", ScheduleKeys.YEARS, List.of(2023));
        assertThat(found(tree)).containsExactly("D8 plan");
        assertThat(found(tree.set("plan", HeaderKeys.RULES_OFF, List.of(new RuleOff("D8", "opstart")))))
                .isEmpty();
    }

    @Test
    void a_find_that_someone_let_stand_at_its_item_says_nothing() {
        TreeBuilder tree = sound().node(PlanKinds.PARTY_ROLE, "r2", "od1")
                .set("r2", PlanKeys.ROLE, Optional.of(PartyRole.SUPPORTING))
                .set("r2", PlanKeys.NOT_IN_CALL, true);
        assertThat(found(tree)).containsExactly("G1 r2");
        assertThat(found(tree.set("r2", HeaderKeys.LET_STAND, List.of(new RuleOff("G1", "")))))
                .isEmpty();
    }

    // time

    @Test
    void a_mark_outside_the_period_can_extend_the_plan() {
        assertFixed(planned().set("a2", ScheduleKeys.YEARS, List.of(2023, 2024, 2025)), "D1 a2");
    }

    @Test
    void the_years_that_the_text_speaks_of_agree_with_the_period() {
        TreeBuilder tree = planned().node(PlanKinds.CHAPTER, "c", "plan").node(PlanKinds.PARAGRAPH, "p", "c");
        assertThat(found(tree.set("p", PlanKeys.TEXT, text("In de loop van de drie jaar, en tegen 2024."))))
                .isEmpty();
        assertFound(tree.set("p", PlanKeys.TEXT, text("In de loop van de vijf jaar.")), "D1 plan");
        assertFound(tree.set("p", PlanKeys.TEXT, text("Tegen het jaar 2023.")), "D1 plan");
    }

    @Test
    void an_empty_last_year_can_be_left_out_of_the_plan() {
        assertFixed(planned().set("a2", ScheduleKeys.YEARS, List.of(2022, 2023)), "D8 plan");
    }

    @Test
    void an_action_without_a_year_can_be_planned_over_the_whole_period() {
        assertFixed(planned().level("a3", "od1"), "D2 a3");
        assertThat(found(planned().level("a3", "od1").set("a3", ScheduleKeys.NOT_PLANNED, text("later"))))
                .isEmpty();
        assertThat(found(sound().level("a3", "od1"))).isEmpty();
    }

    @Test
    void an_action_whose_objective_is_marked_has_years() {
        assertThat(found(planned().level("a3", "od1").set("od1", ScheduleKeys.YEARS, List.of(2022))))
                .isEmpty();
    }

    @Test
    void what_needs_another_thing_first_can_be_moved_after_it() {
        TreeBuilder tree = planned().set("a2", ScheduleKeys.PREDECESSORS, TreeBuilder.ids("a1"));
        assertThat(found(tree)).isEmpty();
        assertFixed(tree.set("a1", ScheduleKeys.YEARS, List.of(2022, 2023)), "D3 a2");
        TreeBuilder ends = planned()
                .set("a1", ScheduleKeys.YEARS, List.of(2022, 2023, 2024))
                .set("a2", ScheduleKeys.YEARS, List.of(2022))
                .set("a2", ScheduleKeys.PREDECESSORS, TreeBuilder.ids("a1"));
        assertFound(ends, "D3 a2");
    }

    @Test
    void a_step_that_is_done_before_the_longer_one_above_it_is_asked_about() {
        TreeBuilder tree = planned()
                .set("a1", ScheduleKeys.YEARS, List.of(2022, 2023, 2024))
                .set("a2", ScheduleKeys.YEARS, List.of(2022));
        assertFixed(tree, "D3 a2");
    }

    @Test
    void a_later_phase_can_be_moved_after_the_one_before() {
        TreeBuilder tree = planned().set("a2", PlanKeys.TITLE, text("In een tweede fase komt er overleg"));
        assertThat(found(tree)).isEmpty();
        assertFixed(tree.set("a2", ScheduleKeys.YEARS, List.of(2022, 2023, 2024)), "D5 a2");
        TreeBuilder recorded = planned().set("a2", ScheduleKeys.YEARS, List.of(2022, 2023, 2024));
        assertFound(recorded.set("a2", ScheduleKeys.PHASE, number(2)), "D5 a2");
    }

    @Test
    void a_promised_diagnosis_can_be_put_on_the_calendar() {
        TreeBuilder tree = sound().node(PlanKinds.CHAPTER, "c", "plan")
                .set("c", PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.INTRODUCTION))
                .node(PlanKinds.PARAGRAPH, "p", "c");
        assertFixed(tree.set("p", PlanKeys.TEXT, text("Elk jaar maken we de diagnose opnieuw.")), "D10 p");
        assertFixed(tree.set("p", PlanKeys.TEXT, text("Er volgt een zelfevaluatie.")), "D10 p");
    }

    // numbers

    @Test
    void ages_that_overlap_can_be_said_to_count_nobody_twice() {
        TreeBuilder tree = sound().level("od2", "id1");
        assertFixed(target(target(tree, "x", "od1", 60, 16, 35), "y", "od2", 20, 25, 35), "N2 od2");
        TreeBuilder apart = sound().level("od2", "id1");
        assertThat(found(target(target(apart, "x", "od1", 60, 16, 24), "y", "od2", 20, 25, 35)))
                .isEmpty();
    }

    @Test
    void ages_and_numbers_are_read_from_titles_where_there_is_no_target() {
        TreeBuilder tree = sound().set("od1", PlanKeys.TITLE, text("60 jongeren tussen 16 en 35 jaar vinden werk"))
                .level("od2", "id1")
                .set("od2", PlanKeys.TITLE, text("20 personen van 25 tot 35 jaar met een strafblad vinden werk"));
        assertFound(tree, "N2 od2");
    }

    @Test
    void so_many_a_year_make_the_total() {
        TreeBuilder tree = planned()
                .set("od1", ScheduleKeys.YEARS, List.of(2022, 2023, 2024))
                .set("a2", PlanKeys.TITLE, text("Elk jaar leren we een twintigtal jongeren kennen"));
        assertThat(found(tree.set("od1", PlanKeys.TITLE, text("40 jongeren vinden werk"))))
                .isEmpty();
        assertFound(tree.set("od1", PlanKeys.TITLE, text("60 jongeren vinden werk")), "N3 a2");
        assertFixed(
                tree.set("od1", PlanKeys.TITLE, text("Werk"))
                        .node(TargetKeys.TARGET, "x", "od1")
                        .set("x", TargetKeys.AMOUNT, number(60)),
                "N3 a2");
    }

    @Test
    void more_people_are_found_than_helped() {
        TreeBuilder tree = sound().set("od1", PlanKeys.TITLE, text("20 jongeren vinden werk"));
        assertFound(tree.set("a1", PlanKeys.TITLE, text("20 jongeren worden geïdentificeerd")), "N4 a1");
        assertThat(found(tree.set("a1", PlanKeys.TITLE, text("30 jongeren worden geïdentificeerd"))))
                .isEmpty();
        assertThat(found(tree.set("a1", PlanKeys.TITLE, text("20 jongeren worden geïdentificeerd"))
                        .node(TargetKeys.TARGET, "x", "od1")
                        .set("x", TargetKeys.AMOUNT, number(20))
                        .set("x", TargetKeys.ROLL_UP, Optional.of(TargetRollUp.NONE))))
                .isEmpty();
    }

    @Test
    void ages_of_an_action_can_be_made_those_of_its_objective() {
        TreeBuilder tree =
                target(sound(), "x", "od1", 20, 25, 35).set("x", TargetKeys.ROLL_UP, Optional.of(TargetRollUp.NONE));
        assertFixed(target(tree, "y", "a1", 30, 16, 35), "N5 a1");
    }

    @Test
    void a_ceiling_can_be_given_a_scope() {
        assertFixed(sound().set("a1", PlanKeys.TITLE, text("Tot 200 mensen worden ingelicht")), "N6 a1");
        TreeBuilder tree = sound().node(TargetKeys.TARGET, "x", "a1")
                .set("x", TargetKeys.AMOUNT, number(200))
                .set("x", TargetKeys.BOUND, Optional.of(TargetBound.CEILING));
        assertFixed(tree, "N6 a1");
        assertThat(found(tree.set("x", TargetKeys.SCOPE, Optional.of(TargetScope.PLAN))))
                .isEmpty();
    }

    @Test
    void an_objective_without_a_target_stands_out_once_others_have_one() {
        TreeBuilder tree = sound().level("od2", "id1");
        assertThat(found(tree)).isEmpty();
        assertFound(tree.set("od1", PlanKeys.TITLE, text("12 diensten doen mee")), "N7 od2");
    }

    @Test
    void a_target_without_a_figure_is_a_hole() {
        assertFound(sound().node(TargetKeys.TARGET, "x", "od1"), "N7 x");
    }

    @Test
    void a_percentage_says_of_what() {
        assertFound(sound().set("f1", PlanKeys.TEXT, text("Er zijn veel alleenstaanden (bijna 70%).")), "N8 f1");
        assertFound(sound().set("f1", PlanKeys.TEXT, text("30-50% van deze groep komt langs.")), "N8 f1");
        assertThat(found(sound().set("f1", PlanKeys.TEXT, text("44% van de bewoners heeft een huisarts."))))
                .isEmpty();
        TreeBuilder figure = sound().node(FindingKeys.FIGURE, "g", "f1")
                .set("g", TargetKeys.AMOUNT, number(60))
                .set("g", TargetKeys.UNIT, text("%"));
        assertFound(figure, "N8 g");
        assertThat(found(figure.set("g", FindingKeys.OF_WHOM, text("van de ouderen"))))
                .isEmpty();
    }

    // money

    @Test
    void an_amount_can_be_made_what_its_rule_yields() {
        TreeBuilder tree = funded().set("own2", BudgetKeys.AMOUNT_REASON, text("anders"))
                .set("own2", TargetKeys.AMOUNT, number(90))
                .set("line2", TargetKeys.AMOUNT, number(110))
                .set("detail2", TargetKeys.AMOUNT, number(110))
                .set("line2", BudgetKeys.AMOUNT_RULE, Optional.empty());
        assertThat(found(tree)).contains("B1 own2");
        TreeBuilder alone = sound().set("plan", BudgetKeys.LATER_BUDGETS, text("later"))
                .node(BudgetKeys.ENVELOPE, "e", "plan")
                .set("e", TargetKeys.AMOUNT, number(100))
                .node(BudgetKeys.LINE, "l", "e")
                .set("l", TargetKeys.AMOUNT, number(90))
                .set("l", BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Rest()))
                .node(BudgetKeys.LINE, "m", "e");
        assertFixed(alone, "B1 l");
    }

    @Test
    void the_same_line_has_the_same_share_or_a_reason() {
        TreeBuilder tree = funded().set("own2", TargetKeys.AMOUNT, number(90))
                .set(
                        "own2",
                        BudgetKeys.AMOUNT_RULE,
                        Optional.of(new AmountRule.Share(
                                AmountRule.Base.AFTER_FIXED, new BigDecimal(45), new BigDecimal(100), BigDecimal.ZERO)))
                .set("line2", TargetKeys.AMOUNT, number(110))
                .set("detail2", TargetKeys.AMOUNT, number(110));
        assertFound(tree, "B2 own2");
        assertThat(found(tree.set("own2", BudgetKeys.AMOUNT_REASON, text("één dienst voor beide"))))
                .isEmpty();
    }

    @Test
    void the_same_basis_has_the_same_amount_or_a_reason() {
        TreeBuilder tree = funded().set("staff2", TargetKeys.AMOUNT, number(200))
                .set("own2", TargetKeys.AMOUNT, number(50))
                .set("line2", TargetKeys.AMOUNT, number(50))
                .set("detail2", TargetKeys.AMOUNT, number(50));
        assertFound(tree, "B3 staff2");
        assertThat(found(tree.set("staff2", BudgetKeys.AMOUNT_REASON, text("voltijds"))))
                .isEmpty();
    }

    @Test
    void a_detail_can_be_given_its_theme() {
        assertFixed(funded().set("detail1", PlanKeys.TITLE, text("Behuizing")), "B4 detail1");
    }

    @Test
    void a_budget_that_is_announced_has_a_line() {
        TreeBuilder tree = funded().node(PlanKinds.NOTE, "note", "a1")
                .set(
                        "note",
                        PlanKeys.TEXT,
                        text("Een begroting zal worden voorgesteld in de enveloppe van de oproep."));
        assertFound(tree, "B5 note");
        assertThat(found(tree.set("line1", BudgetKeys.PAYS_FOR, TreeBuilder.ids("a1"))))
                .isEmpty();
    }

    @Test
    void a_neighbourhood_without_a_budget_can_live_on_the_others() {
        assertFixed(funded().node(PlanKinds.NEIGHBOURHOOD, "n3", "plan"), "B6 n3");
        assertFound(funded().set("plan", BudgetKeys.LATER_BUDGETS, BilingualText.EMPTY), "B6 plan");
    }

    @Test
    void an_objective_without_money_can_be_said_to_need_none() {
        assertFixed(funded().level("hd1", "plan"), "B10 hd1");
    }

    @Test
    void money_is_with_whoever_carries_the_work() {
        TreeBuilder tree = funded().set("detail1", PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL));
        assertFound(tree.set("od1", PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN)), "B9 od1");
        assertThat(found(tree.set("od1", PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL))))
                .isEmpty();
    }

    @Test
    void a_cost_of_more_than_its_year_has_a_reason() {
        TreeBuilder tree = funded().set("staff1", BudgetKeys.MONTHS, number(15));
        assertFound(tree, "D9 staff1");
        assertThat(found(tree.set("staff1", BudgetKeys.PERIOD_REASON, text("tot eind maart"))))
                .isEmpty();
    }

    @Test
    void an_amount_can_be_made_the_sum_of_what_is_below() {
        assertFixed(
                funded().set("detail1", TargetKeys.AMOUNT, number(80))
                        .set("line1", BudgetKeys.AMOUNT_RULE, Optional.empty())
                        .node(BudgetKeys.LINE, "more", "e1")
                        .set("more", TargetKeys.AMOUNT, number(20))
                        .set("line1", TargetKeys.AMOUNT, number(80))
                        .set("e1", TargetKeys.AMOUNT, number(310))
                        .set("own1", BudgetKeys.AMOUNT_RULE, Optional.empty()),
                "E1 e1");
    }

    @Test
    void shares_can_be_divided_equally() {
        List<ActionShare> shares = List.of(
                new ActionShare(new NodeId("od1"), new BigDecimal(50)),
                new ActionShare(new NodeId("id1"), new BigDecimal(40)));
        assertFixed(sound().set("a1", TreeKeys.SHARES, shares), "R1 a1");
    }

    // roles and words

    @Test
    void a_supporting_organisation_outside_the_call_can_become_the_leading_one() {
        TreeBuilder tree = sound().node(PlanKinds.PARTY_ROLE, "r2", "od1")
                .set("r2", PlanKeys.ROLE, Optional.of(PartyRole.SUPPORTING));
        assertThat(found(tree.set("r2", PlanKeys.TEXT, text("Huis ten Bos vzw"))))
                .isEmpty();
        assertFixed(
                tree.set("plan", PlanKeys.OWNER, text("OCMW van Ergens"))
                        .set("r2", PlanKeys.TEXT, text("Het OCMW doet dit")),
                "G1 r2");
    }

    @Test
    void who_carries_a_project_can_be_said_to_be_a_legal_person() {
        TreeBuilder tree = sound().node(PlanKinds.PARTY, "p", "plan")
                .set("p", PlanKeys.PARTY_FORM, Optional.of(PartyForm.GROUP))
                .node(ProjectKeys.PROJECT, "x", "plan")
                .set("x", ProjectKeys.CARRIERS, TreeBuilder.ids("p"));
        assertFixed(tree, "G3 x");
    }

    @Test
    void who_carries_an_objective_out_can_be_left_to_the_call() {
        TreeBuilder tree = sound().level("od2", "id1")
                .node(PlanKinds.PARTY_ROLE, "r2", "od1")
                .set("r2", PlanKeys.ROLE, Optional.of(PartyRole.LEADING));
        assertFixed(tree, "S11 od2");
        assertThat(found(tree.node(PlanKinds.PARTY_ROLE, "r3", "ad1").set("r3", PartyKeys.BY_CALL, true)))
                .isEmpty();
    }

    @Test
    void an_acronym_is_written_in_full_once() {
        TreeBuilder tree = sound().set("f1", PlanKeys.TEXT, text("Velen krijgen IGO, en IGO is laag."));
        assertFound(tree, "G4 f1");
        assertThat(found(tree.set("a1", PlanKeys.TITLE, text("De inkomensgarantie voor ouderen (IGO) uitleggen"))))
                .isEmpty();
        assertThat(found(sound().set("plan", PlanKeys.OWNER, text("OCMW van Ergens"))
                        .set("f1", PlanKeys.TEXT, text("Het OCMW weet het."))))
                .isEmpty();
    }

    @Test
    void an_acronym_that_is_a_term_of_the_glossary_is_explained_by_its_definition() {
        TreeBuilder tree = sound().set("f1", PlanKeys.TEXT, text("Velen krijgen IGO, en IGO is laag."))
                .node(PlanKinds.GLOSSARY_ENTRY, "g", "plan")
                .set("g", PlanKeys.TITLE, text("IGO"));
        assertFound(tree, "G4 f1");
        assertThat(found(tree.set("g", PlanKeys.TEXT, text("De inkomensgarantie voor ouderen."))))
                .isEmpty();
    }

    @Test
    void what_only_a_person_has_is_asked_about_at_a_party_too_and_its_ways_to_be_reached_are_not() {
        TreeBuilder tree = sound().node(PlanKinds.PARTY, "p", "plan")
                .set("p", PlanKeys.TITLE, text("Huis ten Bos vzw"))
                .set("p", PartyKeys.CONTACT, "mevrouw Peeters, Hoogstraat 12")
                .set("p", PartyKeys.PHONE, "02 512 34 56")
                .set("p", PartyKeys.ENTERPRISE_NUMBER, "0403.170.701");
        assertThat(found(tree)).isEmpty();
        assertFound(tree.set("p", PartyKeys.CONTACT, "85.07.30-033.28"), "P1 p");
    }

    @Test
    void a_word_to_avoid_can_be_replaced() {
        TreeBuilder tree = sound().node(PlanKinds.GLOSSARY_ENTRY, "g", "plan")
                .set("g", PlanKeys.TITLE, text("Wijk (buurt)"))
                .set("g", HeaderKeys.AVOIDED, List.of("district"));
        assertFixed(tree.set("a1", PlanKeys.TITLE, text("In dit district gaat het beter")), "G6 a1");
    }

    @Test
    void what_is_counted_in_per_cents_is_no_unexplained_acronym() {
        TreeBuilder tree = sound().set("plan", PlanKeys.OWNER, text("IGO"))
                .set("f1", PlanKeys.TEXT, text("52% van de bewoners heeft RVT."))
                .node(PlanKinds.FINDING, "f2", "plan")
                .set("f2", PlanKeys.TEXT, text("De rust- en verzorgingstehuizen (RVT)."));
        assertFound(tree, "N8 f1");
        tree.node(PlanKinds.GLOSSARY_ENTRY, "g", "plan")
                .set("g", PlanKeys.TITLE, text("Verhoogde tegemoetkoming (RVT)"));
        assertThat(found(tree)).isEmpty();
    }

    @Test
    void an_amount_is_written_for_people_in_the_message_and_for_programs_in_the_figures() {
        Problem problem = rules.check(funded().set("e1", TargetKeys.AMOUNT, number(98_300))
                        .set("line1", BudgetKeys.AMOUNT_RULE, Optional.empty())
                        .set("own1", BudgetKeys.AMOUNT_RULE, Optional.empty())
                        .build())
                .get(0);
        assertThat(problem.params()).containsEntry("amount", "98300.00");
        assertThat(problem.message().arguments()).contains("98\u00a0300,00");
    }

    @Test
    void a_definition_uses_defined_words() {
        TreeBuilder tree = sound().node(PlanKinds.GLOSSARY_ENTRY, "g", "plan")
                .set("g", PlanKeys.TITLE, text("Organisatie"))
                .node(PlanKinds.GLOSSARY_ENTRY, "h", "plan")
                .set("h", PlanKeys.TITLE, text("Partner"))
                .set("h", PlanKeys.TEXT, text("Wie meedoet zonder leidende organisatie te zijn."));
        assertFixed(tree, "G2 h");
    }

    @Test
    void every_service_is_nobody_in_particular() {
        assertFound(sound().set("r1", PlanKeys.TEXT, text("Elke dienst voor bewoners")), "G7 r1");
    }

    @Test
    void an_intermediate_objective_reads_as_a_result() {
        assertFound(
                sound().set("id1", PlanKeys.TITLE, text("Diensten zullen rekening kunnen houden met noden")), "G8 id1");
    }

    @Test
    void an_intermediate_objective_in_either_language_says_what_is_then_the_case_and_not_what_is_done() {
        assertFound(sound().set("id1", PlanKeys.TITLE, text("Versterken van de toegang tot zorg")), "G8 id1");
        assertFound(
                sound().set(
                                "id1",
                                PlanKeys.TITLE,
                                BilingualText.of(
                                        "nl", "De toegang tot zorg is sterker", "fr", "Renforcer l’accès aux soins")),
                "G8 id1");
        assertThat(found(sound().set("id1", PlanKeys.TITLE, text("De dienst heeft de toegang tot zorg versterkt"))))
                .isEmpty();
    }

    @Test
    void more_or_less_is_said_compared_with_something() {
        TreeBuilder tree = sound().set("ad1", PlanKeys.TITLE, text("Minder mensen verliezen hun woning"));
        assertFound(tree, "G9 ad1");
        assertThat(found(tree.node(TargetKeys.TARGET, "x", "ad1")
                        .set("x", TargetKeys.AMOUNT, number(10))
                        .set("x", TargetKeys.BASELINE, number(100))))
                .isEmpty();
    }

    @Test
    void an_objective_that_shares_no_word_with_what_it_stands_below_is_asked_about() {
        TreeBuilder tree = sound().set("ad1", PlanKeys.TITLE, text("Toegang tot rechten en diensten"))
                .set("id1", PlanKeys.TITLE, text("De diensten kennen de noden"))
                .level("id2", "ad1")
                .set("id2", PlanKeys.TITLE, text("Jongeren vinden werk"))
                .set("f1", PlanKeys.CONCERNS, TreeBuilder.ids("id1", "id2"))
                .node(PlanKinds.PARTY_ROLE, "r2", "id2")
                .set("r2", PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER));
        assertFound(tree, "S12 id2");
    }

    @Test
    void a_level_without_a_colour_stands_out_where_others_have_one() {
        TreeBuilder tree = sound().node(PlanKinds.CHAPTER, "c", "plan")
                .set("c", PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.FOREWORD))
                .node(PlanKinds.PARAGRAPH, "p1", "c")
                .set("p1", PlanKeys.TEXT, text("Algemene doelstelling (AD) [geel]"))
                .node(PlanKinds.PARAGRAPH, "p2", "c")
                .set("p2", PlanKeys.TEXT, text("Intermediaire doelstelling (ID) [oranje]"))
                .node(PlanKinds.PARAGRAPH, "p3", "c");
        assertFound(tree.set("p3", PlanKeys.TEXT, text("Acties (A)")), "S8 p3");
        assertThat(found(tree.set("p3", PlanKeys.TEXT, text("Acties (A, grijs)"))))
                .isEmpty();
    }
}
