package org.doelenboom.employment.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.employment.ui.ScreenMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.testkit.ui.PlanOnScreen;
import org.doelenboom.ui.DataTable.Row;
import org.junit.jupiter.api.Test;

class BoardPageTest {
    private final SnapshotBuilder builder;
    private final BoardPage page;

    BoardPageTest() {
        builder = new SnapshotBuilder(
                new NodeId("plan"),
                PlanKinds.PLAN,
                Attributes.NONE.with(PlanKeys.FIRST_YEAR, number(2022)).with(PlanKeys.LAST_YEAR, number(2024)));
        add("marollen", "plan", PlanKinds.NEIGHBOURHOOD, Attributes.NONE);
        add("objective60", "plan", PlanKinds.OPERATIONAL_OBJECTIVE, Attributes.NONE);
        add("target60", "objective60", TargetKeys.TARGET, target(60));
        add("objective20", "plan", PlanKinds.OPERATIONAL_OBJECTIVE, Attributes.NONE);
        add("target20", "objective20", TargetKeys.TARGET, target(20));
        add("young", "plan", EmploymentKinds.COHORT, cohort(16, "objective60"));
        add(
                "young2022",
                "young",
                EmploymentKinds.COUNT,
                count("2022", 20, 15, 5)
                        .with(EmploymentKeys.NEIGHBOURHOOD, Optional.of(new NodeId("marollen")))
                        .with(EmploymentKeys.STABLE, new Quantity.FewerThan(5)));
        add("young2023", "young", EmploymentKinds.COUNT, count("2023", 20, 17, 15));
        add(
                "record",
                "plan",
                EmploymentKinds.COHORT,
                cohort(25, "objective20").with(EmploymentKeys.GOAL, Optional.of(Stage.STABLE)));
        add(
                "record2023",
                "record",
                EmploymentKinds.COUNT,
                count("2023", 8, 7, 6).with(EmploymentKeys.STABLE, Quantity.of(5)));
        Document document = new PlanDocument(builder.build(), () -> "An");
        page = new BoardPage(PlanOnScreen.worded(document, new ScreenMessages(), new EmploymentMessages()));
    }

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Attributes target(int amount) {
        return Attributes.NONE.with(TargetKeys.AMOUNT, number(amount)).with(TargetKeys.MEASURE, "employment.reached");
    }

    private static Attributes cohort(int from, String objective) {
        return Attributes.NONE
                .with(EmploymentKeys.AGE_FROM, number(from))
                .with(EmploymentKeys.AGE_TO, number(35))
                .with(EmploymentKeys.OBJECTIVE, Optional.of(new NodeId(objective)));
    }

    private static Attributes count(String period, int identified, int accompanied, int firstWork) {
        return Attributes.NONE
                .with(EmploymentKeys.PERIOD, period)
                .with(EmploymentKeys.IDENTIFIED, Quantity.of(identified))
                .with(EmploymentKeys.ACCOMPANIED, Quantity.of(accompanied))
                .with(EmploymentKeys.FIRST_WORK, Quantity.of(firstWork));
    }

    private void add(String id, String parent, KindId kind, Attributes attributes) {
        builder.add(
                new NodeId(id),
                new NodeId(parent),
                kind,
                attributes.with(PlanKeys.TITLE, BilingualText.of("nl", "titel van " + id)));
    }

    private BoardPage.Choice choice(String name) {
        return page.choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BoardPage.Place anywhere(BoardPage.Choice choice) {
        return page.places(choice, Optional.empty()).get(0);
    }

    private CohortBoard board(BoardPage.Choice choice) {
        return page.board(choice, anywhere(choice));
    }

    @Test
    void allTogetherComesFirstAndThenEachCohort() {
        assertThat(page.choices()).extracting(choice -> choice.cohorts().size()).containsExactly(2, 1, 1);
    }

    @Test
    void allTogetherReachesEachAtItsOwnGoalOfSixtyAndTwenty() {
        assertThat(page.facts(page.choices().get(0))).isEqualTo("bereikt: 25 van 60 + 20 = 80");
    }

    @Test
    void oneCohortSaysWhoItIsAndHowFar() {
        assertThat(page.facts(choice("titel van young"))).contains("16–35 jaar").contains("bereikt: 20 van 60");
    }

    @Test
    void theTableHasEveryYearAndTheSumsLast() {
        List<Row<Integer>> rows = page.table(board(choice("titel van young")));
        assertThat(rows).extracting(Row::key).containsExactly(2022, 2023, 2024, BoardPage.TOTAL);
        assertThat(rows.get(0).cells())
                .containsExactly("2022", "20", "15", "5", "<\u00a05", "–", "–", "16–19", "25\u00a0%");
        assertThat(rows.get(2).cells()).containsExactly("2024", "", "", "", "", "", "", "", "");
        assertThat(rows.get(3).cells()).contains("40", "32", "20", "50\u00a0%");
    }

    @Test
    void thePictureHasALineForWhatWasCountedAndTheGoalOnTheSums() {
        List<BoardPage.Line> lines = page.lines(board(choice("titel van young")), choice("titel van young"));
        assertThat(lines)
                .extracting(BoardPage.Line::year)
                .startsWith("2022", "2023")
                .hasSize(3);
        BoardPage.Line total = lines.get(2);
        assertThat(total.total()).isTrue();
        assertThat(total.goal().orElseThrow().stage()).isEqualTo(Stage.way().indexOf(Stage.FIRST_WORK));
        assertThat(total.goal().orElseThrow().share()).isEqualTo(1.0);
        assertThat(total.cells().get(0).most()).isBetween(0.66, 0.67);
    }

    @Test
    void aFigureHeldBackHasALeastAndAMost() {
        BoardPage.Cell held = page.lines(board(choice("titel van young")), choice("titel van young"))
                .get(0)
                .cells()
                .get(3);
        assertThat(held.figure()).isEqualTo("<\u00a05");
        assertThat(held.least()).isEqualTo(0.05);
        assertThat(held.most()).isEqualTo(0.2);
        assertThat(held.conversion()).isEqualTo("20–80\u00a0%");
    }

    @Test
    void aYearIsMadeOfItsCountsWithPlaceAndFigures() {
        BoardPage.Choice all = page.choices().get(0);
        assertThat(page.counts(all, 2023, anywhere(all)))
                .extracting(Row::key)
                .containsExactly(new NodeId("young2023"), new NodeId("record2023"));
        assertThat(page.counts(all, 2022, anywhere(all)).get(0).cells())
                .containsExactly("2022", "titel van young", "titel van marollen", "", "20 › 15 › 5 › <\u00a05");
    }

    @Test
    void aPlaceThatWasToldApartCanBeLookedAtAlone() {
        BoardPage.Choice all = page.choices().get(0);
        BoardPage.Place marollen = page.places(all, Optional.empty()).get(1);
        assertThat(marollen.id()).contains(new NodeId("marollen"));
        assertThat(page.board(all, marollen).total().at(Stage.IDENTIFIED)).isEqualTo(Quantity.of(20));
    }

    @Test
    void theNeighbourhoodThatAllViewsAreLimitedToIsOfferedOnceWithOrWithoutCounts() {
        BoardPage.Choice all = page.choices().get(0);
        NodeId uncounted = new NodeId("young");
        assertThat(page.places(all, Optional.of(uncounted)))
                .extracting(BoardPage.Place::id)
                .containsExactly(Optional.empty(), Optional.of(new NodeId("marollen")), Optional.of(uncounted));
        assertThat(page.places(all, Optional.of(new NodeId("marollen")))).hasSize(2);
    }
}
