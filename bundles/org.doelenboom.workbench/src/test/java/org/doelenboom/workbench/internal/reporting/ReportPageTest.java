package org.doelenboom.workbench.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.followup.Assignment;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.piece.WordedContext;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 5);

    private final Plans plans = Plans.tree();

    private ReportPage page(String language) {
        return new ReportPage(new WordedContext(plans.builder.build(), language), TODAY);
    }

    @Test
    void inTheFirstHalfOfAMonthOneReportsOnTheMonthBefore() {
        assertThat(ReportPage.likely(TODAY).text()).isEqualTo("2023-02");
        assertThat(ReportPage.likely(TODAY.withDayOfMonth(20)).text()).isEqualTo("2023-03");
    }

    @Test
    void theCountSaysWhatIsReportedToday() {
        plans.builder.set(new NodeId("a1"), ScheduleKeys.REPORTED, Optional.of(TODAY));
        ReportPage page = page("nl");
        List<Assignment> all = page.assignments(new Assignment.Whose.All(), Optional.empty());
        assertThat(page.count(all)).isEqualTo("1 van 2 vandaag gemeld");
        assertThat(page.rows(all)).extracting(row -> row.cells().get(0)).containsExactly("✓", "");
        assertThat(page("fr").count(all)).isEqualTo("1 sur 2 signalés aujourd’hui");
    }

    @Test
    void peopleAreEveryoneThenThoseWhoAnswerForSomethingThenNobody() {
        plans.with("lea", "plan", PlanKinds.PARTY).with("sam", "plan", PlanKinds.PARTY);
        plans.builder.set(new NodeId("a2"), ScheduleKeys.RESPONSIBLE, Optional.of(new NodeId("sam")));
        assertThat(page("nl").people())
                .extracting(ReportPage.Choice::name)
                .containsExactly("iedereen", "sam", "nog niemand");
    }

    @Test
    void aFigureIsHeldAgainstWhatTheYearAsksFor() {
        plans.builder.set(new NodeId("plan"), PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)));
        plans.builder.set(new NodeId("plan"), PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2025)));
        plans.with("t", "a1", TargetKeys.TARGET);
        plans.builder.set(new NodeId("t"), TargetKeys.AMOUNT, Optional.of(new BigDecimal(50)));
        plans.builder.set(new NodeId("t"), TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
        assertThat(page("nl").sum(new NodeId("t"), Optional.empty(), Period.year(2023), List.of()))
                .isEqualTo("– van 50 in 2023");
    }
}
