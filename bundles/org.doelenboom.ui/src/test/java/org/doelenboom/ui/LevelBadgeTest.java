package org.doelenboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelBadgeTest {
    /** Relative luminance and contrast as WCAG 2.1 defines them. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersStandOutSevenToOneInBothThemes(boolean dark) {
        for (KindId kind : PlanKinds.OBJECTIVES) {
            LevelBadge badge = LevelBadge.of(kind, dark).orElseThrow();
            assertThat(contrast(badge.ground(), badge.ink())).as(kind.name()).isGreaterThanOrEqualTo(7);
        }
        LevelBadge action = LevelBadge.of(PlanKinds.ACTION, dark).orElseThrow();
        assertThat(contrast(action.ground(), action.ink())).isGreaterThanOrEqualTo(7);
    }
}
