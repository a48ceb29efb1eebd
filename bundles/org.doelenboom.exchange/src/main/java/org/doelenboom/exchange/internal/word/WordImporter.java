package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.exchange.internal.word.Words.Changes;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a plan from a Word document, by the same recognition as from plain text. Tracked changes count as accepted; places are
 * numbers of paragraphs. Any thread; stops when interrupted.
 */
@Component
public final class WordImporter implements Importer {
    /** The paragraph that a question on a whole document names. */
    private static final String CHANGES = "W1";

    private final Recognition recognition = new Recognition();

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "importer.word");
    }

    /** Documents of Word 2003 and before are known, and refused with what to do. */
    @Override
    public Set<String> endings() {
        return Set.of("docx", "docm", "dotx", "doc");
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        WordDocument document = DocumentReader.read(WordFile.open(fileName, content), Changes.ACCEPTED);
        List<Recognition.Open> open = open(document.remarks());
        Optional<Recognition.Read> printed = PrintedPlan.read(fileName, document, recognition, open, true);
        if (printed.isPresent()) {
            return printed.get().draft();
        }
        List<Recognition.Line> lines = PageLines.of(document, recognition);
        if (lines.stream().allMatch(line -> line.text().isBlank())) {
            throw WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.word.noText", fileName);
        }
        List<String> macros = document.macros() ? List.of("vbaProject.bin") : List.of();
        return recognition
                .read(fileName, withComments(lines, document.remarks()), open, macros, levels)
                .draft();
    }

    private static List<Recognition.Open> open(Remarks remarks) {
        String count = Integer.toString(remarks.changes());
        return remarks.changes() == 0
                ? List.of()
                : List.of(new Recognition.Open(CHANGES, remarks.firstChange(), count, remarks.writers(), ""));
    }

    /** A note in the margin stands behind its paragraph, with who wrote it. */
    private static List<Recognition.Line> withComments(List<Recognition.Line> lines, Remarks remarks) {
        List<Remarks.Comment> comments = new ArrayList<>(remarks.comments());
        List<Recognition.Line> all = new ArrayList<>(lines.size() + comments.size());
        for (Recognition.Line line : lines) {
            while (!comments.isEmpty()
                    && comments.get(0).paragraph() > 0
                    && comments.get(0).paragraph() < line.number()
                    && !all.isEmpty()) {
                all.add(note(comments.remove(0)));
            }
            all.add(line);
        }
        comments.forEach(comment -> all.add(note(comment)));
        return all;
    }

    private static Recognition.Line note(Remarks.Comment comment) {
        String writer = comment.writer().isEmpty() ? "" : comment.writer() + ": ";
        return new Recognition.Line(
                Math.max(1, comment.paragraph()), writer + comment.text().replace('\n', ' '), true, 0, 0, true, "");
    }
}
