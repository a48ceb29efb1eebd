package org.doelenboom.exchange.internal.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.exchange.internal.word.Words.Changes;
import org.osgi.service.component.annotations.Component;

/**
 * The plan as a Word document in which colleagues corrected and noted. The document as it was before their changes says which item
 * of the plan each paragraph is; what it became says what they want.
 */
@Component
public final class PlanReturn implements ReturnReader {
    private final Recognition recognition = new Recognition();

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "return.plan");
    }

    @Override
    public Set<String> endings() {
        return Set.of("docx");
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        return WordFile.looksLikeWord(content)
                && FilledTable.quick(fileName, content).isEmpty();
    }

    @Override
    public Returned read(Snapshot plan, String fileName, byte[] content) throws Refusal {
        WordFile file = WordFile.open(fileName, content);
        WordDocument before = DocumentReader.read(file, Changes.REFUSED);
        WordDocument after = DocumentReader.read(file, Changes.ACCEPTED);
        Recognition.Read was = recognise(fileName, before);
        Recognition.Read is = after.remarks().changes() == 0 ? was : recognise(fileName, after);
        PlanMatch match = new PlanMatch(plan, was, recognition);
        if (!match.isSamePlan()) {
            throw WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.return.otherPlan", fileName);
        }
        return new PlanDifferences(plan, match, is, after).read();
    }

    private Recognition.Read recognise(String fileName, WordDocument document) throws Refusal {
        Optional<Recognition.Read> printed = PrintedPlan.read(fileName, document, recognition, List.of(), false);
        if (printed.isPresent()) {
            return printed.get();
        }
        List<Recognition.Line> lines = PageLines.of(document, recognition);
        if (lines.stream().allMatch(line -> line.text().isBlank())) {
            throw WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.word.noText", fileName);
        }
        return recognition.read(fileName, lines, List.of(), List.of(), Map.of());
    }
}
