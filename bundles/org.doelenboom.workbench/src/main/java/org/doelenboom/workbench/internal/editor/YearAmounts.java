package org.doelenboom.workbench.internal.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a project gets in each year of the plan, in euro, side by side. */
final class YearAmounts implements Field {
    private final SectionContext context;
    private final Beside<Integer, Text> years;
    private boolean showing;

    YearAmounts(Composite parent, SectionContext context) {
        this.context = context;
        years = new Beside<>(
                parent, context, Pieces.attribute("amountByYear"), year -> Integer.toString(year), this::make);
        HelpTopics.mark(control(), ProjectKeys.AMOUNT_BY_YEAR.name());
        refresh();
    }

    private Map<Integer, BigDecimal> amounts() {
        return context.current()
                .map(node -> node.get(ProjectKeys.AMOUNT_BY_YEAR))
                .orElse(Map.of());
    }

    private Text make(Composite cell, int year) {
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
        return text;
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
        years.offer(wanted);
        showing = true;
        try {
            years.each((year, text) -> {
                Optional<BigDecimal> amount = Optional.ofNullable(amounts.get(year));
                if (!text.isFocusControl() && !amount(text.getText(), comma()).equals(amount)) {
                    text.setText(amount.map(this::written).orElse(""));
                }
            });
        } finally {
            showing = false;
        }
    }

    private String written(BigDecimal amount) {
        String plain = amount.toPlainString();
        return comma() ? plain.replace('.', ',') : plain;
    }

    @Override
    public Control control() {
        return years.control();
    }
}
