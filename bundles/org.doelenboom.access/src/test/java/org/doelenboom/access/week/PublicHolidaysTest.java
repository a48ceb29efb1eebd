package org.doelenboom.access.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    @ParameterizedTest
    @CsvSource({"2000-04-23", "2019-04-21", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2038-04-25"})
    void easter_falls_on_its_sunday(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-10, easterMonday",
        "2023-05-18, ascension",
        "2023-05-29, whitMonday",
        "2024-07-21, nationalDay",
        "2024-11-11, armistice"
    })
    void holidays_have_their_names(LocalDate day, String name) {
        assertThat(PublicHolidays.on(day).orElseThrow().key()).isEqualTo("holiday." + name);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void a_year_has_ten(int year) {
        LocalDate first = Year.of(year).atDay(1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> PublicHolidays.on(day).isPresent()))
                .hasSize(10);
    }
}
