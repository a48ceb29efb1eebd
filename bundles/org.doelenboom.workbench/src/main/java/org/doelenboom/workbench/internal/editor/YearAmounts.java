package org.doelenboom.workbench.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a project gets in each year of the plan, in euro, side by side. */
final class YearAmounts implements Field {
    private final SectionContext context;
    private final Pieces pieces;
    private final Composite frame;
    private final Composite row;
    private final List<Text> texts = new ArrayList<>();
    private List<Integer> years = List.of();
    private boolean showing;

    YearAmounts(Composite parent, SectionContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        pieces.above(frame, context.text(Pieces.attribute("amountByYear")));
        row = new Composite(frame, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 2 * Resources.STEP;
        row.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 30 * Resources.STEP;
        row.setLayoutData(wide);
        refresh();
    }

    private Map<Integer, BigDecimal> amounts() {
        return context.current()
                .map(node -> node.get(ProjectKeys.AMOUNT_BY_YEAR))
                .orElse(Map.of());
    }

    private void fill() {
        for (Control child : row.getChildren()) {
            child.dispose();
        }
        texts.clear();
        for (int year : years) {
            Composite cell = new Composite(row, SWT.NONE);
            cell.setBackground(context.resources().palette().page());
            GridLayout tight = new GridLayout(1, false);
            tight.marginWidth = 0;
            tight.marginHeight = 0;
            cell.setLayout(tight);
            pieces.above(cell, Integer.toString(year));
            Text text = new Text(cell, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
            GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
            place.widthHint = 11 * Resources.STEP;
            text.setLayoutData(place);
            text.setEditable(context.isEditable());
            Accessibles.name(text, () -> context.text(Pieces.attribute("amountByYear")) + " " + year);
            text.addListener(SWT.Modify, event -> typed(year, text.getText()));
            text.addFocusListener(FocusListener.focusLostAdapter(event -> {
                context.closeTyping();
                refresh();
            }));
            texts.add(text);
        }
        context.layoutChanged();
    }

    /** Empty for what is no amount. */
    static Optional<BigDecimal> amount(String typed, boolean comma) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f€]", "");
        digits = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        return digits.matches("-?\\d{1,15}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private boolean comma() {
        return !context.locale().getLanguage().equals("en");
    }

    private void typed(int year, String words) {
        Optional<BigDecimal> amount = amount(words, comma());
        if (showing || amount.isEmpty() && !words.isBlank()) {
            return;
        }
        Map<Integer, BigDecimal> now = new TreeMap<>(amounts());
        amount.ifPresentOrElse(one -> now.put(year, one), () -> now.remove(year));
        context.type(
                List.of(context.node(), "amount", year),
                Pieces.attribute("amountByYear"),
                edit -> edit.set(context.node(), ProjectKeys.AMOUNT_BY_YEAR, Map.copyOf(now)));
    }

    @Override
    public void refresh() {
        Map<Integer, BigDecimal> amounts = amounts();
        TreeSet<Integer> wanted = new TreeSet<>(amounts.keySet());
        wanted.addAll(new Schedule(context.plan()).planYears());
        if (!List.copyOf(wanted).equals(years) || texts.size() != wanted.size()) {
            years = List.copyOf(wanted);
            fill();
        }
        showing = true;
        try {
            for (int i = 0; i < years.size(); i++) {
                Optional<BigDecimal> amount = Optional.ofNullable(amounts.get(years.get(i)));
                Text text = texts.get(i);
                if (!text.isFocusControl() && !amount(text.getText(), comma()).equals(amount)) {
                    text.setText(amount.map(one -> written(one)).orElse(""));
                }
            }
        } finally {
            showing = false;
        }
        Pieces.visible(frame, !years.isEmpty());
    }

    private String written(BigDecimal amount) {
        String plain = amount.toPlainString();
        return comma() ? plain.replace('.', ',') : plain;
    }

    @Override
    public Control control() {
        return frame;
    }
}
