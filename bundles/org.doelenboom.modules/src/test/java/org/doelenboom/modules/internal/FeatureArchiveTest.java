package org.doelenboom.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureArchiveTest {

    private static final byte[] BUNDLE = "a bundle".getBytes(StandardCharsets.UTF_8);
    private static final int FEW = 1000;

    @TempDir
    Path work;

    private Path folder;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        folder = Files.createDirectory(work.resolve("unpacked"));
    }

    private Feature unpack(PackedFeature feature) throws Exception {
        return new FeatureArchive(new FeatureReader(), FEW).unpack(feature.writeTo(work.resolve("f.zip")), folder);
    }

    private void refused(PackedFeature feature, Refusal.Kind kind, String key) {
        assertThatThrownBy(() -> unpack(feature)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    @Test
    void whatTheFeatureAnnouncesIsUnpacked() throws Exception {
        Feature feature = unpack(PackedFeature.of(BUNDLE));
        assertThat(feature.id()).isEqualTo("tools");
        assertThat(feature.jar(feature.parts().get(0))).hasBinaryContent(BUNDLE);
        assertThat(new FeatureReader().read(folder.resolve("feature.json"))).isEqualTo(feature);
    }

    @Test
    void whatItDoesNotAnnounceIsLeftInTheArchive() throws Exception {
        unpack(PackedFeature.of(BUNDLE).with("other.jar", BUNDLE).with("docs/READ ME", BUNDLE));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("feature.json", "org.example.tools-1.0.0.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.jar", "a/../../evil.jar", "/etc/evil.jar", "..\\evil.jar", "C:\\evil.jar"})
    void aNameThatLeadsOutsideIsRefused(String name) throws Exception {
        refused(PackedFeature.of(BUNDLE).with(name, BUNDLE), Refusal.Kind.MALFORMED, "feature.unsafe");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSmallArchiveThatSwellsIsRefused() {
        byte[] zeros = new byte[FEW + 1];
        refused(PackedFeature.of(zeros), Refusal.Kind.TOO_LARGE, "feature.tooLarge");
    }

    @Test
    void anArchiveWithWhatNobodyAnnouncedMayBeOfAnySizeAndTakesNoRoom() throws Exception {
        unpack(PackedFeature.of(BUNDLE).with("zeros.jar", new byte[2 * FEW]));
        assertThat(folder.resolve("zeros.jar")).doesNotExist();
    }

    @Test
    void aDescriptionThatSwellsIsRefused() {
        refused(
                PackedFeature.of(BUNDLE).with("feature.json", " ".repeat(2_000_000)),
                Refusal.Kind.TOO_LARGE,
                "feature.malformed");
    }

    @Test
    void anotherBundleThanTheOneAnnouncedIsRefused() {
        PackedFeature changed = PackedFeature.of(BUNDLE)
                .with("org.example.tools-1.0.0.jar", "another".getBytes(StandardCharsets.UTF_8));
        refused(changed, Refusal.Kind.MALFORMED, "bundle.changed");
    }

    @Test
    void aMissingBundleIsNamed() {
        PackedFeature incomplete = PackedFeature.of(BUNDLE).without("org.example.tools-1.0.0.jar");
        refused(incomplete, Refusal.Kind.MALFORMED, "bundle.notFound");
    }

    @Test
    void anArchiveWithoutADescriptionIsRefused() {
        refused(PackedFeature.of(BUNDLE).without("feature.json"), Refusal.Kind.MALFORMED, "feature.malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 200, 400})
    void anArchiveThatIsCutShortIsRefused(int length) throws Exception {
        Path file = PackedFeature.of(BUNDLE).writeTo(work.resolve("f.zip"));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThatThrownBy(() -> new FeatureArchive(new FeatureReader()).unpack(file, folder))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anArchiveWithAnyByteChangedIsRefusedOrUnpackedWhole() throws Exception {
        byte[] good = Files.readAllBytes(PackedFeature.of(BUNDLE).writeTo(work.resolve("good.zip")));
        for (int at = 0; at < good.length; at += 3) {
            byte[] bad = good.clone();
            bad[at] ^= 0x41;
            Path file = Files.write(work.resolve("bad.zip"), bad);
            Path target = Files.createDirectory(work.resolve("at" + at));
            try {
                Feature feature = new FeatureArchive(new FeatureReader()).unpack(file, target);
                assertThat(feature.jar(feature.parts().get(0))).as("byte " + at).hasBinaryContent(BUNDLE);
            } catch (Refusal refusal) {
                assertThat(refusal.reason().bundle()).isEqualTo("org.doelenboom.modules");
            }
        }
    }
}
