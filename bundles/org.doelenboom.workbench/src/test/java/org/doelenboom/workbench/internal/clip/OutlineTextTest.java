package org.doelenboom.workbench.internal.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class OutlineTextTest {
    private static final List<String> LANGUAGES = List.of("nl", "fr");

    private static OutlineText.Line line(int depth, String dutch) {
        return new OutlineText.Line(depth, BilingualText.of("nl", dutch));
    }

    @Test
    void itemsAreWrittenALineEachWithTheirCodesAndATabForEachLevel() {
        assertThat(OutlineText.write(Plans.tree().builder.build(), List.of(new NodeId("id")), LANGUAGES))
                .isEqualTo("1.1\tid\n\t1.1.1\tod\n\t\tA1\ta1\n\t\tA2\ta2\n");
    }

    @Test
    void whatWasWrittenIsReadBackWithoutItsCodes() {
        String written = OutlineText.write(Plans.tree().builder.build(), List.of(new NodeId("id")), LANGUAGES);
        assertThat(OutlineText.read(written, LANGUAGES))
                .containsExactly(line(0, "id"), line(1, "od"), line(2, "a1"), line(2, "a2"));
    }

    @Test
    void numbersAndBulletsOfAWordProcessorAreLeftOut() {
        assertThat(OutlineText.read("1. Eerste\r\n  - Tweede\r\n\r\n  • Derde\r\n2) Vierde", LANGUAGES))
                .containsExactly(line(0, "Eerste"), line(1, "Tweede"), line(1, "Derde"), line(0, "Vierde"));
    }

    @Test
    void columnsOfASpreadsheetAreTheLanguages() {
        assertThat(OutlineText.read("A1\tOverleg\tConcertation", LANGUAGES))
                .containsExactly(new OutlineText.Line(0, BilingualText.of("nl", "Overleg", "fr", "Concertation")));
    }
}
