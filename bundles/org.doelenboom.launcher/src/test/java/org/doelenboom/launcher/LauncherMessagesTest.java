package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LauncherMessagesTest {

    private final LaunchFailure failure = new LaunchFailure("product.missing", "core");

    @Test
    void speaksTheLanguageOfThePerson() {
        String dutch = new LauncherMessages(Locale.forLanguageTag("nl-BE")).text(failure);
        String french = new LauncherMessages(Locale.forLanguageTag("fr-BE")).text(failure);
        assertThat(dutch).contains("installatie", "core");
        assertThat(french).contains("L’installation", "core");
    }

    @Test
    void speaksEnglishToEveryoneElse() {
        assertThat(new LauncherMessages(Locale.forLanguageTag("fi")).text(failure))
                .contains("installation", "core");
    }
}
