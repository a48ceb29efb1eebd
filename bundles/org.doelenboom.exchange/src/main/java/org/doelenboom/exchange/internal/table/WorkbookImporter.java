package org.doelenboom.exchange.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.osgi.service.component.annotations.Component;

/** Reads a plan from a workbook or from CSV, by the headings of its columns. Any thread. */
@Component
public final class WorkbookImporter implements Importer {
    private final Words words = new Words();
    private final HeadingReader headings = new HeadingReader(words);

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "importer.table");
    }

    @Override
    public Set<String> endings() {
        return Tables.ENDINGS;
    }

    /** A list of neighbourhoods is a table too, and has an importer of its own. */
    @Override
    public boolean recognises(String fileName, byte[] content) {
        return !NeighbourhoodImporter.isList(fileName, content);
    }

    @Override
    public List<String> columns(String fileName, byte[] content) {
        try {
            return TableImport.headings(Tables.read(fileName, content), headings);
        } catch (Refusal broken) {
            return List.of();
        }
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        return new TableImport(fileName, Tables.read(fileName, content), levels, words, headings).read();
    }

    static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(ExchangeMessages.BUNDLE, key, arguments));
    }
}
