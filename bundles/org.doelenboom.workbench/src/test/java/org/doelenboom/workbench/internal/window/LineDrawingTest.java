package org.doelenboom.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class LineDrawingTest {
    private static final String HEAD =
            "<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\">";

    @Test
    void everyIconOfTheWindowIsMadeOfLinesAlone() throws IOException {
        Path icons = Path.of("src/main/resources/org/doelenboom/workbench/icons");
        try (Stream<Path> files = Files.list(icons)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty().allSatisfy(file -> assertThat(LineDrawing.of(Files.readString(file)))
                    .isPresent());
        }
    }

    @Test
    void whatIsMoreThanLinesIsLeftToTheToolkit() {
        assertThat(LineDrawing.of(HEAD + "<circle cx=\"8\" cy=\"8\" r=\"2\"/></svg>"))
                .isEmpty();
        assertThat(LineDrawing.of(HEAD + "<path d=\"M2 2a4 4 0 0 1 0 7\"/></svg>"))
                .isEmpty();
        assertThat(LineDrawing.of(HEAD.replace("none", "red") + "<path d=\"M2 2h4\"/></svg>"))
                .isEmpty();
        assertThat(LineDrawing.of(HEAD + "<path d=\"M2 2h4\" stroke-dasharray=\"2\"/></svg>"))
                .isEmpty();
    }

    @Test
    void aLineCoversWhatIsUnderItAndNothingElse() {
        RGB red = new RGB(255, 0, 0);
        ImageData drawn = LineDrawing.of(HEAD.replace("1.4", "2") + "<path d=\"M4 8h6M8 2v.1\"/></svg>")
                .orElseThrow()
                .image(red, 32);
        assertThat(drawn.palette.getRGB(drawn.getPixel(14, 16))).isEqualTo(red);
        assertThat(drawn.getAlpha(14, 16)).isEqualTo(255);
        assertThat(drawn.getAlpha(16, 4)).isEqualTo(255);
        assertThat(drawn.getAlpha(14, 20)).isZero();
        assertThat(drawn.getAlpha(26, 16)).isZero();
    }
}
