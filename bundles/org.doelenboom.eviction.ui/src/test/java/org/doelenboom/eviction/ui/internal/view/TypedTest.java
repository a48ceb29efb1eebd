package org.doelenboom.eviction.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"31/1/2024", "31-01-2024", "31.1.2024", " 2024-01-31 "})
    void aDayIsReadInTheFormsThatPeopleWrite(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2024, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2024", "1/13/2024", "31/1/24", "morgen", "31/1/2024 of later"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }

    @Test
    void aSmallCountIsHeldBackBelowTheLimitThatWasChosen() {
        assertThat(HeldBack.heldBack(Quantity.of(3), 5)).isEqualTo(new Quantity.FewerThan(5));
        assertThat(HeldBack.heldBack(Quantity.of(5), 5)).isEqualTo(Quantity.of(5));
        assertThat(HeldBack.heldBack(Quantity.of(3), 0)).isEqualTo(Quantity.of(3));
    }

    @Test
    void zeroIsNobodyAndStaysZero() {
        assertThat(HeldBack.heldBack(Quantity.of(0), 5)).isEqualTo(Quantity.of(0));
    }

    @Test
    void aMonthIsSaidInTheUsersLanguageAndALongerPeriodAsItIsWritten() {
        Period february = Period.month(YearMonth.of(2023, 2));
        assertThat(CountRow.spoken(february, Locale.FRENCH)).isEqualTo("février");
        assertThat(CountRow.spoken(february, Locale.forLanguageTag("nl"))).isEqualTo("februari");
        assertThat(CountRow.spoken(Period.year(2023), Locale.FRENCH)).isEqualTo("2023");
    }
}
