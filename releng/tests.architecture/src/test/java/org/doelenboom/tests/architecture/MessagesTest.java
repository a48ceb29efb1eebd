package org.doelenboom.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    static List<BuiltBundle> bundles() throws IOException {
        return BuiltBundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInDutchFrenchAndEnglish(BuiltBundle bundle) throws IOException {
        byPlace(bundle).forEach((place, languages) -> {
            assertThat(languages).as(place).containsOnlyKeys(LANGUAGES);
            Set<String> keys = languages.get("en").stringPropertyNames();
            LANGUAGES.forEach(language -> assertThat(languages.get(language).stringPropertyNames())
                    .as(place + language)
                    .containsExactlyInAnyOrderElementsOf(keys));
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(BuiltBundle bundle) throws IOException {
        bundle.messages().forEach((file, texts) -> texts.stringPropertyNames()
                .forEach(key ->
                        assertThat(texts.getProperty(key)).as(file + " " + key).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageFillsInTheSameValues(BuiltBundle bundle) throws IOException {
        byPlace(bundle).forEach((place, languages) -> languages
                .get("en")
                .stringPropertyNames()
                .forEach(key -> LANGUAGES.forEach(language -> assertThat(arguments(languages.get(language), key))
                        .as(place + language + " " + key)
                        .isEqualTo(arguments(languages.get("en"), key)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access", "community", "employment", "eviction"})
    void aFeatureFileCallsItsModuleAsTheModuleCallsItself(String module) throws IOException {
        String feature = Files.readString(
                BuiltBundle.ROOT.resolve("features/org.doelenboom.feature." + module + "/feature.json"));
        BuiltBundle bundle = BuiltBundle.all().stream()
                .filter(one -> one.name().equals(module))
                .findFirst()
                .orElseThrow();
        byPlace(bundle)
                .values()
                .forEach(languages -> LANGUAGES.forEach(language -> assertThat(feature)
                        .contains("\"name." + language + "\": \""
                                + languages.get(language).getProperty("module.name") + "\"")));
    }

    private static Map<String, Map<String, Properties>> byPlace(BuiltBundle bundle) throws IOException {
        Map<String, Map<String, Properties>> places = new TreeMap<>();
        bundle.messages().forEach((file, texts) -> {
            int start = file.lastIndexOf("messages_") + "messages_".length();
            String language = file.substring(start, file.length() - ".properties".length());
            places.computeIfAbsent(file.substring(0, start), place -> new TreeMap<>())
                    .put(language, texts);
        });
        return places;
    }

    private static Set<String> arguments(Properties texts, String key) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(texts.getProperty(key, "")).results().forEach(match -> arguments.add(match.group()));
        return arguments;
    }
}
