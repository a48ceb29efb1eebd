package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.plan.Coverage;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Pieces;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The view of meetings on the screen: the group and its meetings above, one meeting below. */
final class MeetingBody implements ViewBody {
    private static final int MEETINGS_SEEN = 6;

    private final ViewContext context;
    private final Clock clock;
    private final Pieces pieces;
    private final Composite stack;
    private final StackLayout stacked = new StackLayout();
    private final Composite empty;
    private final Label emptyWords;
    private final Composite page;
    private final Combo groups;
    private final Label members;
    private final AttendanceBand band;
    private final DataTable<NodeId> meetings;
    private final MeetingDetail detail;
    private final Registration selection;
    private List<WorkingGroup> offered = List.of();

    @Nullable
    private NodeId group;

    @Nullable
    private NodeId meeting;

    MeetingBody(Composite parent, ViewContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        this.pieces = new Pieces(context);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(stacked);
        empty = pieces.column(stack, 1);
        emptyWords = pieces.wrapped(empty);
        offerGroup();
        page = pieces.column(stack, 1);
        Composite above = pieces.column(page, 1);
        pieces.margin(above, 2 * Resources.STEP, Resources.STEP);
        Composite head = Flow.row(above, context);
        groups = new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessibles.name(groups, () -> context.text(message("meeting.group")));
        groups.addListener(SWT.Selection, event -> chooseGroup());
        members = pieces.dimmed(head);
        Button add = pieces.button(head, message("meeting.add"), this::addMeeting);
        add.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        Composite top = pieces.column(page, 2);
        pieces.margin(top, 2 * Resources.STEP, 0);
        meetings = new DataTable<>(
                top,
                context.resources(),
                () -> context.text(message("meetings.name")),
                List.of(
                        Column.narrow(context.text(label("date"))),
                        Column.words(context.text(message("meetings.title"))),
                        Column.figure(context.text(message("meetings.residents"))),
                        Column.figure(context.text(message("meetings.others"))),
                        Column.figure(context.text(message("meetings.share"))),
                        Column.figure(context.text(message("meetings.open")))),
                MEETINGS_SEEN);
        band = new AttendanceBand(top, context);
        meetings.onSelect(id -> {
            meeting = id;
            refresh();
        });
        meetings.onOpen(context::navigate);
        detail = new MeetingDetail(page, context, pieces, clock);
        selection = context.onSelection(this::follow);
        follow();
    }

    private void offerGroup() {
        pieces.margin(empty, 3 * Resources.STEP, 3 * Resources.STEP);
        pieces.button(empty, message("group.add"), () -> {
            NodeId[] added = new NodeId[1];
            context.edit(message("group.add"), edit -> {
                added[0] = edit.append(CommunityKinds.GROUP, edit.now().root().id());
                context.neighbourhood().ifPresent(place -> edit.set(added[0], PlanKeys.NEIGHBOURHOODS, List.of(place)));
            });
            context.navigate(added[0]);
        });
    }

    private void chooseGroup() {
        int index = groups.getSelectionIndex();
        if (index >= 0 && index < offered.size()) {
            group = offered.get(index).id();
            meeting = null;
            refresh();
        }
    }

    private void addMeeting() {
        NodeId in = group;
        if (in != null) {
            NodeId[] added = new NodeId[1];
            context.edit(message("meeting.add"), edit -> added[0] = Meeting.add(edit, in, LocalDate.now(clock)));
            meeting = added[0];
            refresh();
        }
    }

    /** What is selected in the navigator is looked at here, where it is of a group or a meeting. */
    private void follow() {
        context.selection().ifPresent(item -> {
            WorkingGroup.around(context.plan(), item).ifPresent(around -> {
                if (!around.id().equals(group)) {
                    group = around.id();
                    meeting = null;
                }
            });
            Meeting.around(context.plan(), item).ifPresent(around -> meeting = around.id());
        });
        refresh();
    }

    @Override
    public void refresh() {
        List<WorkingGroup> all = WorkingGroup.all(context.plan());
        Coverage coverage = new Coverage(context.plan());
        offered = all.stream()
                .filter(one -> context.neighbourhood()
                        .map(place -> coverage.isIn(one.node(), place))
                        .orElse(true))
                .toList();
        pieces.say(
                emptyWords,
                context.neighbourhood()
                        .filter(place -> !all.isEmpty())
                        .map(place -> context.text(message("meeting.noneHere", context.name(place))))
                        .orElseGet(() -> context.text(message("meeting.empty"))));
        stacked.topControl = offered.isEmpty() ? empty : page;
        if (!offered.isEmpty()) {
            show(offered.stream()
                    .filter(one -> one.id().equals(group))
                    .findFirst()
                    .orElse(offered.get(0)));
        }
        stack.layout();
    }

    private void show(WorkingGroup shown) {
        group = shown.id();
        MeetingPage content = new MeetingPage(context, LocalDate.now(clock));
        Optional<Meeting> looked = shown.meetings().stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .or(() -> content.first(shown));
        meeting = looked.map(Meeting::id).orElse(null);
        String[] names = offered.stream().map(one -> context.name(one.id())).toArray(String[]::new);
        if (!List.of(groups.getItems()).equals(List.of(names))) {
            groups.setItems(names);
        }
        groups.select(offered.stream().map(WorkingGroup::id).toList().indexOf(shown.id()));
        pieces.say(members, MeetingWords.members(context, shown));
        band.show(content.bars(shown), meeting);
        meetings.show(content.meetings(shown));
        meetings.select(meeting);
        detail.show(content, looked);
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (stacked.topControl == page) {
            meetings.control().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void close() {
        selection.close();
    }
}
