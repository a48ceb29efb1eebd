package org.doelenboom.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.workbench.Workbench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static Properties read(Class<?> place, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                place.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The holes of each text: {0}, {1} …; the same text must have the same ones in every language. */
    private static TreeMap<String, String> holes(Properties properties) {
        TreeMap<String, String> holes = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> {
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                found.append(properties.getProperty(key).contains("{" + i + "}") ? i : "");
            }
            holes.put(key, found.toString());
        });
        return holes;
    }

    @ParameterizedTest
    @ValueSource(classes = {Workbench.class, EditorSection.class})
    void everyTextIsThereInThreeLanguagesWithTheSameHoles(Class<?> place) throws IOException {
        TreeMap<String, String> dutch = holes(read(place, "nl"));
        assertThat(dutch).isNotEmpty();
        assertThat(holes(read(place, "fr"))).isEqualTo(dutch);
        assertThat(holes(read(place, "en"))).isEqualTo(dutch);
    }
}
