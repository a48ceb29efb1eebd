package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De huurder (85.07.30-033.28) komt terug | NATIONAL_NUMBER",
                "rijksregister 85073003328 | NATIONAL_NUMBER",
                "bel haar op 0470 12 34 56 | PHONE_NUMBER",
                "tél. 02 512 34 56 le matin | PHONE_NUMBER",
                "+32 470/12.34.56 | PHONE_NUMBER",
                "geboren op 3 mei 1990 in Brussel | BIRTH_DATE",
                "Mme D., née le 03/05/1990 | BIRTH_DATE",
                "mevrouw Peeters woont Hoogstraat 12 | HOME_ADDRESS",
                "Madame Dupont, rue Haute 12, ne répond pas | HOME_ADDRESS"
            })
    void what_looks_like_a_person_is_found(String text, PersonalData.Kind kind) {
        assertThat(PersonalData.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 98.000,00 in 2022 en € 174.240,00 in 2023",
                "50 mensen per jaar en per wijk, 400 in 2022-2025",
                "de ordonnantie van 22 juni 2023, in voege op 1 september 2023",
                "jongeren van 16 tot 35 jaar, geboren in de wijk",
                "de dienst in de Hoogstraat 12 is open van 9.00 tot 12.30",
                "artikel 233duodecies, §1, 2°",
                "85.07.30-033.29 is no number of a person",
                "12.5.2023, 17.5.2023 en 24.5.2023"
            })
    void figures_dates_and_services_are_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void a_long_text_takes_no_longer_than_its_length_asks() {
        assertThat(PersonalData.in("rue a ".repeat(20_000) + "1 ".repeat(20_000)))
                .isEmpty();
    }
}
