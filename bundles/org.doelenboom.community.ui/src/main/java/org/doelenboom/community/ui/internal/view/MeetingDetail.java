package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Pieces;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One meeting: who came, the agenda, what was decided, and what earlier meetings left open. */
final class MeetingDetail {
    private final ViewContext context;
    private final Pieces pieces;
    private final Clock clock;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label title;
    private final Label facts;
    private final Label agendaHeading;
    private final DataTable<NodeId> agenda;
    private final DataTable<NodeId> decisions;
    private final DecisionEntry entry;
    private final Label forwardHeading;
    private final DataTable<NodeId> forward;
    private final Label full;
    private final Button done;
    private final Button open;
    private final Button drop;

    @Nullable
    private NodeId chosen;

    MeetingDetail(Composite parent, ViewContext context, Pieces pieces, Clock clock) {
        this.context = context;
        this.pieces = pieces;
        this.clock = clock;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setBackground(context.resources().palette().page());
        page = pieces.column(scroll, 1);
        pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        title = pieces.wrapped(page);
        title.setFont(context.resources().large());
        facts = pieces.wrapped(page);
        facts.setForeground(context.resources().palette().dimmed());
        forwardHeading = pieces.heading(page, message("forward.heading"));
        forward = table(
                "forward.heading",
                List.of(
                        Column.narrow(context.text(message("forward.from"))),
                        words(context, "decisions.decision", 5),
                        words(context, "decisions.who", 2),
                        Column.narrow(context.text(label("due"))),
                        Column.narrow(context.text(label("state")))));
        pieces.heading(page, message("decisions.heading"));
        decisions = table(
                "decisions.heading",
                List.of(
                        words(context, "decisions.decision", 5),
                        words(context, "decisions.who", 2),
                        Column.narrow(context.text(label("due"))),
                        Column.narrow(context.text(label("state")))));
        entry = new DecisionEntry(page, context, pieces);
        agendaHeading = pieces.heading(page, message("agenda.heading"));
        agenda = table(
                "agenda.heading",
                List.of(
                        words(context, "agenda.point", 3),
                        Column.figure(context.text(label("minutes"))),
                        words(context, "agenda.about", 2)));
        agenda.onOpen(context::navigate);
        Composite strip = pieces.column(parent, 1);
        pieces.margin(strip, 2 * Resources.STEP, Resources.STEP / 2);
        full = pieces.wrapped(strip);
        Composite buttons = new Composite(strip, SWT.NONE);
        buttons.setBackground(context.resources().palette().page());
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = Resources.STEP;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        done = pieces.button(buttons, message("decision.done"), () -> mark(message("decision.done"), true, false));
        open = pieces.button(buttons, message("decision.reopen"), () -> mark(message("decision.reopen"), false, false));
        drop = pieces.button(buttons, message("decision.drop"), () -> mark(message("decision.drop"), false, true));
        for (DataTable<NodeId> list : List.of(decisions, forward)) {
            list.onOpen(context::navigate);
            list.onSelect(id -> choose(list, id));
        }
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> layout());
    }

    private static Column words(PlanContext context, String key, int grow) {
        return new Column(context.text(message(key)), false, grow);
    }

    private DataTable<NodeId> table(String name, List<Column> columns) {
        return new DataTable<>(page, context.resources(), () -> context.text(message(name)), columns, 12);
    }

    /** One decision is chosen, in one of the two lists. */
    private void choose(DataTable<NodeId> list, NodeId id) {
        chosen = id;
        (list == decisions ? forward : decisions).select(null);
        enable();
        scroll.getParent().layout(true, true);
        layout();
    }

    private Optional<Decision> chosen() {
        return Optional.ofNullable(chosen)
                .flatMap(id -> context.plan().find(id))
                .filter(node -> node.kind().equals(CommunityKinds.DECISION))
                .map(node -> new Decision(context.plan(), node));
    }

    private void mark(Message words, boolean isDone, boolean isDropped) {
        chosen().ifPresent(decision -> context.edit(words, edit -> {
            edit.set(decision.id(), CommunityKeys.DONE, isDone ? Optional.of(LocalDate.now(clock)) : Optional.empty());
            edit.set(decision.id(), CommunityKeys.DROPPED, isDropped);
        }));
    }

    private void enable() {
        Optional<Decision> decision = chosen().filter(one -> context.isEditable());
        done.setEnabled(decision.filter(Decision::isOpen).isPresent());
        drop.setEnabled(decision.filter(Decision::isOpen).isPresent());
        open.setEnabled(decision.filter(one -> !one.isOpen()).isPresent());
        pieces.say(
                full,
                chosen().map(one -> new MeetingPage(context, LocalDate.now(clock)).full(one))
                        .orElseGet(() -> context.text(message("decision.choose"))));
    }

    /** Shows a meeting; empty for a group that never met. */
    void show(MeetingPage content, Optional<Meeting> meeting) {
        pieces.say(
                title,
                meeting.map(one -> context.name(one.id())).orElseGet(() -> context.text(message("meeting.none"))));
        pieces.say(facts, meeting.map(content::facts).orElse(""));
        agenda.show(meeting.map(content::agenda).orElse(List.of()));
        decisions.show(meeting.map(content::decisions).orElse(List.of()));
        forward.show(meeting.map(content::broughtForward).orElse(List.of()));
        visible(agendaHeading, meeting.filter(one -> !one.agenda().isEmpty()).isPresent());
        visible(agenda.control(), meeting.filter(one -> !one.agenda().isEmpty()).isPresent());
        boolean anyForward =
                meeting.filter(one -> !one.broughtForward().isEmpty()).isPresent();
        visible(forwardHeading, anyForward);
        visible(forward.control(), anyForward);
        entry.show(meeting);
        if (decisions.selected().isEmpty() && forward.selected().isEmpty()) {
            chosen = null;
        }
        enable();
        layout();
    }

    private static void visible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    private void layout() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            page.layout(true, true);
            scroll.setMinSize(0, page.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
