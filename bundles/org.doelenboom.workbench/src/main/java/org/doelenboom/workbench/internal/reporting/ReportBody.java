package org.doelenboom.workbench.internal.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.followup.Assignment;
import org.doelenboom.plan.followup.Assignment.Whose;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.preference.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The view on the screen: whose, where and when above; the list to the left, one form to the right, and keys from form to form. */
final class ReportBody implements ViewBody {
    private static final String WHO = "report.who";

    private final ViewContext context;
    private final Supplier<Collection<Measure>> measures;
    private final Preferences preferences;
    private final Clock clock;
    private final Pieces pieces;
    private final Composite page;
    private final Label count;
    private final Combo people;
    private final Combo places;
    private final Combo periods;
    private final DataTable<NodeId> list;
    private final ScrolledComposite scroll;
    private final Composite sheet;
    private final Label nothing;
    private final Button seen;
    private Period period;
    private Whose whose;
    private Optional<NodeId> place = Optional.empty();
    private List<ReportPage.Choice<Whose>> offeredPeople = List.of();
    private List<ReportPage.Choice<Optional<NodeId>>> offeredPlaces = List.of();
    private List<Assignment> shown = List.of();
    private List<DataTable.Row<NodeId>> listed = List.of();

    @Nullable
    private ReportForm form;

