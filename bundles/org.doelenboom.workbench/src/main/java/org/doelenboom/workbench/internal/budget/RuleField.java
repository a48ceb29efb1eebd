package org.doelenboom.workbench.internal.budget;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.budget.AmountFormula;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.Wheel;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How the amount of a budget line comes about, chosen or typed in the words of the workbook; below it what that yields. */
public final class RuleField implements Field {
    private static final Message LABEL = Pieces.attribute("amountRule");

    private final SectionContext context;
    private final RuleWords words;
    private final Composite frame;
    private final Combo combo;
    private final Label said;
    private boolean showing;

    public RuleField(Composite parent, SectionContext context) {
        this.context = context;
        words = new RuleWords(context::text, context.locale());
        Pieces pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        pieces.above(frame, context.text(LABEL));
        combo = new Combo(frame, SWT.DROP_DOWN);
        combo.setItems(words.choices().toArray(String[]::new));
        combo.setEnabled(context.isEditable());
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 40 * Resources.STEP;
        combo.setLayoutData(place);
        Wheel.scrollsPage(combo);
        said = pieces.wrapped(frame, "");
        Accessibles.name(combo, () -> context.text(LABEL) + ", " + said.getText());
        combo.addListener(SWT.Modify, event -> typed());
        combo.addFocusListener(FocusListener.focusLostAdapter(event -> left()));
        HelpTopics.mark(frame, BudgetKeys.AMOUNT_RULE.name());
        refresh();
    }

    private Optional<AmountRule> rule() {
        return context.current().flatMap(node -> node.get(BudgetKeys.AMOUNT_RULE));
    }

    /** As it was typed; the fixed amount is the absence of a rule. Empty where it is none. */
    private Optional<AmountRule> read() {
        String typed = combo.getText().strip();
        return typed.isEmpty() ? Optional.of(new AmountRule.Fixed()) : words.read(typed);
    }

    private void typed() {
        if (showing) {
            return;
        }
        Optional<AmountRule> typed = read();
        if (typed.isPresent()) {
            Optional<AmountRule> kept = typed.filter(one -> !(one instanceof AmountRule.Fixed));
            context.type(
                    List.of(context.node(), BudgetKeys.AMOUNT_RULE.name()),
                    Pieces.message("grid.edit", context.text(LABEL)),
                    edit -> edit.set(context.node(), BudgetKeys.AMOUNT_RULE, kept));
        }
        say();
    }

    /** What is no rule does not stay. */
    private void left() {
        context.closeTyping();
        refresh();
    }

    private void say() {
        boolean wrong = read().isEmpty();
        said.setForeground(
                wrong
                        ? context.resources().palette().error()
                        : context.resources().palette().dimmed());
        String now = wrong
                ? "▲ " + context.text(Pieces.message("budget.notARule", combo.getText()))
                : context.current()
                        .filter(node -> node.kind().equals(BudgetKeys.LINE))
                        .map(node -> new BudgetLine(context.plan(), node))
                        .filter(line -> !(line.rule() instanceof AmountRule.Fixed))
                        .flatMap(line -> AmountFormula.of(line, amount -> Amounts.written(amount, context.locale())))
                        .orElse("");
        if (!said.getText().equals(Pieces.escaped(now))) {
            Pieces.say(said, now);
            context.layoutChanged();
        }
    }

    @Override
    public void refresh() {
        AmountRule now = rule().orElseGet(AmountRule.Fixed::new);
        boolean standsThere = read().filter(now::equals).isPresent();
        if (!standsThere && !combo.isFocusControl() || combo.getText().isEmpty()) {
            showing = true;
            try {
                combo.setText(words.written(now));
            } finally {
                showing = false;
            }
        }
        say();
    }

    @Override
    public Control control() {
        return frame;
    }
}
