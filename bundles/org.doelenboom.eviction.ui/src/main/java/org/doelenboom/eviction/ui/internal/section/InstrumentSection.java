package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A screening instrument: its version, and since when it is used. */
@Component(property = EvictionKinds.PROPERTY)
public final class InstrumentSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.instrument";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.INSTRUMENT);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.INSTRUMENT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .number(EvictionKeys.VERSION, Words.label(EvictionKeys.VERSION))
                .date(EvictionKeys.ADOPTED, Words.label(EvictionKeys.ADOPTED))
                .add(Choices::replaces)
                .body(() -> context.current()
                        .map(node -> Spoken.state(context, node))
                        .orElse(""));
    }
}
