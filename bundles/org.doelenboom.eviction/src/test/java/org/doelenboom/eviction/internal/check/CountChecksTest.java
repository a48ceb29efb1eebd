package org.doelenboom.eviction.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.eviction.count.Counts.count;
import static org.doelenboom.eviction.count.Counts.figure;
import static org.doelenboom.eviction.count.Counts.sheet;

import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Counts;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class CountChecksTest {
    private static Plans one() {
        return count(
                sheet(Counts.plan(), "sheet", 2023, Counted.PERSONS_ONCE),
                "a",
                "sheet",
                "2023-02",
                "doctor",
                "marollen");
    }

    private static Plans funnel(int identified, int informed, int guided, int kept) {
        Plans plan = one();
        figure(plan, "a", Figure.IDENTIFIED, identified);
        figure(plan, "a", Figure.INFORMED, informed);
        figure(plan, "a", Figure.GUIDED, guided);
        return figure(plan, "a", Figure.KEPT, kept);
    }

    @Test
    void aFunnelThatWidensIsReported() {
        assertThat(funnel(9, 10, 4, 2).problems(new FunnelOrderCheck()))
                .extracting(problem -> problem.message().key())
                .containsExactly("problem.EV4.informed");
        assertThat(funnel(9, 8, 4, 5).problems(new FunnelOrderCheck()))
                .extracting(problem -> problem.message().key())
                .containsExactly("problem.EV4.outcome");
    }

    @Test
    void aFunnelThatNarrowsOrMayNarrowIsFine() {
        assertThat(funnel(9, 9, 4, 2).problems(new FunnelOrderCheck())).isEmpty();
        Plans small = funnel(9, 9, 4, 4);
        small.set("a", Figure.GUIDED.key(), new Quantity.FewerThan(5));
        assertThat(small.problems(new FunnelOrderCheck())).isEmpty();
    }

    @Test
    void moreNoticesThanPeopleInOneLineAreReportedThere() {
        Plans plan = funnel(9, 9, 4, 2);
        figure(plan, "a", Figure.EARLY, 6);
        figure(plan, "a", Figure.LATE, 4);
        assertThat(plan.problems(new FunnelOrderCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("a"));
        figure(plan, "a", Figure.LATE, 3);
        assertThat(plan.problems(new FunnelOrderCheck())).isEmpty();
    }

    @Test
    void contactsNeedNotNarrow() {
        Plans plan = funnel(9, 20, 4, 2).set("sheet", CountKeys.COUNTED, Optional.of(Counted.CONTACTS));
        assertThat(plan.problems(new FunnelOrderCheck())).isEmpty();
    }

    @Test
    void aLineWrittenTwiceIsReportedAndEitherCanBeKept() {
        Plans bad = count(one(), "b", "sheet", "2023-02", "doctor", "marollen");
        assertThat(bad.problems(new CountedTwiceCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("b"));
        assertThat(bad.fixed(new CountedTwiceCheck(), 0).find(new NodeId("a"))).isPresent();
        assertThat(bad.fixed(new CountedTwiceCheck(), 1).find(new NodeId("b"))).isPresent();
    }

    @Test
    void anotherMonthServiceOrPlaceIsNoRepetition() {
        Plans good = count(one(), "b", "sheet", "2023-03", "doctor", "marollen");
        count(good, "c", "sheet", "2023-02", "centre", "marollen");
        count(good, "d", "sheet", "2023-02", "doctor", "anneessens");
        assertThat(good.problems(new CountedTwiceCheck())).isEmpty();
    }

    @Test
    void aMonthInAnotherYearIsMovedIntoTheYearOfItsSheet() {
        Plans bad = one().set("a", CountKeys.PERIOD, "2032-02");
        Snapshot after = bad.fixed(new CountPeriodCheck(), 0);
        assertThat(after.node(new NodeId("a")).get(CountKeys.PERIOD)).isEqualTo("2023-02");
    }

    @Test
    void aMonthWrittenInAnotherWayIsUnderstood() {
        Plans bad = one().set("a", CountKeys.PERIOD, "2/2023");
        Snapshot after = bad.fixed(new CountPeriodCheck(), 0);
        assertThat(after.node(new NodeId("a")).get(CountKeys.PERIOD)).isEqualTo("2023-02");
    }

    @Test
    void whatIsNoPeriodIsReportedWithoutAGuess() {
        Plans bad = one().set("a", CountKeys.PERIOD, "de winter");
        assertThat(bad.problems(new CountPeriodCheck()).get(0).fixes()).isEmpty();
        assertThat(one().problems(new CountPeriodCheck())).isEmpty();
    }

    @Test
    void aSheetWithCountsSaysWhatItCounts() {
        Plans bad = one().set("sheet", CountKeys.COUNTED, Optional.empty());
        Snapshot after = bad.fixed(new CountedWhatCheck(), 2);
        assertThat(CountSheet.all(after).get(0).counted()).contains(Counted.CONTACTS);
        assertThat(one().problems(new CountedWhatCheck())).isEmpty();
        Plans empty = Counts.plan().add("sheet", EvictionKinds.COUNT_SHEET, Counts.year(2023));
        assertThat(empty.problems(new CountedWhatCheck())).isEmpty();
    }

    private static Plans joint(int all, int doctor, int centre) {
        Plans plan = figure(one(), "a", Figure.IDENTIFIED, doctor);
        count(plan, "b", "sheet", "2023-02", "centre", "marollen");
        figure(plan, "b", Figure.IDENTIFIED, centre);
        count(plan, "joint", "sheet", "2023-02", "", "marollen");
        return figure(plan, "joint", Figure.IDENTIFIED, all);
    }

    @Test
    void allServicesTogetherLieBetweenTheLargestAndTheSum() {
        assertThat(joint(31, 14, 16).problems(new JointCountCheck()))
                .extracting(problem -> problem.message().key())
                .containsExactly("problem.EV8.more");
        assertThat(joint(15, 14, 16).problems(new JointCountCheck()))
                .extracting(problem -> problem.message().key())
                .containsExactly("problem.EV8.less");
        assertThat(joint(16, 14, 16).problems(new JointCountCheck())).isEmpty();
        assertThat(joint(30, 14, 16).problems(new JointCountCheck())).isEmpty();
    }

    @Test
    void aTargetInPeopleIsNotFilledWithContacts() {
        Plans plan = one().add("od", PlanKinds.OPERATIONAL_OBJECTIVE, Attributes.NONE)
                .add("target", "od", TargetKeys.TARGET, Attributes.NONE)
                .set("target", TargetKeys.MEASURE, "eviction.informed");
        assertThat(plan.problems(new ContactsTargetCheck())).isEmpty();
        plan.set("sheet", CountKeys.COUNTED, Optional.of(Counted.CONTACTS));
        assertThat(plan.problems(new ContactsTargetCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("target"));
        plan.set("target", TargetKeys.MEASURE, "other.measure");
        assertThat(plan.problems(new ContactsTargetCheck())).isEmpty();
    }

    @Test
    void twoSheetsOfOneYearBecomeOne() {
        Plans bad = count(
                sheet(one(), "second", 2023, Counted.PERSONS_ONCE), "b", "second", "2023-03", "doctor", "marollen");
        Snapshot after = bad.fixed(new TwoSheetsCheck(), 0);
        assertThat(CountSheet.all(after)).hasSize(1);
        assertThat(CountSheet.all(after).get(0).counts()).hasSize(2);
        Plans good = sheet(one(), "second", 2024, Counted.PERSONS_ONCE);
        assertThat(good.problems(new TwoSheetsCheck())).isEmpty();
    }
}
