package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Seat;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.community.ui.ScreenMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A working group: where it works, and who sits in it by employer. */
@Component(property = CommunityKinds.PROPERTY)
public final class GroupSection implements EditorSection {
    @Override
    public String id() {
        return "community.group";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.group");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.GROUP);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Body(parent, context);
    }

    private static final class Body implements SectionBody {
        private final SectionContext context;
        private final SectionBody places;
        private final DataTable<NodeId> seats;

        private Body(Composite parent, SectionContext context) {
            this.context = context;
            places = new Form(parent, context)
                    .links(
                            PlanKeys.NEIGHBOURHOODS,
                            label("neighbourhoods"),
                            Choices.of(context, PlanKinds.NEIGHBOURHOOD))
                    .body(() -> "");
            seats = new DataTable<>(
                    parent,
                    context.resources(),
                    () -> context.text(message("seats.name")),
                    List.of(
                            Column.words(context.text(label("employer"))),
                            Column.narrow(context.text(label("capacity"))),
                            Column.figure(context.text(label("seats")))),
                    12);
            seats.onOpen(context::navigate);
            Composite buttons = new Composite(parent, SWT.NONE);
            buttons.setBackground(context.resources().palette().page());
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.marginLeft = 0;
            buttons.setLayout(layout);
            add(buttons, "seats.addService", Capacity.PROFESSIONAL);
            add(buttons, "seats.addResidents", Capacity.RESIDENT);
            refresh();
        }

        private void add(Composite parent, String words, Capacity capacity) {
            Button button = new Button(parent, SWT.PUSH);
            button.setText(context.text(message(words)));
            button.setEnabled(context.isEditable());
            button.addListener(SWT.Selection, event -> {
                NodeId[] added = new NodeId[1];
                context.edit(message(words), edit -> {
                    added[0] = edit.append(CommunityKinds.SEAT, context.node());
                    edit.set(added[0], CommunityKeys.CAPACITY, Optional.of(capacity));
                    edit.set(added[0], PlanKeys.TITLE, title(capacity));
                });
                context.navigate(added[0]);
            });
        }

        /** What the seats are called until somebody calls them otherwise, in each of the plan's languages. */
        private BilingualText title(Capacity capacity) {
            ScreenMessages messages = new ScreenMessages();
            String key = capacity == Capacity.RESIDENT ? "seats.title.residents" : "seats.title.service";
            BilingualText title = BilingualText.EMPTY;
            for (String language : context.languages()) {
                title = title.put(language, messages.text(Locale.forLanguageTag(language), key));
            }
            return title;
        }

        private Optional<WorkingGroup> group() {
            return context.current()
                    .filter(node -> node.kind().equals(CommunityKinds.GROUP))
                    .map(node -> new WorkingGroup(context.plan(), node));
        }

        @Override
        public void refresh() {
            places.refresh();
            List<DataTable.Row<NodeId>> rows = new ArrayList<>();
            group().ifPresent(group -> group.seats().forEach(seat -> rows.add(row(seat))));
            seats.show(rows);
            context.layoutChanged();
        }

        private DataTable.Row<NodeId> row(Seat seat) {
            return new DataTable.Row<>(
                    seat.node().id(),
                    List.of(
                            seat.employer()
                                    .map(context::name)
                                    .orElseGet(() -> context.text(
                                            message(seat.isForResidents() ? "seats.residents" : "seats.nobody"))),
                            seat.node()
                                    .get(CommunityKeys.CAPACITY)
                                    .map(capacity -> context.text(capacity.label()))
                                    .orElse(""),
                            Integer.toString(seat.count())));
        }

        @Override
        public String essence() {
            return group().filter(group -> group.members() > 0)
                    .map(group -> context.text(message(
                            "group.essence",
                            group.members(),
                            group.residentShare().orElse(0))))
                    .orElse("");
        }
    }
}
