package org.doelenboom.eviction.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.eviction.count.Counts.count;
import static org.doelenboom.eviction.count.Counts.figure;
import static org.doelenboom.eviction.count.Counts.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.internal.measure.GuidedMeasure;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static Plans february() {
        Plans plan = sheet(Counts.plan(), "sheet", 2023, Counted.PERSONS_ONCE);
        count(plan, "a", "sheet", "2023-02", "doctor", "marollen");
        count(plan, "b", "sheet", "2023-02", "centre", "marollen");
        count(plan, "c", "sheet", "2023-03", "centre", "anneessens");
        figure(plan, "a", Figure.IDENTIFIED, 9);
        figure(plan, "b", Figure.IDENTIFIED, 14);
        figure(plan, "c", Figure.IDENTIFIED, 7);
        return plan;
    }

    private static Quantity identified(Plans plan, Optional<NodeId> place) {
        return Funnel.of(plan.build(), 2023, place).steps().get(0).quantity();
    }

    private static Plans withTarget(Plans plan) {
        return plan.add("od", PlanKinds.OPERATIONAL_OBJECTIVE, Attributes.NONE)
                .add("target", "od", TargetKeys.TARGET, Attributes.NONE)
                .set("target", TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(50)))
                .set("target", TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR))
                .set("target", TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD))
                .set("target", TargetKeys.MEASURE, "eviction.guided");
    }

    @Test
    void monthsServicesAndNeighbourhoodsAreAddedUp() {
        assertThat(identified(february(), Optional.empty())).isEqualTo(Quantity.of(30));
        assertThat(identified(february(), Optional.of(Counts.MAROLLEN))).isEqualTo(Quantity.of(23));
    }

    @Test
    void aLineForAllServicesHoldsInsteadOfEach() {
        Plans plan = february();
        count(plan, "joint", "sheet", "2023-02", "", "marollen");
        figure(plan, "joint", Figure.IDENTIFIED, 20);
        assertThat(identified(plan, Optional.empty())).isEqualTo(Quantity.of(27));
    }

    @Test
    void aLineForAllServicesThatLacksAFigureLeavesItToEach() {
        Plans plan = february();
        count(plan, "joint", "sheet", "2023-02", "", "marollen");
        figure(plan, "joint", Figure.INFORMED, 20);
        assertThat(identified(plan, Optional.empty())).isEqualTo(Quantity.of(30));
    }

    @Test
    void aYearHoldsInsteadOfItsMonths() {
        Plans plan = february();
        count(plan, "year", "sheet", "2023", "centre", "marollen");
        figure(plan, "year", Figure.IDENTIFIED, 100);
        assertThat(identified(plan, Optional.empty())).isEqualTo(Quantity.of(116));
    }

    @Test
    void aLineWrittenTwiceCountsOnce() {
        Plans plan = february();
        count(plan, "again", "sheet", "2023-02", "doctor", "marollen");
        figure(plan, "again", Figure.IDENTIFIED, 9);
        assertThat(identified(plan, Optional.empty())).isEqualTo(Quantity.of(30));
    }

    @Test
    void smallFiguresMakeARangeAndItsShareToo() {
        Plans plan = february();
        plan.set("a", Figure.INFORMED.key(), new Quantity.FewerThan(5));
        figure(plan, "b", Figure.INFORMED, 12);
        Funnel funnel = Funnel.of(plan.build(), 2023, Optional.empty());
        assertThat(funnel.steps().get(1).quantity())
                .isEqualTo(Quantity.between(BigDecimal.valueOf(13), BigDecimal.valueOf(16)));
        assertThat(funnel.steps().get(1).ofBefore().orElseThrow().written(Locale.FRENCH))
                .isEqualTo("43–53\u00a0%");
    }

    @Test
    void theShareOfEarlyNoticesIsOfThoseOfWhomItIsKnown() {
        Plans plan = february();
        figure(plan, "a", Figure.EARLY, 6);
        figure(plan, "a", Figure.LATE, 2);
        assertThat(Funnel.of(plan.build(), 2023, Optional.empty()).early()).contains(new Share(75, 75));
    }

    @Test
    void theShareOfSmallNoticesNeverLeavesTheWhole() {
        Plans plan = february();
        plan.set("a", Figure.EARLY.key(), new Quantity.FewerThan(5));
        plan.set("a", Figure.LATE.key(), new Quantity.FewerThan(5));
        assertThat(Funnel.of(plan.build(), 2023, Optional.empty()).early()).contains(new Share(20, 80));
    }

    @Test
    void aLineThatIsLeftOutForAWiderOneIsKnown() {
        Plans plan = february();
        CountSheet sheet = CountSheet.all(plan.build()).get(0);
        assertThat(new Totals(sheet.counts()).leavesOut()).isFalse();
        count(plan, "joint", "sheet", "2023-02", "", "marollen");
        figure(plan, "joint", Figure.IDENTIFIED, 20);
        assertThat(new Totals(CountSheet.all(plan.build()).get(0).counts()).leavesOut())
                .isTrue();
    }

    @Test
    void aYearWithoutCountsIsEmptyAndNotZero() {
        Funnel funnel = Funnel.of(february().build(), 2024, Optional.empty());
        assertThat(funnel.isEmpty()).isTrue();
        assertThat(funnel.counted()).isEmpty();
        assertThat(funnel.steps()).extracting(Funnel.Step::quantity).containsOnly(Quantity.NOT_REPORTED);
    }

    @Test
    void theFunnelSaysWhatATargetAsksInOneNeighbourhoodAndInAll() {
        Snapshot plan = withTarget(february()).build();
        assertThat(asked(plan, Optional.of(Counts.MAROLLEN))).isEqualByComparingTo("50");
        assertThat(asked(plan, Optional.empty())).isEqualByComparingTo("100");
        assertThat(Funnel.of(plan, 2023, Optional.empty()).steps().get(0).asked())
                .isEmpty();
    }

    private static BigDecimal asked(Snapshot plan, Optional<NodeId> place) {
        return Funnel.of(plan, 2023, place)
                .steps()
                .get(2)
                .asked()
                .orElseThrow()
                .amount()
                .total();
    }

    @Test
    void aTargetIsFilledFromTheCounts() {
        Plans plan = withTarget(february());
        figure(plan, "a", Figure.GUIDED, 30);
        figure(plan, "b", Figure.GUIDED, 7);
        figure(plan, "c", Figure.GUIDED, 1);
        assertThat(reached(plan, Optional.of(Counts.MAROLLEN))).isEqualByComparingTo("37");
        assertThat(reached(plan, Optional.empty())).isEqualByComparingTo("38");
        plan.set("od", PlanKeys.NEIGHBOURHOODS, List.of(Counts.ANNEESSENS));
        assertThat(reached(plan, Optional.empty())).isEqualByComparingTo("1");
    }

    private static BigDecimal reached(Plans plan, Optional<NodeId> place) {
        Snapshot built = plan.build();
        Target target = new Target(built, built.node(new NodeId("target")));
        return Reached.inYear(target, List.of(new GuidedMeasure()), 2023, place).least();
    }

    @Test
    void contactsFillNoTarget() {
        Plans plan = withTarget(february());
        figure(plan, "a", Figure.GUIDED, 30);
        plan.set("sheet", CountKeys.COUNTED, Optional.of(Counted.CONTACTS));
        assertThat(reached(plan, Optional.empty())).isEqualByComparingTo("0");
    }
}
