package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The small readers that all else rests on. */
final class SmallPartsTest {
    private static final WordTable WORDS = new WordTable();

    private static String number(String text) {
        return NumberScanner.at(text, 0).map(hit -> hit.path().toString()).orElse("none");
    }

    @Test
    void readsNumbersOfItems() {
        assertThat(number("1 Wonen")).isEqualTo("1");
        assertThat(number("1.2.3. Wonen")).isEqualTo("1.2.3");
        assertThat(number("II.1 Wonen")).isEqualTo("II.1");
        assertThat(number("b) Wonen")).isEqualTo("b");
        assertThat(number("1a. Wonen")).isEqualTo("1.a");
        assertThat(number("4.0.1 Wonen")).isEqualTo("4.0.1");
        assertThat(number("2.De toegang")).isEqualTo("2");
    }

    @Test
    void leavesAmountsDatesRangesAndOrdinals() {
        for (String text : List.of(
                "1,5 uur",
                "12/03/2022",
                "2022-2026",
                "16-35 jaar",
                "20 %",
                "20% meer",
                "50.000 euro",
                "2e fase",
                "1er mai",
                "12+3",
                "15 €",
                "Wonen",
                "in de stad",
                "2022 was",
                "1.1.2022",
                "A Anderlecht la")) {
            assertThat(number(text)).as(text).isIn("none", "A");
        }
    }

    private static String mark(String text) {
        List<SourceLine> lines = LineReader.read(text);
        MarkScanner scanner =
                new MarkScanner(new LabelScanner(WORDS, ShortForms.of(lines, WORDS), OwnWords.of(lines, WORDS)));
        return scanner.at(text, Fold.fold(text), 0)
                .map(mark -> mark.label() + "/"
                        + mark.path().map(NumberPath::toString).orElse("") + "/" + text.substring(mark.titleStart()))
                .orElse("none");
    }

    @Test
    void readsLevelWordsBeforeAndBehindNumbers() {
        assertThat(mark("1.1 (ID). Titel")).isEqualTo("ID/1.1/Titel");
        assertThat(mark("1 Algemene doelstelling 1: titel")).isEqualTo("Algemene doelstelling/1/titel");
        assertThat(mark("Doelstelling I.1. Titel")).isEqualTo("Doelstelling/I.1/Titel");
        assertThat(mark("Objectif stratégique n° 2 : Titre")).isEqualTo("Objectif stratégique/2/Titre");
        assertThat(mark("OS.1 - Titre")).isEqualTo("OS/1/Titre");
        assertThat(mark("A1\tTitel")).isEqualTo("A/1/Titel");
        assertThat(mark("1.1 OD 80 mensen")).isEqualTo("OD/1.1/80 mensen");
        assertThat(mark("1.1 Actie voeren")).isEqualTo("/1.1/Actie voeren");
        assertThat(mark("Actie voeren in 2025")).isEqualTo("none");
    }

    @Test
    void readsDates() {
        Dates dates = new Dates(WORDS);
        assertThat(dates.date("Februari 2022")).contains("2022-02");
        assertThat(dates.date("15 août 2023")).contains("2023-08-15");
        assertThat(dates.date("1er mars 2024")).contains("2024-03-01");
        assertThat(dates.date("03/11/2025")).contains("2025-11-03");
        assertThat(dates.date("2026")).contains("2026");
        assertThat(dates.date("31/02/2025")).isEmpty();
        assertThat(dates.date("in februari 2022")).isEmpty();
    }

    @Test
    void readsPeriods() {
        assertThat(Dates.period("PLAN 2022-2026")).contains(new Dates.Period(2022, 2026));
        assertThat(Dates.period("plan 2015/2022")).contains(new Dates.Period(2015, 2022));
        assertThat(Dates.period("plan 2024–29")).contains(new Dates.Period(2024, 2029));
        assertThat(Dates.period("van 2020 tot 2025")).contains(new Dates.Period(2020, 2025));
        assertThat(Dates.period("2026-2022")).isEmpty();
    }

    @Test
    void takesMarksOfEmphasisOut() {
        assertThat(Emphasis.remove("**vet** en <i>schuin</i>")).isEqualTo("vet en schuin");
        assertThat(Emphasis.remove("een *woord* en _nog_ een")).isEqualTo("een woord en nog een");
        assertThat(Emphasis.remove("2 * 3 en bestand_naam_x")).isEqualTo("2 * 3 en bestand_naam_x");
        assertThat(Emphasis.remove("## 1.1 Titel")).isEqualTo("1.1 Titel");
        assertThat(Emphasis.remove("a < b en c > d")).isEqualTo("a < b en c > d");
    }

    @Test
    void tellsDoubledTextFromWordsWithDoubleLetters() {
        assertThat(DoubleStrike.isDoubled("PPLLAANN 22002222")).isTrue();
        assertThat(DoubleStrike.single("PPLLAANN 22002222")).isEqualTo("PLAN 2022");
        assertThat(DoubleStrike.isDoubled("aabbaa")).isFalse();
        assertThat(DoubleStrike.isDoubled("Ommmmmmmmmmm")).isFalse();
        assertThat(DoubleStrike.isDoubled("--------------")).isFalse();
    }

    @Test
    void endsATitleAtASentenceButNotAtAnAbbreviation() {
        TitleSplitter splitter = new TitleSplitter(WORDS);
        assertThat(splitter.split("Werken met o.a. Bravo en i.s.m. Kind en Gezin")
                        .title())
                .isEqualTo("Werken met o.a. Bravo en i.s.m. Kind en Gezin");
        assertThat(splitter.split("Een loket. Open tot 19 u.").description()).isEqualTo("Open tot 19 u.");
        assertThat(splitter.split("Banken, scholen enz. Elk apart.").title()).isEqualTo("Banken, scholen enz");
    }

    @Test
    void readsWhoRealisesWhatFromPlainStatementsOnly() {
        SupportNotes notes = new SupportNotes(WORDS);
        assertThat(notes.isNotInCall("Dit valt niet onder de projectoproep.")).isTrue();
        assertThat(notes.isNotInCall("Cet objectif ne fera pas l'objet de l'appel."))
                .isTrue();
        assertThat(notes.isNotInCall("Dit staat in de oproep. Er is geen geld."))
                .isFalse();
    }
}
