package org.doelenboom.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureReaderTest {

    private static final String GOOD = PackedFeature.description("0".repeat(64));

    @TempDir
    Path folder;

    private Feature read(String text) throws IOException, Refusal {
        return new FeatureReader().read(Files.writeString(folder.resolve("feature.json"), text));
    }

    @Test
    void aFeatureIsReadWithItsBundles() throws Exception {
        Feature feature = read(GOOD.replace("\"sha256\"", "\"screen\": true, \"sha256\""));
        assertThat(feature.version()).isEqualTo("1.0.0");
        assertThat(feature.parts()).extracting(Feature.Part::symbolicName).containsExactly("org.example.tools");
        assertThat(feature.parts(false)).isEmpty();
    }

    @Test
    void aFeatureSaysWhatItIsCalledInEachLanguage() throws Exception {
        Feature feature =
                read(GOOD.replace("\"tools\"", "\"tools\", \"name.nl\": \"Gereedschap\", \"name.fr\": \"Outils\""));
        assertThat(feature.names()).isEqualTo(Map.of("nl", "Gereedschap", "fr", "Outils"));
        assertThat(read(GOOD).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"id\": 1}",
                "{\"id\": {}}",
                "{\"id\": \"a:b:c\", \"variables\": [], \"bundles\": {}}",
                "{\"id\": \"a:b:c\", \"variables\": {\"module\": \"x\"}, \"bundles\": []}",
                "{\"id\": \"a:b:c\", \"variables\": {\"module\": \"x\"}, \"bundles\": [null]}",
                "{\"id\": \"a:b:c\", \"variables\": {\"module\": \"x\"}, \"bundles\": [\"a:b:c\"]}"
            })
    void whatIsNoFeatureIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(Refusal.Kind.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../up", "Tools", "a/b", "", "a,b", "-x"})
    void aModuleIdThatCouldLeadElsewhereIsRefused(String id) {
        assertThatThrownBy(() -> read(GOOD.replace("\"tools\"", "\"" + id + "\"")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aBundleThatIsNamedTwiceIsRefused() {
        String bundle = GOOD.substring(GOOD.indexOf("[{") + 1, GOOD.indexOf("}]") + 1);
        assertThatThrownBy(() -> read(GOOD.replace(bundle, bundle + ", " + bundle)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        Path file = Files.write(folder.resolve("feature.json"), new byte[] {'{', (byte) 0xff, '}'});
        assertThatThrownBy(() -> new FeatureReader().read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED));
    }
}
