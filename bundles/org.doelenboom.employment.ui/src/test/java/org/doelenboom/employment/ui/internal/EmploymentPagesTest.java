package org.doelenboom.employment.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.employment.internal.EmploymentKindProvider;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class EmploymentPagesTest {
    @Test
    void everyKindHasAnIconOfItsOwnInTheColourOfTheText() throws IOException {
        Set<String> drawings = new HashSet<>();
        for (KindDefinition kind : new EmploymentKindProvider().kinds()) {
            try (InputStream in = new EmploymentIcons().icon(kind.id()).orElseThrow()) {
                String drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(drawing).contains("width=\"16\" height=\"16\"").contains("currentColor");
                assertThat(drawings.add(drawing)).as(kind.id().name()).isTrue();
            }
        }
        assertThat(new EmploymentIcons().icon(PlanKinds.ACTION)).isEmpty();
    }

    @Test
    void theHelpPageIsThereInThreeLanguagesAndInEnglishForAllOthers() {
        EmploymentHelp help = new EmploymentHelp();
        Set<String> pages = new HashSet<>();
        for (String language : new String[] {"nl", "fr", "en"}) {
            String page = help.page(Locale.forLanguageTag(language));
            assertThat(page).startsWith("# ");
            assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(6);
            pages.add(page);
        }
        assertThat(pages).hasSize(3).contains(help.page(Locale.GERMAN));
    }

    @Test
    void whatIsNoPercentageMakesNothingStandOut() {
        assertThat(EmploymentPreferences.percent("20")).isEqualTo(20);
        assertThat(EmploymentPreferences.percent("250")).isEqualTo(100);
        assertThat(EmploymentPreferences.percent("weinig")).isZero();
    }
}
