package org.doelenboom.exchange.internal.text;

import java.util.Optional;

/** Recognises the headings below an objective, on a line of their own or before a colon. */
final class SectionWords {
    /**
     * @param heading as written, without its colon
     * @param text what stands behind the colon; empty where the heading has the line for itself
     */
    record Heading(SectionKind kind, String heading, String text) {}

    private static final int LONGEST_LABEL = 60;

    private final PhraseList<SectionKind> sections;

    SectionWords(WordTable words) {
        sections = words.sections();
    }

    Optional<Heading> recognise(String text) {
        String folded = Fold.fold(text);
        Optional<PhraseList.Hit<SectionKind>> hit = sections.at(folded, 0);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        SectionKind kind = hit.get().meaning();
        int colon = text.indexOf(':');
        if (colon >= hit.get().end()
                && colon < LONGEST_LABEL
                && colon < text.stripTrailing().length() - 1) {
            boolean near = text.substring(hit.get().end(), colon).split("\\s+").length <= 4;
            return near
                    ? Optional.of(new Heading(
                            kind,
                            text.substring(0, colon).strip(),
                            text.substring(colon + 1).strip()))
                    : Optional.empty();
        }
        boolean exact = hit.get().end() == Headings.withoutColon(text).length();
        // "Findings on which the objective rests" is a heading too; a single general word in front proves little.
        boolean begins = kind != SectionKind.PARTNERS && kind != SectionKind.LEADING;
        return Headings.isShort(text) && (exact || begins)
                ? Optional.of(new Heading(kind, Headings.withoutColon(text), ""))
                : Optional.empty();
    }
}
