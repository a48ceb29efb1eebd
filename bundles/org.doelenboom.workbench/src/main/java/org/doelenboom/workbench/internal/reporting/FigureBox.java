package org.doelenboom.workbench.internal.reporting;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One figure of a form: where it is of, the figure, and what it comes to. Takes three columns. */
final class FigureBox {
    private final PlanContext context;
    private final Text text;
    private final Label said;
    private final Supplier<Quantity> shown;
    private final Supplier<String> sum;
    private boolean showing;
    private boolean wrong;

    /**
     * @param sum what the figures come to and what was asked, in words
     * @param typed called with a figure that can be understood, not reported where nothing stands there
     */
    FigureBox(
            Composite parent,
            PlanContext context,
            String name,
            Supplier<Quantity> shown,
            Supplier<String> sum,
            Consumer<Quantity> typed) {
        this.context = context;
        this.shown = shown;
        this.sum = sum;
        Pieces pieces = new Pieces(context);
        pieces.label(parent, name);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 9 * Resources.STEP;
        text.setLayoutData(place);
        text.setEditable(context.isEditable());
        said = pieces.wrapped(parent, "");
        Accessibles.name(text, () -> name + ", " + said.getText());
        text.addListener(SWT.Modify, event -> typed(typed));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
        refresh();
    }

    private void typed(Consumer<Quantity> typed) {
        if (showing) {
            return;
        }
        String words = text.getText().strip();
        Optional<Quantity> figure = words.isEmpty() ? Optional.of(Quantity.NOT_REPORTED) : QuantityField.parse(words);
        wrong = figure.isEmpty();
        figure.ifPresent(typed);
        say();
    }

    private void say() {
        said.setForeground(
                wrong
                        ? context.resources().palette().error()
                        : context.resources().palette().dimmed());
        Pieces.say(said, wrong ? "▲ " + new Pieces(context).text("report.figure.wrong") : sum.get());
    }

    void refresh() {
        Quantity now = shown.get();
        String typed = text.getText().strip();
        boolean stands = typed.isEmpty()
                ? !now.isReported()
                : QuantityField.parse(typed).filter(now::equals).isPresent();
        if (!stands && !(wrong && text.isFocusControl())) {
            showing = true;
            try {
                text.setText(Figures.written(now, context.locale()));
                wrong = false;
            } finally {
                showing = false;
            }
        }
        say();
    }
}
