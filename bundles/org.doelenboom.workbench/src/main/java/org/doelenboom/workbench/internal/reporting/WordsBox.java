package org.doelenboom.workbench.internal.reporting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A few lines in one language, with what they are about above. Tab leaves it, as in a field of one line. */
final class WordsBox {
    private final Label about;
    private final Text text;
    private final Supplier<String> shown;
    private boolean showing;

    /**
     * @param lines how tall it is
     * @param shown what stands in the plan now
     * @param typed called with what stands there after each change by the person
     */
    WordsBox(
            Composite parent,
            PlanContext context,
            String name,
            int lines,
            Supplier<String> shown,
            Consumer<String> typed) {
        this.shown = shown;
        Pieces pieces = new Pieces(context);
        Composite frame = pieces.part(parent, 1);
        ((org.eclipse.swt.layout.GridLayout) frame.getLayout()).verticalSpacing = Resources.STEP / 2;
        about = pieces.above(frame, name);
        text = new Text(frame, (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE) | SWT.BORDER);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = lines * text.getLineHeight();
        place.widthHint = 16 * Resources.STEP;
        text.setLayoutData(place);
        Letters.measured(text);
        text.setEditable(context.isEditable());
        Accessibles.name(text, () -> name);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.accept(text.getText());
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
        refresh();
    }

    void refresh() {
        String now = shown.get();
        if (!text.getText().equals(now)) {
            showing = true;
            try {
                text.setText(now);
            } finally {
                showing = false;
            }
        }
    }

    /** Shows or hides it; answers whether that changed anything. */
    boolean visible(boolean visible) {
        boolean was = !((GridData) about.getParent().getLayoutData()).exclude;
        Pieces.visible(about.getParent(), visible);
        return was != visible;
    }
}
