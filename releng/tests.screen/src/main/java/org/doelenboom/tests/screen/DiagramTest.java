package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture of the tree leaves the window: as SVG, as PNG, and on the clipboard. */
@TakesLong
class DiagramTest {
    private static final String SAVE = "Bewaren als beeld";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;

    private ViewPage open() {
        plan = screen.openSample();
        return ViewPage.open(screen.window(), plan, "Doelenboom in beeld");
    }

    private Path save(String name) {
        Path file = screen.folder().resolve(name);
        open().goTo(SAVE + " …");
        screen.window().chooseFileBy("space", SAVE, file);
        plan.untilLabel("Bewaard: " + file);
        return file;
    }

    private static void keep(Path file) throws IOException {
        Path folder = Path.of(System.getProperty("doelenboom.pictures", "target/pictures"));
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void itIsSavedAsSvgWithItsCodesAndBadges() throws IOException {
        Path file = save("boom.svg");
        keep(file);
        String svg = Files.readString(file);
        String texts = svg.replaceAll("<[^>]*>", " ");
        assertThat(svg).contains("<svg").endsWith("</svg>\n");
        assertThat(texts).contains("1.1.1").contains("AD").contains("HD");
    }

    @Test
    void itIsSavedAsPngThatIsNoBlankPage() throws IOException {
        Path file = save("boom.png");
        keep(file);
        ImageData image = new ImageData(file.toString());
        assertThat(image.width).isGreaterThan(600);
        assertThat(image.height).isGreaterThan(300);
        assertThat(colours(image)).isGreaterThan(20);
    }

    private static long colours(ImageData image) {
        return java.util.stream.IntStream.range(0, image.height / 3)
                .flatMap(y ->
                        java.util.stream.IntStream.range(0, image.width / 3).map(x -> image.getPixel(3 * x, 3 * y)))
                .distinct()
                .count();
    }

    @Test
    void itGoesToTheClipboardAsPictureAndAsSvg() {
        ViewPage view = open();
        view.press("Kopiëren");
        plan.untilLabel("staat op het klembord");
        WindowUnderTest window = screen.window();
        ImageData image = window.see(() -> {
            Clipboard clipboard = new Clipboard(window.display());
            Object found = clipboard.getContents(ImageTransfer.getInstance());
            clipboard.dispose();
            return (ImageData) found;
        });
        String text = window.see(() -> {
            Clipboard clipboard = new Clipboard(window.display());
            Object found = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(found);
        });
        assertThat(colours(image)).isGreaterThan(20);
        assertThat(text).startsWith("<").contains("<svg");
    }
}
