package org.doelenboom.workbench.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final Arrangement ARRANGED = Arrangement.empty()
            .with(Spot.LEFT, "plan", "search")
            .with(Spot.CENTRE, new Arrangement.Stack(List.of("years"), "", false))
            .with(Spot.RIGHT, new Arrangement.Stack(List.of("problems"), "problems", true))
            .weighted(1, 2, 3, 4, 5, 6, 7);

    @Test
    void whatWasWrittenIsReadAsItWas() {
        Arrangement withWindow = new Arrangement(
                ARRANGED.stacks(), Map.of("eviction.funnel", List.of(-10, 20, 300, 400)), ARRANGED.weights());
        assertThat(Arrangement.read(withWindow.write())).isEqualTo(withWindow);
    }

    @Test
    void aViewIsFoundWhereItStands() {
        assertThat(ARRANGED.spot("search")).contains(Spot.LEFT);
        assertThat(ARRANGED.spot("budget")).isEmpty();
    }

    @Test
    void linesThatSayNothingAnyMoreArePassedOver() {
        Arrangement read = Arrangement.read("ATTIC\tplan\t-\tfalse\nLEFT\tplan\nWINDOW\tyears\t1,2\nWEIGHTS\tbroad\n"
                + "BOTTOM\tproblems\tproblems\tfalse");
        assertThat(read.stacks()).containsOnlyKeys(Spot.BOTTOM);
        assertThat(read.windows()).isEmpty();
        assertThat(read.weights()).isEqualTo(Arrangement.FIRST_WEIGHTS);
    }
}
