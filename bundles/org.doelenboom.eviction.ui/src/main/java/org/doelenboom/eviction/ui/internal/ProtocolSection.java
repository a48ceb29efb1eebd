package org.doelenboom.eviction.ui.internal;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.BilingualField;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.DateField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.LinksField;
import org.doelenboom.ui.NumberField;
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
        return ScreenMessages.message("section.protocol");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.PROTOCOL);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Composite row = Parts.row(parent, context, 3);
        Field version = new NumberField(row, context, EvictionKeys.VERSION, Words.label(EvictionKeys.VERSION));
        Field signed = new DateField(row, context, EvictionKeys.SIGNED, Words.label(EvictionKeys.SIGNED));
        Field replaces = new ChoiceField<>(
                row,
                context,
                EvictionKeys.REPLACES,
                Words.label(EvictionKeys.REPLACES),
                () -> others(context),
                id -> Protocols.name(context, id));
        Field services = new LinksField(
                parent, context, EvictionKeys.SERVICES, Words.label(EvictionKeys.SERVICES), () -> parties(context));
        Field roles = new BilingualField(parent, context, EvictionKeys.ROLES, Words.label(EvictionKeys.ROLES), true);
        Field modalities = new BilingualField(
                parent, context, EvictionKeys.MODALITIES, Words.label(EvictionKeys.MODALITIES), true);
        return new Body(context, List.of(version, signed, replaces, services, roles, modalities));
    }

    private static List<NodeId> others(SectionContext context) {
        return Protocols.ids(context).stream()
                .filter(id -> !id.equals(context.node()))
                .toList();
    }

    private static List<NodeId> parties(SectionContext context) {
        return context.plan().children(context.plan().root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.PARTY))
                .map(Node::id)
                .toList();
    }

    private record Body(SectionContext context, List<Field> fields) implements SectionBody {
        @Override
        public void refresh() {
            fields.forEach(Field::refresh);
        }

        @Override
        public String essence() {
            return Protocol.find(context.plan(), context.node())
                    .map(protocol -> Protocols.state(context, protocol))
                    .orElse("");
        }
    }
}
