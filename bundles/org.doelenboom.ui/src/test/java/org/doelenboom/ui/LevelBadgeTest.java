package org.doelenboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelBadgeTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersStandOutSevenToOneInBothThemes(boolean dark) {
        for (KindId kind : PlanKinds.OBJECTIVES) {
            LevelBadge badge = LevelBadge.of(kind, dark).orElseThrow();
            assertThat(Contrast.of(badge.ground(), badge.ink())).as(kind.name()).isGreaterThanOrEqualTo(7);
        }
        LevelBadge action = LevelBadge.of(PlanKinds.ACTION, dark).orElseThrow();
        assertThat(Contrast.of(action.ground(), action.ink())).isGreaterThanOrEqualTo(7);
    }
}
