package org.doelenboom.workbench.internal.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.workbench.internal.search.FoldedText;

/** Words with their meaning, found in other texts as whole words; accents and case do not count. */
final class Glossary {
    /** The core's, longest words first in no particular order; their messages are {@code term.x} and {@code term.x.text}. */
    static final List<String> CORE = List.of(
            "plan",
            "contract",
            "general",
            "intermediate",
            "operational",
            "action",
            "horizontal",
            "theme",
            "neighbourhood",
            "extension",
            "delivery",
            "diagnosis",
            "finding",
            "party",
            "organisation",
            "stakeholder",
            "partner",
            "leading",
            "carrier",
            "call",
            "project",
            "indicator",
            "target",
            "reached",
            "baseline",
            "envelope",
            "budgetLine",
            "amountRule",
            "instalment",
            "shared",
            "realisation",
            "duty",
            "externalChange",
            "referent",
            "firstLine",
            "referenceWorker",
            "olderText");

    private final List<Term> terms;

    /** @param words the first is how it is shown @param pattern finds any of them in folded text */
    private record Term(List<String> words, String meaning, Pattern pattern) {}

    private Glossary(List<Term> terms) {
        this.terms = terms;
    }

    /** The core's terms. @param text gives the messages in one language */
    static Glossary core(UnaryOperator<String> text) {
        List<Term> terms = new ArrayList<>();
        for (String id : CORE) {
            terms.add(term(List.of(text.apply("term." + id).split("\\|")), text.apply("term." + id + ".text")));
        }
        return new Glossary(terms);
    }

    /** Terms that each have one word and its meaning. */
    static Glossary of(Stream<String[]> entries) {
        return new Glossary(entries.filter(entry -> !entry[0].isBlank() && !entry[1].isBlank())
                .map(entry -> term(List.of(entry[0].strip()), entry[1].strip()))
                .toList());
    }

    private static Term term(List<String> words, String meaning) {
        String any = words.stream()
                .map(word -> Pattern.quote(FoldedText.of(word)))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?:en|s|n|x)?(?![\\p{L}\\d])"));
        return new Term(words, meaning, Pattern.compile(any));
    }

    /** The terms that stand in the text with their meanings, one a line; empty where there are none. */
    String explain(String text, int most) {
        String folded = FoldedText.of(text);
        Set<String> said = new HashSet<>();
        return terms.stream()
                .filter(term -> term.pattern().matcher(folded).find())
                .filter(term -> said.add(term.meaning()))
                .limit(most)
                .map(Glossary::line)
                .collect(Collectors.joining("\n"));
    }

    /** All of them, as points of a help page. */
    String page() {
        return terms.stream()
                .map(Glossary::line)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Term term) {
        String word = term.words().get(0);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) + ": " + term.meaning();
    }
}
