package org.doelenboom.access.internal.report;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.access.Plans.day;
import static org.doelenboom.access.Plans.link;
import static org.doelenboom.access.Plans.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Plans;
import org.doelenboom.access.Rating;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.junit.jupiter.api.Test;

class AccessReportTest {
    /** Keeps every block in French, a line each. */
    private static final class French implements ReportWriter {
        private final List<String> lines = new ArrayList<>();

        @Override
        public List<String> languages() {
            return List.of("fr", "nl");
        }

        @Override
        public void heading(int level, BilingualText text) {
            lines.add("#".repeat(level) + " " + text.in("fr"));
        }

        @Override
        public void paragraph(BilingualText text) {
            lines.add(text.in("fr"));
        }

        @Override
        public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {
            lines.add(code + " " + title.in("fr"));
        }

        @Override
        public void bullets(List<BilingualText> items) {
            items.forEach(item -> lines.add("- " + item.in("fr")));
        }

        @Override
        public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(columns));
            rows.forEach(
                    row -> lines.add(row.stream().map(cell -> cell.in("fr")).collect(Collectors.joining(" | "))));
        }

        @Override
        public BilingualText words(Message message) {
            BilingualText both = BilingualText.EMPTY;
            for (String language : languages()) {
                both = both.put(
                        language,
                        new AccessMessages()
                                .text(message, Locale.forLanguageTag(language))
                                .orElseThrow(() -> new AssertionError(message.key())));
            }
            return both;
        }

        @Override
        public BilingualText plain(String text) {
            return BilingualText.of("fr", text, "nl", text);
        }
    }

    private static BilingualText words(String name) {
        return BilingualText.of("nl", name + " nl", "fr", name);
    }

    private static Plans plan() {
        return new Plans()
                .add("place", "plan", PlanKinds.NEIGHBOURHOOD)
                .set("place", PlanKeys.TITLE, words("Marolles"))
                .add("party", "plan", PlanKinds.PARTY)
                .set("party", PlanKeys.TITLE, words("Palier"))
                .service("s")
                .set("s", PlanKeys.TITLE, words("Accueil"))
                .set("s", AccessKeys.ORGANISATION, link("party"))
                .set("s", AccessKeys.LANGUAGES, List.of("fr", "ar"))
                .set("s", AccessKeys.LOW_THRESHOLD, true)
                .opening("o", "s", "14:00", "18:00", TUESDAY)
                .add("look", "s", AccessKinds.APPRAISAL)
                .set("look", AccessKeys.ON, day("2023-05-01"))
                .set("look", Factor.RECEPTION.key(), Optional.of(Rating.YES))
                .add("march", "s", AccessKinds.FIGURES)
                .set("march", TargetKeys.PERIOD, "2023-03")
                .set("march", Figure.REQUESTS_ANSWERED.key(), Quantity.of(8))
                .set("march", Figure.REQUESTS_IN_TERM.key(), Quantity.of(6))
                .add("barrier", "plan", AccessKinds.BARRIER)
                .set("barrier", PlanKeys.TEXT, words("Attente"))
                .add("step", "barrier", AccessKinds.STEP)
                .set("step", PlanKeys.TEXT, words("Un relais"))
                .set("step", AccessKeys.DONE, day("2023-06-01"))
                .add("inventory", "plan", AccessKinds.INVENTORY)
                .set("inventory", PlanKeys.TITLE, words("Besoins"))
                .add("need", "inventory", AccessKinds.NEED)
                .set("need", PlanKeys.TEXT, words("La nuit"))
                .set("need", AccessKeys.PEOPLE, new Quantity.FewerThan(5))
                .add("talk", "plan", AccessKinds.CONSULTATION)
                .set("talk", PlanKeys.TITLE, words("Table"))
                .set("talk", AccessKeys.ABOUT, links("barrier"))
                .add("criterion", "plan", AccessKinds.CRITERION)
                .set("criterion", PlanKeys.TITLE, words("Réponse"))
                .add("assessment", "criterion", AccessKinds.ASSESSMENT)
                .set("assessment", AccessKeys.SERVICE, link("s"))
                .set("assessment", AccessKeys.RATING, Optional.of(Rating.PARTLY))
                .add("card", "plan", AccessKinds.CARD)
                .set("card", PlanKeys.TITLE, words("Carte"))
                .add("partner", "card", AccessKinds.CARD_PARTNER)
                .set("partner", PlanKeys.PARTY, link("party"))
                .set("partner", PlanKeys.TEXT, words("Livres"));
    }

    private static List<String> written(Plans plan) {
        French out = new French();
        new AccessReport().write(plan.build(), out);
        return out.lines;
    }

    @Test
    void the_chapter_tells_the_map_and_who_is_missing() {
        assertThat(written(plan()))
                .startsWith("# Accès aux services", "## La carte des services")
                .contains(
                        "Accueil | Palier |  | mardi 14h–18h | français, arabe | Bas seuil : on entre sans formalité | ",
                        "### Marolles",
                        "- Personne ne se déplace à domicile.");
    }

    @Test
    void the_chapter_tells_what_was_seen_done_and_counted() {
        assertThat(written(plan()))
                .contains(
                        "Accueil | 1/5/2023 · 1 oui sur 8, 0 en partie | ",
                        "Attente |  |  | Un relais (fait le 1/6/2023) | en cours",
                        "La nuit |  | <\u00a05 |  | personne",
                        " | Table |  |  | ",
                        "Part des réponses à temps | 75\u00a0%");
    }

    @Test
    void the_chapter_tells_of_quality_and_of_the_card() {
        assertThat(written(plan())).contains("Réponse |  |  | Accueil: en partie", "## Carte", "Palier |  | Livres | ");
    }

    @Test
    void a_plan_without_the_module_s_data_has_no_chapter() {
        assertThat(written(new Plans().add("place", "plan", PlanKinds.NEIGHBOURHOOD)))
                .isEmpty();
    }
}
