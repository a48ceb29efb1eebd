package org.doelenboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new RGB(value >> 16, value >> 8 & 255, value & 255);
    }

    /** Grounds and texts of GNOME, Windows and macOS, light and dark. */
    @ParameterizedTest
    @CsvSource({
        "ffffff,f6f5f4,2e3436",
        "2d2d2d,353535,ffffff",
        "ffffff,f0f0f0,000000",
        "202020,2b2b2b,ffffff",
        "ffffff,ececec,000000",
        "1e1e1e,323232,dfdfdf"
    })
    void whatIsReadStandsOutFourAndAHalfToOneOnThePageAndThePanel(String page, String panel, String text) {
        Palette.Own own = Palette.Own.on(rgb(page), rgb(text));
        Map<String, RGB> read =
                Map.of("dimmed", own.dimmed(), "link", own.link(), "error", own.error(), "warning", own.warning());
        read.forEach((name, colour) -> {
            assertThat(Contrast.of(colour, rgb(page))).as(name + " on the page").isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.of(colour, rgb(panel)))
                    .as(name + " on the panel")
                    .isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"ffffff,2e3436", "2d2d2d,ffffff", "ffffff,000000", "202020,ffffff", "1e1e1e,dfdfdf"})
    void theFrameOfAFieldStandsOutThreeToOne(String page, String text) {
        assertThat(Contrast.of(Palette.Own.on(rgb(page), rgb(text)).frame(), rgb(page)))
                .isGreaterThanOrEqualTo(3);
    }
}
