package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.procedure.Deadlines;
import org.doelenboom.eviction.procedure.Law;
import org.doelenboom.eviction.procedure.Rules;
import org.doelenboom.eviction.procedure.Step;
import org.doelenboom.eviction.procedure.WinterException;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Scrolled;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The deadline calculator. What is typed here is about somebody's procedure: it is kept nowhere, and gone when the view closes.
 */
final class DeadlinesPage implements ViewBody {
    private final ViewContext context;
    private final Deadlines deadlines = Deadlines.shipped();
    private final DeadlineWords words;
    private final Scrolled scrolled;
    private final Map<Step, DeadlineRow> rows = new EnumMap<>(Step.class);
    private final Map<WinterException, Button> exceptions = new EnumMap<>(WinterException.class);
    private final Label wrong;
    private final Label period;
    private final Composite sources;
    private List<Law> shownSources = List.of();

    DeadlinesPage(Composite parent, ViewContext context) {
        this.context = context;
        this.words = new DeadlineWords(context);
        scrolled = new Scrolled(parent, context);
        Composite page = scrolled.page();
        Parts.heading(page, context, context.text(message("view.deadlines")))
                .setFont(context.resources().large());
        Label lawyer = Parts.words(page, context, "△ " + context.text(message("deadlines.lawyer")));
        lawyer.setForeground(context.resources().palette().warning());
        Parts.dimmed(page, context, context.text(message("deadlines.notKept")));
        period = Parts.heading(page, context, "");
        Composite grid = Parts.row(page, context, DeadlineRow.COLUMNS);
        // As wide as its columns; where that is too wide, the names of the steps take more lines.
        grid.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        DeadlineRow.head(grid, context);
        for (Step step : Step.values()) {
            rows.put(step, new DeadlineRow(grid, context, step, this::calculate));
        }
        wrong = Parts.words(page, context, "");
        wrong.setForeground(context.resources().palette().error());
        Parts.heading(page, context, context.text(message("deadlines.exceptions")));
        Composite ticks = Parts.row(page, context, 1);
        for (WinterException exception : WinterException.values()) {
            exceptions.put(exception, tick(ticks, exception));
        }
        Parts.button(page, context, context.text(message("deadlines.clear")), this::clear);
        Parts.heading(page, context, context.text(message("deadlines.sources")));
        sources = Parts.row(page, context, 1);
        calculate();
    }

    private Button tick(Composite parent, WinterException exception) {
        Button button = new Button(parent, SWT.CHECK | SWT.WRAP);
        button.setText(context.text(Words.of(exception)).replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = 200;
        button.setLayoutData(place);
        button.addListener(SWT.Selection, event -> calculate());
        return button;
    }

    private void clear() {
        exceptions.values().forEach(button -> button.setSelection(false));
        rows.values().forEach(DeadlineRow::clear);
        calculate();
        setFocus();
    }

    private void calculate() {
        Map<Step, LocalDate> known = new EnumMap<>(Step.class);
        List<String> unread = new ArrayList<>();
        rows.forEach((step, row) -> {
            row.day().ifPresent(day -> known.put(step, day));
            if (row.isWrong()) {
                unread.add(context.text(Words.of(step)));
            }
        });
        say(unread.isEmpty() ? "" : "▲ " + context.text(message("deadlines.wrong", String.join(", ", unread))));
        show(known);
        scrolled.layout();
    }

    private void show(Map<Step, LocalDate> known) {
        Set<WinterException> holding = EnumSet.noneOf(WinterException.class);
        exceptions.forEach((exception, button) -> {
            if (button.getSelection()) {
                holding.add(exception);
            }
        });
        LocalDate today = LocalDate.now();
        Optional<Rules> rules = deadlines.under(known, today);
        boolean winter = rules.flatMap(Rules::rest).isPresent();
        exceptions.values().forEach(button -> button.setEnabled(winter));
        period.setText(rules.map(words::period).orElse(context.text(message("deadlines.noRules"))));
        for (Deadlines.Deadline deadline : deadlines.of(known, holding, today)) {
            DeadlineRow row = rows.get(deadline.step());
            if (row != null) {
                row.show(deadline, words.why(deadline, rules));
            }
        }
        rules.ifPresent(this::showSources);
    }

    private void showSources(Rules rules) {
        Set<Law> laws = new LinkedHashSet<>();
        rules.terms().forEach(term -> laws.add(term.law()));
        laws.addAll(rules.notices().values());
        rules.rest().ifPresent(rest -> laws.add(rest.law()));
        List<Law> wanted = List.copyOf(laws);
        if (wanted.equals(shownSources)) {
            return;
        }
        shownSources = wanted;
        for (Control child : sources.getChildren()) {
            child.dispose();
        }
        for (Law law : wanted) {
            Link link = ItemLink.create(sources, context, words.name(law), () -> Program.launch(law.page()));
            link.setToolTipText(law.page());
            link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
    }

    private void say(String said) {
        if (!wrong.getText().equals(said)) {
            wrong.setText(said);
        }
        ((GridData) wrong.getLayoutData()).exclude = said.isEmpty();
        wrong.setVisible(!said.isEmpty());
    }

    @Override
    public void refresh() {
        // The plan holds nothing that this view shows.
        scrolled.layout();
    }

    @Override
    public void setFocus() {
        DeadlineRow first = rows.get(Step.FORMAL_NOTICE);
        if (first != null) {
            first.setFocus();
        }
    }
}
