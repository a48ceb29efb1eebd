package org.doelenboom.workbench.internal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path home;

    @Test
    void theKeysThatWereChosenAreThereTheNextTime() {
        KeyStroke key = KeyStroke.of(SWT.CTRL, 'k');
        new Preferences(home).chooseKeys(Map.of("file.save", Optional.of(key), "file.close", Optional.empty()));
        assertThat(new Preferences(home).keys())
                .isEqualTo(Map.of("file.save", Optional.of(key), "file.close", Optional.empty()));
        new Preferences(home).chooseKeys(Map.of());
        assertThat(new Preferences(home).keys()).isEmpty();
    }

    @Test
    void theAuthorIsTheAccountUntilThePersonSaysHerName() {
        Preferences preferences = new Preferences(home);
        assertThat(preferences.author()).isEqualTo(System.getProperty("user.name"));
        preferences.chooseAuthor(" Leila ");
        assertThat(new Preferences(home).author()).isEqualTo("Leila");
    }

    @Test
    void whatWasChosenIsThereTheNextTime() {
        Preferences chosen = new Preferences(home);
        chosen.chooseLanguage("fr");
        chosen.rememberOpen(List.of(Path.of("/a b/een.doelenboom"), Path.of("/c.doelenboom")));
        chosen.rememberNumbers("window", 1, 2, 3, 4);
        chosen.rememberFolded("plan.roles", true);
        Preferences next = new Preferences(home);
        assertThat(next.isFirstTime()).isFalse();
        assertThat(next.language().getLanguage()).isEqualTo("fr");
        assertThat(next.lastOpen()).containsExactly(Path.of("/a b/een.doelenboom"), Path.of("/c.doelenboom"));
        assertThat(next.numbers("window").orElseThrow()).containsExactly(1, 2, 3, 4);
        assertThat(next.isFolded("plan.roles")).contains(true);
    }

    @Test
    void aLanguageThatWeDoNotSpeakBecomesEnglish() throws IOException {
        Files.writeString(home.resolve("window.properties"), "language=de\n");
        assertThat(new Preferences(home).language().getLanguage()).isEqualTo("en");
    }

    @Test
    void whatIsNoPathHereIsNotOpenedAgain() throws IOException {
        Files.writeString(home.resolve("window.properties"), "open=/a\\u0000b\\n/c.doelenboom\n");
        assertThat(new Preferences(home).lastOpen()).containsExactly(Path.of("/c.doelenboom"));
    }

    @Test
    void aDamagedFileIsAsIfNothingWasChosen() throws IOException {
        Files.write(home.resolve("window.properties"), new byte[] {'a', '=', (byte) 0xC3, '\n', '\\', 'u', 'x'});
        assertThat(new Preferences(home).lastOpen()).isEmpty();
    }

    @Test
    void whatIsChosenWhileTheFileIsStillToBeWrittenGoesWithIt() throws IOException {
        List<Runnable> waiting = new ArrayList<>();
        Preferences preferences = new Preferences(home, waiting::add);
        preferences.chooseAuthor("Leila");
        preferences.chooseLanguage("fr");
        assertThat(waiting).hasSize(1);
        waiting.remove(0).run();
        assertThat(new Preferences(home).author()).isEqualTo("Leila");
        assertThat(new Preferences(home).language().getLanguage()).isEqualTo("fr");
        preferences.chooseAuthor("Leila");
        assertThat(waiting).as("nothing is new").isEmpty();
        preferences.chooseAuthor("Karim");
        assertThat(waiting).hasSize(1);
    }
}
