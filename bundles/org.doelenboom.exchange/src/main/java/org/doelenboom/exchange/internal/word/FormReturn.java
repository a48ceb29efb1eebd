package org.doelenboom.exchange.internal.word;

import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A project's report form that was filled in: {@code releng/docs/forms.md}. */
@Component
public final class FormReturn implements ReturnReader {
    private static final int COLUMNS = 3;
    private static final int FACTS = 4;

    private final Messages messages;

    @Activate
    public FormReturn(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "return.form");
    }

    @Override
    public Set<String> endings() {
        return FilledTable.ENDINGS;
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        return FilledTable.quick(fileName, content).filter(FormReturn::isForm).isPresent();
    }

    private static boolean isForm(FilledTable table) {
        return table.width() == COLUMNS && table.facts().size() >= FACTS;
    }

    @Override
    public Returned read(Snapshot plan, String fileName, byte[] content) throws Refusal {
        FilledTable table = FilledTable.read(fileName, content)
                .filter(FormReturn::isForm)
                .orElseThrow(() -> WordFile.refusal(Refusal.Kind.MALFORMED, "refusal.return.noForm", fileName));
        return new FormAnswers(plan, fileName, table, messages).read();
    }
}
