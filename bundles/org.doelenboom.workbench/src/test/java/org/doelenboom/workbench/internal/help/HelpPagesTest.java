package org.doelenboom.workbench.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPagesTest {
    private static List<List<String>> topics(String language) {
        return HelpPages.in(language).all().stream().map(HelpPages.Page::topics).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyLanguageHasTheSamePagesInTheSameOrder(String language) {
        assertThat(topics(language)).isEqualTo(topics("nl"));
    }

    @Test
    void noTopicHasTwoPages() {
        assertThat(topics("nl").stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void everyPageHasATitleAndSaysSomething(String language) {
        for (HelpPages.Page page : HelpPages.in(language).all()) {
            assertThat(page.title()).isNotBlank();
            assertThat(page.text().lines().count()).as(page.title()).isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adopt",
                "budget",
                "compare",
                "diagram",
                "earlier",
                "erase",
                "export",
                "failures",
                "history",
                "import",
                "keys",
                "matrices",
                "merge",
                "modules",
                "navigator",
                "newPlan",
                "next",
                "parties",
                "preferences",
                "problems",
                "report-today",
                "return",
                "search",
                "share",
                "split",
                "start",
                "steering",
                "steps",
                "targets",
                "years"
            })
    void everyViewAndWindowOfTheWorkbenchHasAPage(String topic) {
        assertThat(topics("nl")).anyMatch(topics -> topics.contains(topic));
    }
}
