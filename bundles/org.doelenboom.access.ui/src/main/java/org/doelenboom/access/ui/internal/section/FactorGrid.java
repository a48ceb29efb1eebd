package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Appraisal;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Rating;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.DateField;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.ItemContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.Wheel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line for each factor and a column for each time somebody looked, so that one sees what changed. */
final class FactorGrid implements Field {
    private final SectionContext context;
    private final Composite frame;
    private final Composite grid;
    private final List<Runnable> refreshers = new ArrayList<>();
    private List<NodeId> shown = List.of();

    FactorGrid(Composite parent, SectionContext context) {
        this.context = context;
        frame = plain(parent, 1);
        grid = plain(frame, 1);
        Button add = new Button(frame, SWT.PUSH);
        add.setText(context.text(message("factors.add")));
        add.setEnabled(context.isEditable());
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        add.addListener(SWT.Selection, event -> add());
        fill(List.of());
        refresh();
    }

    private Composite plain(Composite parent, int columns) {
        Composite plain = new Composite(parent, SWT.NONE);
        plain.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP / 2;
        plain.setLayout(layout);
        plain.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return plain;
    }

    private List<Appraisal> appraisals() {
        return Service.find(context.plan(), context.node())
                .map(Service::appraisals)
                .orElse(List.of());
    }

    /** A new look begins with what was seen the last time: what did not change need not be typed again. */
    private void add() {
        List<Appraisal> before = appraisals();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        context.edit(message("factors.add"), edit -> {
            NodeId added = edit.append(AccessKinds.APPRAISAL, context.node());
            edit.set(added, AccessKeys.ON, Optional.of(today));
            if (!before.isEmpty()) {
                Appraisal last = before.get(before.size() - 1);
                for (Factor factor : Factor.values()) {
                    edit.set(added, factor.key(), last.rating(factor));
                }
            }
        });
    }

    @Override
    public void refresh() {
        List<NodeId> now = appraisals().stream().map(Appraisal::id).toList();
        if (now.equals(shown)) {
            refreshers.forEach(Runnable::run);
        } else {
            fill(now);
        }
    }

    private void fill(List<NodeId> appraisals) {
        shown = appraisals;
        refreshers.clear();
        for (Control child : grid.getChildren()) {
            child.dispose();
        }
        if (appraisals.isEmpty()) {
            ((GridLayout) grid.getLayout()).numColumns = 1;
            words(context.text(message("factors.none")), true);
            context.layoutChanged();
            return;
        }
        ((GridLayout) grid.getLayout()).numColumns = appraisals.size() + 1;
        words("", false);
        appraisals.forEach(this::head);
        for (Factor factor : Factor.values()) {
            Label name = words(context.text(factor.label()), false);
            name.setToolTipText(context.text(factor.question()));
            appraisals.forEach(appraisal -> cell(factor, appraisal));
        }
        context.layoutChanged();
    }

    private Label words(String text, boolean dimmed) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setBackground(context.resources().palette().page());
        if (dimmed) {
            label.setForeground(context.resources().palette().dimmed());
        }
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, dimmed, false));
        return label;
    }

    private void head(NodeId appraisal) {
        Composite head = plain(grid, 2);
        head.setLayoutData(new GridData(SWT.LEFT, SWT.BOTTOM, false, false));
        DateField day = new DateField(head, new ItemContext(context, appraisal), AccessKeys.ON, label("on"));
        refreshers.add(day::refresh);
        Button remove = new Button(head, SWT.PUSH | SWT.FLAT);
        remove.setText("×");
        remove.setToolTipText(context.text(message("factors.remove")));
        Accessibles.name(remove, () -> context.text(message("factors.remove")) + ", " + day(appraisal));
        remove.setEnabled(context.isEditable());
        remove.setLayoutData(new GridData(SWT.LEFT, SWT.BOTTOM, false, false));
        remove.addListener(
                SWT.Selection, event -> context.edit(message("factors.remove"), edit -> edit.remove(appraisal)));
    }

    private String day(NodeId appraisal) {
        return context.plan()
                .find(appraisal)
                .flatMap(node -> node.get(AccessKeys.ON))
                .map(Days::written)
                .orElse("");
    }

    private void cell(Factor factor, NodeId appraisal) {
        Combo combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add("–");
        for (Rating rating : Rating.values()) {
            combo.add(symbol(rating) + "  " + context.text(rating.label()));
        }
        combo.setEnabled(context.isEditable());
        Accessibles.name(combo, () -> context.text(factor.label()) + ", " + day(appraisal));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex() - 1;
            Optional<Rating> rating = index < 0 ? Optional.empty() : Optional.of(Rating.values()[index]);
            context.edit(factor.label(), edit -> edit.set(appraisal, factor.key(), rating));
        });
        Wheel.scrollsPage(combo);
        Runnable refresh = () -> combo.select(context.plan()
                .find(appraisal)
                .flatMap(node -> node.get(factor.key()))
                .map(rating -> rating.ordinal() + 1)
                .orElse(0));
        refreshers.add(refresh);
        refresh.run();
    }

    private static String symbol(Rating rating) {
        return rating == Rating.YES ? "●" : rating == Rating.PARTLY ? "◐" : "○";
    }

    @Override
    public Control control() {
        return frame;
    }
}
