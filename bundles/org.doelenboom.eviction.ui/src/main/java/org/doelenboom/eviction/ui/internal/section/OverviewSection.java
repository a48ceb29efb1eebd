package org.doelenboom.eviction.ui.internal.section;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Items;
import org.doelenboom.eviction.count.Continuation;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;

/** On the plan: all that the module keeps, each with a link to its page, and a way to add one. */
@Component(property = EvictionKinds.PROPERTY)
public final class OverviewSection implements EditorSection {
    private static final List<KindId> KINDS = List.of(
            EvictionKinds.COUNT_SHEET,
            EvictionKinds.INSTRUMENT,
            EvictionKinds.PROTOCOL,
            EvictionKinds.RISK_FACTOR,
            EvictionKinds.INITIATIVE,
            EvictionKinds.INTERVISION);

    @Override
    public String id() {
        return "eviction.overview";
    }

    @Override
    public int order() {
        return 1_100;
    }

    @Override
    public Message title() {
        return message("section.overview");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.PLAN);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        List<Group> groups =
                KINDS.stream().map(kind -> new Group(parent, context, kind)).toList();
        return new SectionBody() {
            @Override
            public void refresh() {
                groups.forEach(Group::refresh);
            }

            @Override
            public String essence() {
                return String.join(
                        " · ",
                        groups.stream()
                                .filter(group -> !group.shown.isEmpty())
                                .map(group -> context.text(message("count." + group.name(), group.shown.size())))
                                .toList());
            }
        };
    }

    /** Those of one kind. */
    private static final class Group {
        /** One line of the list, to see whether it has to be made anew. */
        private record Line(NodeId id, String name, String state) {}

        private final SectionContext context;
        private final KindId kind;
        private final Composite list;
        private List<Line> shown = List.of();

        private Group(Composite parent, SectionContext context, KindId kind) {
            this.context = context;
            this.kind = kind;
            Parts.heading(parent, context, context.text(message("group." + name())));
            list = Parts.row(parent, context, 2);
            if (context.mayReport(kind)) {
                ItemLink.create(parent, context, "+ " + context.text(message("add." + name())), this::add);
            }
            fill();
            refresh();
        }

        private String name() {
            return kind.name().substring(kind.name().indexOf('.') + 1);
        }

        private void add() {
            List<NodeId> added = new ArrayList<>();
            context.edit(message("add." + name()), edit -> {
                boolean sheet = kind.equals(EvictionKinds.COUNT_SHEET);
                Integer year = sheet ? Continuation.nextYear(edit.now()).orElse(null) : null;
                added.add(year == null ? edit.append(kind, edit.now().root().id()) : Continuation.begin(edit, year));
            });
            added.forEach(context::navigate);
        }

        private void refresh() {
            List<Line> lines = Items.of(context.plan(), kind).stream()
                    .map((Node node) ->
                            new Line(node.id(), Spoken.name(context, node.id()), Spoken.state(context, node)))
                    .toList();
            if (!lines.equals(shown)) {
                shown = lines;
                fill();
            }
        }

        private void fill() {
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            if (shown.isEmpty()) {
                Parts.dimmed(list, context, context.text(message("none." + name())));
            }
            for (Line line : shown) {
                ItemLink.create(list, context, line.name(), () -> context.navigate(line.id()));
                Parts.dimmed(list, context, line.state());
            }
            context.layoutChanged();
        }
    }
}
