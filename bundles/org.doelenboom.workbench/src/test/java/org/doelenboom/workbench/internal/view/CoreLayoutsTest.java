package org.doelenboom.workbench.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreLayoutsTest {
    @Test
    void everyLayoutShowsTheTreeAndTheProblems() {
        assertThat(CoreLayouts.all()).allSatisfy(layout -> {
            assertThat(layout.first().spot(CoreLayouts.PLAN)).contains(Spot.LEFT);
            assertThat(layout.first().spot(CoreLayouts.PROBLEMS)).contains(Spot.RIGHT);
        });
    }

    @Test
    void everyLayoutShowsTheViewsThatItIsFor() {
        assertThat(CoreLayouts.all()).allSatisfy(layout -> assertThat(layout.own())
                .allSatisfy(view -> assertThat(layout.first().spot(view)).isPresent()));
    }

    @Test
    void thePersonBeginsWithAnArrangementThatIsAlwaysOffered() {
        assertThat(CoreLayouts.all()).first().satisfies(layout -> {
            assertThat(layout.id()).isEqualTo(CoreLayouts.WRITE);
            assertThat(layout.own()).isEmpty();
        });
    }
}
