package org.doelenboom.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YearAmountsTest {
    @Test
    void anAmountIsReadAsTheLanguageWritesIt() {
        assertThat(YearAmounts.amount("€ 98.000,50", true)).contains(new BigDecimal("98000.50"));
        assertThat(YearAmounts.amount("98 000", true)).contains(new BigDecimal("98000"));
        assertThat(YearAmounts.amount("98,000.50", false)).contains(new BigDecimal("98000.50"));
        assertThat(YearAmounts.amount("veel", true)).isEmpty();
    }
}
