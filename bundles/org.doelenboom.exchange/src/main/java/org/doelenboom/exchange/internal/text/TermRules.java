package org.doelenboom.exchange.internal.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks where a document calls one level by several words (rule S7; S5 for horizontal objectives, which are defined terms). */
final class TermRules {
    private static final class Use {
        private final String written;
        private final SourceLine line;
        private int count;
        private boolean defined;

        private Use(String written, SourceLine line) {
            this.written = written;
            this.line = line;
        }
    }

    private static final List<LevelConcept> NAMED =
            List.of(LevelConcept.GENERAL, LevelConcept.HORIZONTAL, LevelConcept.INTERMEDIATE, LevelConcept.OPERATIONAL);

    private final Map<LevelConcept, Map<String, Use>> uses = new EnumMap<>(LevelConcept.class);

    TermRules(List<SourceLine> lines, Tables tables, WordTable words) {
        for (SourceLine line : lines) {
            if (!tables.contains(line.number())) {
                scan(line, words.levels());
            }
        }
    }

    private void scan(SourceLine line, PhraseList<LevelWord> levels) {
        String folded = Fold.fold(line.text());
        for (int at = 0; at < folded.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
                continue;
            }
            Optional<PhraseList.Hit<LevelWord>> hit = levels.at(folded, at);
            if (hit.isPresent() && NAMED.contains(hit.get().meaning().concept())) {
                LevelWord word = hit.get().meaning();
                String written = line.text().substring(at, hit.get().end());
                Use use = uses.computeIfAbsent(word.concept(), concept -> new LinkedHashMap<>())
                        .computeIfAbsent(word.term(), term -> new Use(written, line));
                use.count++;
                // "Horizontal objectives (HO)" at the start of a line says which word the document means to use.
                use.defined |= word.plural()
                        && at == 0
                        && folded.startsWith(" (", hit.get().end());
            }
        }
    }

    void ask(Questions questions, List<Item> items) {
        uses.forEach((concept, terms) -> {
            if (terms.size() > 1) {
                Use usual = usual(terms);
                terms.values().stream()
                        .filter(use -> use != usual)
                        .forEach(use -> ask(questions, items, concept, usual, use));
            }
        });
    }

    private static Use usual(Map<String, Use> terms) {
        Use best = terms.values().iterator().next();
        for (Use use : terms.values()) {
            boolean better = use.defined == best.defined ? use.count > best.count : use.defined;
            best = better ? use : best;
        }
        return best;
    }

    private static void ask(Questions questions, List<Item> items, LevelConcept concept, Use usual, Use use) {
        String rule = concept == LevelConcept.HORIZONTAL ? "S5" : "S7";
        int line = use.line.number();
        Optional<Item> item = items.stream().filter(one -> one.line() == line).findFirst();
        if (item.isPresent()) {
            questions.ask(rule, item.get(), use.written, () -> usual.written, () -> use.written);
        } else {
            questions.ask(rule, line, use.written, usual.written, use.written);
        }
    }
}
