package org.doelenboom.eviction.ui.internal;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;

/** On the plan: its cooperation protocols, each with a link to its page, and a way to begin one. */
@Component(property = EvictionKinds.PROPERTY)
public final class ProtocolListSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.protocols";
    }

    @Override
    public int order() {
        return 1_100;
    }

    @Override
    public Message title() {
        return message("section.protocols");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.PLAN);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, context);
    }

    private static final class Body implements SectionBody {
        /** One line of the list, to see whether it has to be made anew. */
        private record Line(NodeId id, String name, String state) {}

        private final SectionContext context;
        private final Composite list;
        private List<Line> shown = List.of();

        private Body(Composite parent, SectionContext context) {
            this.context = context;
            list = Parts.row(parent, context, 2);
            Button add = new Button(parent, SWT.PUSH);
            add.setText(context.text(message("protocol.add")));
            add.setEnabled(context.isEditable());
            add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            add.addListener(SWT.Selection, event -> add());
            fill(List.of());
            refresh();
        }

        private void add() {
            NodeId[] added = new NodeId[1];
            context.edit(
                    message("protocol.add"),
                    edit -> added[0] = edit.append(
                            EvictionKinds.PROTOCOL, edit.now().root().id()));
            context.navigate(added[0]);
        }

        @Override
        public void refresh() {
            List<Line> lines = Protocol.all(context.plan()).stream()
                    .map(protocol -> new Line(
                            protocol.id(), Protocols.name(context, protocol.id()), Protocols.state(context, protocol)))
                    .toList();
            if (!lines.equals(shown)) {
                shown = lines;
                fill(lines);
            }
        }

        private void fill(List<Line> lines) {
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            if (lines.isEmpty()) {
                Parts.dimmed(list, context, context.text(message("protocol.none")));
            }
            for (Line line : lines) {
                ItemLink.create(list, context, line.name(), () -> context.navigate(line.id()));
                Parts.dimmed(list, context, line.state());
            }
            context.layoutChanged();
        }

        @Override
        public String essence() {
            List<Protocol> all = Protocol.all(context.plan());
            long signed = all.stream()
                    .filter(protocol -> protocol.signed().isPresent())
                    .count();
            return all.isEmpty() ? "" : context.text(message("protocol.count", all.size(), signed));
        }
    }
}
