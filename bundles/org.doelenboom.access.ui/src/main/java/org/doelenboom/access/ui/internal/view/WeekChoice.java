package org.doelenboom.access.ui.internal.view;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.ui.internal.section.Items;
import org.doelenboom.access.week.WeekFilter;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which week, neighbourhood and services the view shows. */
final class WeekChoice {
    private final ViewContext context;
    private final LocalDate today;
    private final Runnable changed;
    private final Composite row;
    private final Label week;
    private final Choice<NodeId> neighbourhood;
    private final Choice<ServiceKind> kind;
    private final Choice<String> language;
    private final Button openDoor;
    private final Button withoutPermit;
    private LocalDate monday;

    /** What all views were limited to when this was last shown. */
    private Optional<NodeId> limited = Optional.empty();

    WeekChoice(Composite parent, ViewContext context, LocalDate today, Runnable changed) {
        this.context = context;
        this.today = today;
        this.changed = changed;
        this.monday = monday(today);
        row = Flow.row(parent, context);
        button("‹", "week.before").addListener(SWT.Selection, event -> move(monday.minusWeeks(1)));
        week = new Label(row, SWT.CENTER);
        week.setFont(context.resources().bold());
        week.setBackground(context.resources().palette().page());
        GridData wide = new GridData();
        wide.widthHint = 30 * Resources.STEP;
        week.setLayoutData(wide);
        button("›", "week.after").addListener(SWT.Selection, event -> move(monday.plusWeeks(1)));
        button(context.text(message("week.now")), "week.now")
                .addListener(SWT.Selection, event -> move(monday(this.today)));
        Composite second = Flow.row(parent, context);
        neighbourhood = new Choice<>(
                second, "week.neighbourhood", "week.neighbourhood.all", context::name, this::chooseNeighbourhood);
        kind = new Choice<>(second, "week.kind", "week.kind.all", one -> context.text(one.label()), changed);
        language =
                new Choice<>(second, "week.language", "week.language.all", Items.words(context)::languageName, changed);
        openDoor = check(second, message("week.openDoor"));
        withoutPermit = check(second, AccessModule.message("attribute.withoutPermit"));
        refresh();
    }

    private Button button(String text, String name) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(context.text(message(name)));
        Accessibles.name(button, () -> context.text(message(name)));
        return button;
    }

    private Button check(Composite parent, Message label) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(context.text(label).replace("&", "&&"));
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void move(LocalDate to) {
        monday = to;
        changed.run();
    }

    private void chooseNeighbourhood() {
        context.limitTo(neighbourhood.value());
        changed.run();
    }

    LocalDate monday() {
        return monday;
    }

    WeekFilter filter() {
        return new WeekFilter(
                neighbourhood.value(),
                kind.value(),
                language.value(),
                openDoor.getSelection(),
                withoutPermit.getSelection());
    }

    void focus() {
        row.setFocus();
    }

    /** Offers what the plan has now. */
    void refresh() {
        week.setText(context.text(message("week.of", Days.written(monday), Days.written(monday.plusDays(6)))));
        neighbourhood.offer(context.plan().children(context.plan().root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .map(Node::id)
                .toList());
        if (!limited.equals(context.neighbourhood())) {
            limited = context.neighbourhood();
            neighbourhood.take(limited);
        }
        kind.offer(List.of(ServiceKind.values()));
        TreeSet<String> languages = new TreeSet<>();
        Service.all(context.plan()).forEach(service -> languages.addAll(service.languages()));
        context.plan().children(context.plan().root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .forEach(child -> languages.addAll(child.get(AccessKeys.WANTED_LANGUAGES)));
        language.offer(List.copyOf(languages));
    }

    /** One of a few, or all. */
    private final class Choice<T> {
        private final String all;
        private final Function<T, String> shown;
        private final Combo combo;
        private List<T> offered = List.of();

        private Choice(Composite parent, String name, String all, Function<T, String> shown, Runnable chosen) {
            this.all = context.text(message(all));
            this.shown = shown;
            Composite frame = new Composite(parent, SWT.NONE);
            frame.setBackground(context.resources().palette().page());
            GridLayout layout = new GridLayout(1, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.verticalSpacing = 2;
            frame.setLayout(layout);
            Label label = new Label(frame, SWT.NONE);
            label.setText(context.text(message(name)));
            label.setFont(context.resources().small());
            label.setForeground(context.resources().palette().dimmed());
            label.setBackground(context.resources().palette().page());
            combo = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
            Accessibles.name(combo, () -> context.text(message(name)));
            combo.addListener(SWT.Selection, event -> chosen.run());
        }

        private void take(Optional<T> value) {
            combo.select(value.map(one -> offered.indexOf(one) + 1).orElse(0));
        }

        private Optional<T> value() {
            int index = combo.getSelectionIndex() - 1;
            return index < 0 || index >= offered.size() ? Optional.empty() : Optional.of(offered.get(index));
        }

        private void offer(List<T> items) {
            List<String> texts = new ArrayList<>(List.of(all));
            items.forEach(item -> texts.add(shown.apply(item)));
            if (items.equals(offered) && texts.equals(List.of(combo.getItems()))) {
                return;
            }
            Optional<T> chosen = value();
            offered = items;
            combo.setItems(texts.toArray(new String[0]));
            combo.select(chosen.map(one -> items.indexOf(one) + 1).orElse(0));
        }
    }
}
