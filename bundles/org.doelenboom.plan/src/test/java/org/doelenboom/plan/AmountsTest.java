package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale FRENCH = Locale.forLanguageTag("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nl; 98.000,00; 98000.00",
                "nl; 98.000; 98000",
                "nl; 98000,5; 98000.5",
                "nl; € 1.234.567,89; 1234567.89",
                "nl; 98000.50; 98000.50",
                "nl; -1.760; -1760",
                "fr; 98 000,00 €; 98000.00",
                "fr; 98\u202f000; 98000",
                "fr; 98.000; 98000",
                "en; 98,000.00; 98000.00",
                "en; 1.234; 1.234",
                "nl; 1,234; 1.234",
                "nl; 98,000.50; 98000.50",
                "nl; 0; 0"
            })
    void amounts_are_read_in_the_ways_that_people_and_spreadsheets_write_them(
            String language, String written, BigDecimal amount) {
        assertThat(Amounts.parse(written, Locale.forLanguageTag(language)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"veel", "1.2.3", "12.34,56.78", "1e5", "98.00.000", "-", "€"})
    void what_is_no_amount_is_refused(String written) {
        assertThat(Amounts.parse(written, DUTCH)).isEmpty();
    }

    @Test
    void cents_are_written_where_there_are_any() {
        assertThat(Amounts.written(new BigDecimal("98000.00"), DUTCH)).isEqualTo("98.000");
        assertThat(Amounts.written(new BigDecimal("98000.5"), DUTCH)).isEqualTo("98.000,50");
        assertThat(Amounts.written(new BigDecimal("98000.5"), FRENCH)).isEqualTo("98\u202f000,50");
        assertThat(Amounts.written(new BigDecimal("0.12345"), DUTCH)).isEqualTo("0,12345");
    }

    @Test
    void what_is_typed_comes_back_exactly() {
        for (String amount : new String[] {"98000", "0.1", "174240.55", "-3.333", "1E+3"}) {
            BigDecimal exact = new BigDecimal(amount);
            assertThat(Amounts.parse(Amounts.typed(exact, DUTCH), DUTCH).orElseThrow())
                    .isEqualByComparingTo(exact);
            assertThat(Amounts.parse(Amounts.written(exact, FRENCH), FRENCH).orElseThrow())
                    .isEqualByComparingTo(exact);
        }
    }
}
