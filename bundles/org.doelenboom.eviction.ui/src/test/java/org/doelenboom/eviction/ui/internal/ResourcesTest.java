package org.doelenboom.eviction.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.KindId;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {
    static List<KindId> kinds() {
        return List.of(
                EvictionKinds.PROTOCOL,
                EvictionKinds.INSTRUMENT,
                EvictionKinds.QUESTION,
                EvictionKinds.THRESHOLD,
                EvictionKinds.COUNT_SHEET,
                EvictionKinds.COUNT,
                EvictionKinds.RISK_FACTOR,
                EvictionKinds.INITIATIVE,
                EvictionKinds.INTERVISION);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAnIconInTheColourOfTheText(KindId kind) throws IOException {
        try (InputStream icon = new EvictionIcons().icon(kind).orElseThrow()) {
            assertThat(new String(icon.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("<svg")
                    .contains("width=\"16\" height=\"16\"", "currentColor");
        }
    }

    @Test
    void kindsOfOthersHaveNoIconFromHere() {
        assertThat(new EvictionIcons().icon(PlanKinds.ACTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void theHelpPageHasTheSameChaptersInEveryLanguage(String language) {
        String page = new EvictionHelp().page(Locale.forLanguageTag(language));
        assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(6);
        assertThat(page.lines().filter(line -> line.startsWith("- "))).hasSize(8);
    }
}
