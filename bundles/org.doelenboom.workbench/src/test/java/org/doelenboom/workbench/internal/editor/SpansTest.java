package org.doelenboom.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
    @Test
    void yearsInARowAreWrittenAsOneSpan() {
        assertThat(Spans.written(List.of(2022, 2023, 2025))).isEqualTo("2022-2023, 2025");
    }

    @Test
    void noYearsAreNothing() {
        assertThat(Spans.written(List.of())).isEmpty();
    }
}
