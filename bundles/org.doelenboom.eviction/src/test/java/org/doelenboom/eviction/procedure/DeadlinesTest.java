package org.doelenboom.eviction.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final Deadlines deadlines = Deadlines.shipped();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private Deadlines.Deadline deadline(Step step, Map<Step, LocalDate> known, WinterException... exceptions) {
        return deadlines.of(known, Set.of(exceptions), TODAY).get(step.ordinal());
    }

    private LocalDate earliest(Step step, Map<Step, LocalDate> known, WinterException... exceptions) {
        return deadline(step, known, exceptions).earliest().orElseThrow();
    }

    @Test
    void aPetitionComesAfterTheMonthOfTheFormalNotice() {
        assertThat(earliest(Step.PETITION, Map.of(Step.FORMAL_NOTICE, day("2024-05-10"))))
                .isEqualTo("2024-06-11");
        assertThat(earliest(Step.PETITION, Map.of(Step.FORMAL_NOTICE, day("2024-01-31"))))
                .isEqualTo("2024-03-01");
    }

    @Test
    void theHearingComesAfterFortyDaysUnderTheNewRulesAndAfterEightUnderTheOld() {
        assertThat(earliest(Step.HEARING, Map.of(Step.PETITION, day("2023-09-01"))))
                .isEqualTo("2023-10-12");
        assertThat(earliest(Step.HEARING, Map.of(Step.PETITION, day("2023-08-31"))))
                .isEqualTo("2023-09-09");
    }

    @Test
    void anEvictionComesAfterTheMonthOfTheService() {
        assertThat(earliest(Step.EVICTION, Map.of(Step.SERVICE, day("2024-05-10"))))
                .isEqualTo("2024-06-11");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-29, 2024-10-30",
        "2024-09-30, 2024-10-31",
        "2024-10-01, 2025-03-16",
        "2025-02-10, 2025-03-16",
        "2025-02-15, 2025-03-16",
        "2025-02-16, 2025-03-17"
    })
    void noEvictionFromTheFirstOfNovemberToTheFifteenthOfMarchInclusive(String service, String expected) {
        assertThat(earliest(Step.EVICTION, Map.of(Step.SERVICE, day(service)))).isEqualTo(expected);
    }

    @Test
    void anExceptionLiftsTheWinterRest() {
        Map<Step, LocalDate> known = Map.of(Step.SERVICE, day("2024-11-10"));
        assertThat(earliest(Step.EVICTION, known, WinterException.REHOUSED)).isEqualTo("2024-12-11");
        assertThat(deadline(Step.EVICTION, known).rest().orElseThrow().exceptions())
                .containsExactly(WinterException.values());
    }

    @Test
    void anEvictionPlannedInWinterIsTooEarlyEvenWhereItsTermsAreOver() {
        Map<Step, LocalDate> known = Map.of(Step.SERVICE, day("2024-05-10"), Step.EVICTION, day("2024-12-05"));
        assertThat(deadline(Step.EVICTION, known).isTooEarly()).isTrue();
        assertThat(earliest(Step.EVICTION, known)).isEqualTo("2025-03-16");
        assertThat(deadline(Step.EVICTION, known, WinterException.DANGER).isTooEarly())
                .isFalse();
    }

    @Test
    void thereWasNoGeneralWinterRestBeforeTheOrdinance() {
        Map<Step, LocalDate> known = Map.of(Step.PETITION, day("2022-09-01"), Step.SERVICE, day("2022-11-10"));
        assertThat(earliest(Step.EVICTION, known)).isEqualTo("2022-12-11");
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        // 15 working days from 12 April 2024 pass over 1 May.
        assertThat(earliest(Step.EVICTION, Map.of(Step.DATE_NOTICE, day("2024-04-12"))))
                .isEqualTo("2024-05-07");
        assertThat(deadline(Step.DATE_NOTICE, Map.of(Step.EVICTION, day("2024-05-07")))
                        .latest())
                .contains(day("2024-04-14"));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022-04-17", "2023, 2023-04-09", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05"})
    void easterFallsWhereTheCalendarSays(int year, String expected) {
        assertThat(WorkingDays.easter(year)).isEqualTo(expected);
        assertThat(WorkingDays.isHoliday(day(expected).plusDays(1))).isTrue();
        assertThat(WorkingDays.isHoliday(day(expected).plusDays(39))).isTrue();
        assertThat(WorkingDays.isHoliday(day(expected).plusDays(40))).isFalse();
    }

    @Test
    void theLatestDayForANoticeIsTheLastThatLeavesTheWholeTerm() {
        for (LocalDate end = day("2024-01-01"); end.isBefore(day("2026-01-01")); end = end.plusDays(1)) {
            for (Term term : deadlines.rules().get(1).terms()) {
                LocalDate start = term.latestStart(end);
                assertThat(term.lastDay(start)).as("%s for %s", term, end).isBefore(end);
                assertThat(term.lastDay(start.plusDays(1)))
                        .as("%s for %s", term, end)
                        .isAfterOrEqualTo(end);
            }
        }
    }

    @Test
    void aDateThatLiesBeforeAnEarlierStepIsTooEarly() {
        Map<Step, LocalDate> known = new EnumMap<>(Step.class);
        known.put(Step.HEARING, day("2024-05-10"));
        known.put(Step.JUDGMENT, day("2024-05-03"));
        assertThat(deadline(Step.JUDGMENT, known).isTooEarly()).isTrue();
        assertThat(deadline(Step.HEARING, known).isTooEarly()).isFalse();
    }

    @Test
    void withoutAnyDateNothingIsWorkedOut() {
        assertThat(deadlines.of(Map.of(), Set.of(), TODAY))
                .hasSize(Step.values().length)
                .allSatisfy(deadline -> assertThat(deadline.earliest()).isEmpty());
    }

    @Test
    void theRulesLeaveNoDayOutAndDoNotOverlap() {
        for (LocalDate at = day("2023-08-20"); at.isBefore(day("2023-09-10")); at = at.plusDays(1)) {
            LocalDate on = at;
            assertThat(deadlines.rules().stream().filter(rules -> rules.holdOn(on)))
                    .as(on.toString())
                    .hasSize(1);
        }
    }

    @Test
    void thePublicWelfareCentreIsToldThreeTimesUnderTheNewRules() {
        assertThat(deadlines.rules().get(1).notices()).containsOnlyKeys(Step.PETITION, Step.JUDGMENT, Step.DATE_NOTICE);
    }

    @Test
    void aRuleThatIsNoneIsNamed() {
        String lines = "sets=a\na.terms=x\na.x=PETITION HEARING 8 moons law\nlaw.page=p\n";
        assertThatThrownBy(() -> RulesFile.read(new StringReader(lines))).hasMessageContaining("a.x");
    }

    @Test
    void rulesOfAPeriodToComeAreTakenFromTheFileAlone() throws IOException {
        List<Rules> rules = RulesFile.read(new StringReader(
                "sets=next\nnext.from=2030-01-01\nnext.terms=x\nnext.x=PETITION HEARING 60 days law\nlaw.page=p\n"));
        assertThat(Deadlines.by(rules)
                        .of(Map.of(Step.PETITION, day("2030-01-01")), Set.of(), TODAY)
                        .get(Step.HEARING.ordinal())
                        .earliest())
                .contains(day("2030-03-03"));
    }
}
