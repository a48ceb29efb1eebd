package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.text.PropertyMessages;
import org.junit.jupiter.api.Test;

final class StoreMessagesTest {
    private static final Pattern KEY = Pattern.compile(
            "\"((?:content|json|deep|member|value|node|namespace|migration|read|write|journal|contribution)\\.[A-Za-z]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    @Test
    void everyKeyThatTheCodeNamesIsWrittenAndNoOther() throws IOException {
        assertThat(messages("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keysInCode());
    }

    @Test
    void everyTextIsThereInEveryLanguageWithTheSameArguments() throws IOException {
        Properties english = messages("en");
        for (String language : PropertyMessages.LANGUAGES) {
            Properties other = messages(language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(other.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "messages_" + language + ".properties";
        try (InputStreamReader in =
                new InputStreamReader(StoreMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    private static List<String> keysInCode() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/doelenboom/store"))) {
            files.forEach(sources::add);
        }
        StringBuilder code = new StringBuilder();
        for (Path source : sources) {
            code.append(Files.readString(source));
        }
        return KEY.matcher(code)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .collect(Collectors.toList());
    }
}
