package org.doelenboom.exchange.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of a document say in its other language, where both stand side by side; without the marks that both carry. */
final class Translations {
    private final Map<Integer, String> others = new HashMap<>();
    private final SectionWords sections;
    private final MarkScanner marks;

    private Translations(WordTable words, MarkScanner marks) {
        this.sections = new SectionWords(words);
        this.marks = marks;
    }

    static Translations of(List<SourceLine> lines, WordTable words, MarkScanner marks) {
        Translations translations = new Translations(words, marks);
        for (SourceLine line : lines) {
            if (!line.look().other().isEmpty()) {
                translations.others.putIfAbsent(line.number(), line.look().other());
            }
        }
        return translations;
    }

    /** A title without its number and level word; empty where the line is not there in the other language. */
    String title(int line) {
        String text = others.getOrDefault(line, "");
        int start = Bullets.textStart(text);
        return marks.at(text, Fold.fold(text), start)
                .map(mark -> text.substring(Math.min(mark.titleStart(), text.length())))
                .orElse(text.substring(start))
                .strip();
    }

    /** A text without the sign of a list, or the heading before its colon. */
    String text(int line) {
        String text = others.getOrDefault(line, "");
        String plain = text.substring(Bullets.textStart(text)).strip();
        return sections.recognise(plain)
                .map(SectionWords.Heading::text)
                .filter(behind -> !behind.isEmpty())
                .orElse(plain);
    }

    Optional<Glossary.Entry> entry(int line) {
        return Glossary.read(text(line));
    }
}
