package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a party: its services, and the cards that it accepts. */
@Component(property = AccessKinds.PROPERTY)
public final class PartyServicesSection implements EditorSection {
    @Override
    public String id() {
        return "access.partyServices";
    }

    @Override
    public int order() {
        return 1_100;
    }

    @Override
    public Message title() {
        return message("section.partyServices");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.PARTY);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .add((place, in) -> new ItemTable(
                        place,
                        in,
                        AccessKinds.SERVICE,
                        message("service.add"),
                        List.of(Column.words(in.text(label("service"))), Column.narrow(in.text(label("serviceKind")))),
                        () -> services(in),
                        node -> cells(in, node),
                        () -> in.plan().root().id()))
                .body(() -> String.join(
                        " · ",
                        services(context).stream()
                                .map(node -> context.name(node.id()))
                                .toList()));
    }

    private static List<Node> services(SectionContext context) {
        return Service.all(context.plan()).stream()
                .map(Service::node)
                .filter(node -> node.get(AccessKeys.ORGANISATION).equals(Optional.of(context.node())))
                .toList();
    }

    private static List<String> cells(SectionContext context, Node node) {
        return List.of(
                context.name(node.id()),
                node.get(AccessKeys.SERVICE_KIND)
                        .map(kind -> context.text(kind.label()))
                        .orElse(""));
    }
}
