package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;

/** How a plan is recognised in the lines of a document, for readers of formats that have more than lines. Any thread. */
public final class Recognition {
    /**
     * A line, or a row of a table with tabs between its cells.
     *
     * @param number its place in the source, from 1, not falling from line to line
     * @param text as it stands there, with its number or sign
     * @param afterBlank whether it begins a paragraph
     * @param heading the depth of a heading's style, from 1; 0 for running text
     * @param note whether it stands at the foot of a page, in a box or in the margin
     * @param other the same in the document's other language, where both stand side by side; else empty
     */
    public record Line(int number, String text, boolean afterBlank, int heading, boolean note, String other) {}

    /**
     * What the format itself leaves open.
     *
     * @param rule of the import: {@code W1}
     */
    public record Open(String rule, int line, String text, String reading, String other) {}

    /** @param lines where each node of the draft stands in the source, of those that have a place */
    public record Read(ImportDraft draft, Map<NodeId, Integer> lines) {
        public Read {
            lines = Map.copyOf(lines);
        }
    }

    private final WordTable words = new WordTable();
    private final SectionWords sections = new SectionWords(words);

    /**
     * @param open asked beside what the lines themselves leave open
     * @param macros the names of programs in the file, which are left out
     */
    public Read read(
            String fileName, List<Line> lines, List<Open> open, List<String> macros, Map<String, KindId> levels)
            throws Refusal {
        List<SourceLine> source = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (!LineReader.isBlank(line.text())) {
                source.add(LineReader.line(
                        line.number(),
                        line.text(),
                        line.afterBlank(),
                        new SourceLine.Look(line.heading(), line.note(), line.other())));
            }
        }
        Reading reading = new Reading(fileName, source, false, levels, words);
        open.forEach(one -> reading.questions().ask(one.rule(), one.line(), one.text(), one.reading(), one.other()));
        macros.forEach(name -> reading.draft().leave(1, name, Reason.MACROS));
        return reading.read();
    }

    /** Whether the text is what stands before or over a text of an objective: "Stakeholders", "Action 3". */
    public boolean isLabel(String text) {
        String plain = Headings.withoutColon(text);
        return !plain.isBlank()
                && Headings.isShort(plain)
                && (sections.recognise(plain).isPresent()
                        || words.levels().at(Fold.phrase(plain), 0).isPresent());
    }

    /** "nl" or "fr", whichever has more of its own words in the text; empty where it cannot be told. */
    public String language(String text) {
        return LanguageGuess.of(text, words);
    }
}
