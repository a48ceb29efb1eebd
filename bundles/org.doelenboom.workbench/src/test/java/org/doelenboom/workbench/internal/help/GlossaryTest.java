package org.doelenboom.workbench.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.doelenboom.workbench.internal.service.WorkbenchMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    private static Glossary core(String language) {
        WorkbenchMessages messages = new WorkbenchMessages();
        return Glossary.core(key -> messages.text(Locale.forLanguageTag(language), key));
    }

    @Test
    void aTermInALabelIsExplained() {
        assertThat(core("nl").explain("Vaststellingen", 3)).startsWith("Vaststelling: ");
        assertThat(core("fr").explain("Quartiers", 3)).startsWith("Quartier: ");
        assertThat(core("en").explain("Operational objective", 3)).startsWith("Operational objective: ");
    }

    @Test
    void aPartOfAnotherWordIsNoTerm() {
        assertThat(core("nl").explain("Wijkelijks reacties planten", 3)).isEmpty();
    }

    @Test
    void noMoreIsSaidThanWasAsked() {
        assertThat(core("nl").explain("partner trekker wijk thema actie", 2).lines())
                .hasSize(2);
    }

    @Test
    void thePlansOwnWordsAreFoundWhateverTheirAccents() {
        Glossary own = Glossary.of(Stream.of(new String[] {"référent", "wie helpt"}, new String[] {"", "niets"}));
        assertThat(own.explain("De REFERENT belt.", 3)).isEqualTo("Référent: wie helpt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void everyTermHasItsWordAndItsMeaning(String language) {
        WorkbenchMessages messages = new WorkbenchMessages();
        for (String id : Glossary.CORE) {
            for (String key : new String[] {"term." + id, "term." + id + ".text"}) {
                assertThat(messages.text(Locale.forLanguageTag(language), key)).isNotEqualTo(key);
            }
        }
    }
}
