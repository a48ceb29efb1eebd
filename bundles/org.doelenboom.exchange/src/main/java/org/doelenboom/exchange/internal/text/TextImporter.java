package org.doelenboom.exchange.internal.text;

import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.osgi.service.component.annotations.Component;

/** Reads plain text, such as a plan copied out of a word processor. Any thread; stops when interrupted. */
@Component
public final class TextImporter implements Importer {
    private final WordTable words = new WordTable();

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "importer.text");
    }

    @Override
    public Set<String> endings() {
        return Set.of("txt", "text", "md");
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        TextDecoder.Decoded decoded = TextDecoder.decode(fileName, content);
        return new Reading(fileName, decoded, levels, words).read().draft();
    }
}
