package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.eviction.Words;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A cooperation protocol: version and date, the services, and what they agreed. */
@Component(property = EvictionKinds.PROPERTY)
public final class ProtocolSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.protocol";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.PROTOCOL);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.PROTOCOL);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .number(EvictionKeys.VERSION, Words.label(EvictionKeys.VERSION))
                .date(EvictionKeys.SIGNED, Words.label(EvictionKeys.SIGNED))
                .add(Choices::replaces)
                .wide()
                .links(EvictionKeys.SERVICES, Words.label(EvictionKeys.SERVICES), () -> Choices.parties(context))
                .texts(EvictionKeys.ROLES, Words.label(EvictionKeys.ROLES), true)
                .texts(EvictionKeys.MODALITIES, Words.label(EvictionKeys.MODALITIES), true)
                .body(() -> Protocol.find(context.plan(), context.node())
                        .map(protocol -> Spoken.state(context, protocol.node()))
                        .orElse(""));
    }
}