    ReportBody(
            Composite parent,
            ViewContext context,
            Supplier<Collection<Measure>> measures,
            Preferences preferences,
            Clock clock) {
        this.context = context;
        this.measures = measures;
        this.preferences = preferences;
        this.clock = clock;
        this.pieces = new Pieces(context);
        period = ReportPage.likely(today());
        whose = preferences
                .ofModule(WHO)
                .flatMap(this::party)
                .<Whose>map(Whose.Of::new)
                .orElseGet(Whose.All::new);
        page = pieces.part(parent, 1);
        Pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        Composite head = Flow.row(page, context);
        pieces.heading(head, pieces.text("report.title"));
        count = pieces.label(head, "");
        count.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        Composite choices = Flow.row(page, context);
        people = pieces.choice(choices, pieces.text("report.who"), this::choosePerson);
        places = pieces.choice(choices, pieces.text("scope.place"), this::choosePlace);
        periods = pieces.choice(choices, pieces.text("report.period"), this::choosePeriod);
        Composite parts = pieces.part(page, 3);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ((GridLayout) parts.getLayout()).horizontalSpacing = 3 * Resources.STEP;
        ((GridLayout) parts.getLayout()).makeColumnsEqualWidth = true;
        list = new DataTable<>(
                parts,
                context.resources(),
                () -> pieces.text("report.list"),
                List.of(Column.narrow("✓"), Column.words(pieces.text("report.item"))),
                1);
        list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onSelect(this::show);
        list.onOpen(item -> focusForm());
        Composite right = pieces.part(parts, 1);
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        nothing = pieces.wrapped(right, pieces.text("report.nothing"));
        scroll = new ScrolledComposite(right, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setBackground(context.resources().palette().page());
        sheet = pieces.part(scroll, 1);
        scroll.setContent(sheet);
        scroll.addListener(SWT.Resize, event -> layout());
        Composite foot = Flow.row(right, context);
        pieces.button(foot, pieces.text("report.previous"), () -> step(-1));
        seen = pieces.button(foot, pieces.text("report.seen"), this::nothingNew);
        seen.setEnabled(context.isEditable());
        pieces.button(foot, pieces.text("report.next"), () -> step(1));
        Label hint = pieces.wrapped(right, pieces.text("report.keys"));
        hint.setFont(context.resources().small());
        hint.setForeground(context.resources().palette().dimmed());
        keys(page);
        refresh();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<NodeId> party(String id) {
        return Optional.of(id).filter(NodeId::isValid).map(NodeId::new).filter(one -> context.plan()
                .find(one)
                .isPresent());
    }

    private ReportPage content() {
        return new ReportPage(context, today());
    }

    private Reporting reporting() {
        String language = context.locale().getLanguage();
        boolean written = context.languages().contains(language);
        return new Reporting(
                today(),
                System.getProperty("user.name", ""),
                written ? language : context.languages().get(0));
    }

    private void choosePerson() {
        whose = offeredPeople.get(Math.max(0, people.getSelectionIndex())).value();
        preferences.rememberOfModules(
                Map.of(WHO, whose instanceof Whose.Of of ? of.party().value() : ""));
        anew();
    }

    private void choosePlace() {
        context.limitTo(
                offeredPlaces.get(Math.max(0, places.getSelectionIndex())).value());
    }

    private void choosePeriod() {
        period = content()
                .periods()
                .get(Math.max(0, periods.getSelectionIndex()))
                .value();
        anew();
    }

    /** The form shows another period or place: it is made anew. */
    private void anew() {
        drop();
        refresh();
    }

    private void drop() {
        if (form != null) {
            form.control().dispose();
            form = null;
        }
    }

    @Override
    public void refresh() {
        if (!place.equals(context.neighbourhood())) {
            place = context.neighbourhood();
            drop();
        }
        ReportPage content = content();
        offeredPeople = content.people();
        offeredPlaces = content.places();
        Pieces.fill(people, names(offeredPeople), index(offeredPeople, whose));
        Pieces.fill(places, names(offeredPlaces), index(offeredPlaces, place));
        List<ReportPage.Choice<Period>> months = content.periods();
        Pieces.fill(periods, names(months), index(months, period));
        shown = content.assignments(whose, place);
        Pieces.say(count, content.count(shown));
        List<DataTable.Row<NodeId>> rows = content.rows(shown);
        boolean same = rows.equals(listed) && form != null;
        listed = rows;
        list.show(rows);
        Pieces.visible(nothing, shown.isEmpty());
        Pieces.visible(scroll, !shown.isEmpty());
        ReportForm there = form;
        if (there != null && shown.stream().anyMatch(one -> one.node().id().equals(there.item()))) {
            there.refresh();
        } else if (shown.isEmpty()) {
            drop();
        } else {
            show(first());
        }
        list.select(form == null ? null : form.item());
        boolean grown = form != null && form.hasGrown();
        if (!same || grown) {
            // A key in a field changes nothing of where things stand.
            page.layout(true, true);
            layout();
        }
    }

    /** The first that was not reported on today. */
    private NodeId first() {
        return shown.stream()
                .filter(one -> !one.isReportedOn(today()))
                .findFirst()
                .orElse(shown.get(0))
                .node()
                .id();
    }

    private static <T> List<String> names(List<ReportPage.Choice<T>> choices) {
        return choices.stream().map(ReportPage.Choice::name).toList();
    }

    private static <T> int index(List<ReportPage.Choice<T>> choices, T value) {
        return Math.max(
                0, choices.stream().map(ReportPage.Choice::value).toList().indexOf(value));
    }

    private void show(NodeId item) {
        if (form != null && form.item().equals(item)) {
            return;
        }
        context.closeTyping();
        Optional<Assignment> assignment =
                shown.stream().filter(one -> one.node().id().equals(item)).findFirst();
        drop();
        assignment.ifPresent(one -> {
            ReportForm made = new ReportForm(
                    sheet, context, content(), one, new ReportForm.About(reporting(), period, place, measures));
            form = made;
            keys(made.control());
        });
        list.select(item);
        scroll.setOrigin(0, 0);
        layout();
    }

    private void focusForm() {
        if (form != null) {
            form.focus();
        }
    }

    /** Goes to the form after or before the one that is shown; stays at the ends. */
    private void step(int by) {
        ReportForm there = form;
        if (there == null) {
            return;
        }
        List<NodeId> ids = shown.stream().map(one -> one.node().id()).toList();
        int index = ids.indexOf(there.item()) + by;
        if (index >= 0 && index < ids.size()) {
            show(ids.get(index));
        }
        focusForm();
    }

    private void nothingNew() {
        if (form != null && context.isEditable()) {
            NodeId item = form.item();
            context.edit(Pieces.message("report.edit.seen"), edit -> reporting().seen(edit, item));
            refresh();
            step(1);
        }
    }

    /**
     * Page down and up go from form to form wherever the caret is; Ctrl+Enter says that there is nothing new. What only holds others
     * does not listen: whoever listens to keys is a stop of the Tab key.
     */
    private void keys(Control control) {
        if (control.getClass() != Composite.class && control != scroll) {
            control.addListener(SWT.KeyDown, this::pressed);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                keys(child);
            }
        }
    }

    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && event.keyCode == SWT.PAGE_DOWN) {
            event.doit = false;
            step(1);
        } else if (plain && event.keyCode == SWT.PAGE_UP) {
            event.doit = false;
            step(-1);
        } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
            nothingNew();
        }
    }

    private void layout() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            sheet.layout(true, true);
            scroll.setMinSize(0, sheet.computeSize(width, SWT.DEFAULT).y);
        }
    }

    @Override
    public void setFocus() {
        if (form == null) {
            people.setFocus();
        } else {
            focusForm();
        }
    }
}
