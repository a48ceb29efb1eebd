package org.doelenboom.employment.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmploymentPreferencesTest {
    @Test
    void whatIsNoPercentageMakesNothingStandOut() {
        assertThat(EmploymentPreferences.percent("20")).isEqualTo(20);
        assertThat(EmploymentPreferences.percent("250")).isEqualTo(100);
        assertThat(EmploymentPreferences.percent("weinig")).isZero();
    }
}
