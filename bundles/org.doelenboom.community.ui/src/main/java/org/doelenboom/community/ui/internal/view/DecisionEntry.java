package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Pieces;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Notes a decision while the meeting goes on: what, who, by when, and Enter. */
final class DecisionEntry {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final PlanContext context;
    private final Composite row;
    private final Text what;
    private final Combo who;
    private final Text by;
    private final Button note;
    private final Label wrong;
    private List<NodeId> parties = List.of();

    @Nullable
    private NodeId meeting;

    DecisionEntry(Composite parent, PlanContext context, Pieces pieces) {
        this.context = context;
        row = pieces.column(parent, 3);
        what = new Text(row, SWT.SINGLE | SWT.BORDER);
        what.setMessage(context.text(message("entry.what")));
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Accessibles.name(what, () -> context.text(message("entry.what")));
        who = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = 32 * Resources.STEP;
        who.setLayoutData(narrow);
        Accessibles.name(who, () -> context.text(label("responsible")));
        by = new Text(row, SWT.SINGLE | SWT.BORDER);
        GridData day = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        day.widthHint = 12 * Resources.STEP;
        by.setLayoutData(day);
        by.setMessage(context.text(message("entry.by")));
        Accessibles.name(by, () -> context.text(label("due")));
        note = pieces.button(row, message("decision.note"), this::note);
        wrong = pieces.label(row);
        wrong.setForeground(context.resources().palette().error());
        ((GridData) wrong.getLayoutData()).horizontalSpan = 3;
        ((GridData) wrong.getLayoutData()).exclude = true;
        for (Text field : List.of(what, by)) {
            field.addListener(SWT.DefaultSelection, event -> note());
            field.addListener(SWT.Modify, event -> say(""));
        }
    }

    void show(Optional<Meeting> shown) {
        meeting = shown.map(Meeting::id).orElse(null);
        row.setVisible(meeting != null);
        note.setEnabled(meeting != null && context.isEditable());
        what.setEditable(context.isEditable());
        by.setEditable(context.isEditable());
        who.setEnabled(context.isEditable());
        parties = parties(shown);
        List<String> names = new ArrayList<>(List.of(context.text(message("entry.who"))));
        parties.forEach(party -> names.add(context.name(party)));
        if (!names.equals(List.of(who.getItems()))) {
            who.setItems(names.toArray(new String[0]));
            who.select(0);
        }
    }

    /** Those who sit in the group first, then the other parties of the plan. */
    private List<NodeId> parties(Optional<Meeting> shown) {
        Set<NodeId> found = new LinkedHashSet<>();
        shown.flatMap(Meeting::group).ifPresent(group -> group.membersByEmployer().keySet().stream()
                .flatMap(Optional::stream)
                .forEach(found::add));
        context.plan().children(context.plan().root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.PARTY))
                .forEach(child -> found.add(child.id()));
        return List.copyOf(found);
    }

    private void note() {
        NodeId in = meeting;
        String text = what.getText().strip();
        if (in == null || !context.isEditable()) {
            return;
        }
        if (text.isEmpty()) {
            say(context.text(message("entry.empty")));
            return;
        }
        Optional<LocalDate> due;
        try {
            due = by.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(by.getText().strip(), DAY));
        } catch (DateTimeParseException notADay) {
            say(context.text(message("entry.day")));
            return;
        }
        int index = who.getSelectionIndex() - 1;
        Optional<NodeId> responsible = index < 0 ? Optional.empty() : Optional.of(parties.get(index));
        context.edit(message("decision.note"), edit -> {
            NodeId decision = edit.append(CommunityKinds.DECISION, in);
            edit.set(decision, PlanKeys.TITLE, BilingualText.of(language(), text));
            edit.set(decision, CommunityKeys.RESPONSIBLE, responsible);
            edit.set(decision, CommunityKeys.DUE, due);
        });
        what.setText("");
        by.setText("");
        who.select(0);
        what.setFocus();
    }

    /** The language that the person works in, where the plan is written in it. */
    private String language() {
        String own = context.locale().getLanguage();
        return context.languages().contains(own) ? own : context.languages().get(0);
    }

    private void say(String words) {
        if (!wrong.getText().equals(words)) {
            wrong.setText(words.isEmpty() ? "" : "▲ " + words);
            ((GridData) wrong.getLayoutData()).exclude = words.isEmpty();
            row.getParent().layout(true, true);
        }
    }
}
