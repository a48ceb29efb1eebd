package org.doelenboom.workbench.internal.compare;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workspace.compare.WordChanges;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** An earlier and a later text side by side, whole: what went is struck through on the left, what came underlined on the right. */
public final class TwoTexts {
    private static final int HEIGHT = 18 * Resources.STEP;

    private final Desk desk;
    private final StyledText before;
    private final StyledText after;

    public TwoTexts(Composite parent, Desk desk) {
        this.desk = desk;
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = HEIGHT;
        both.setLayoutData(place);
        head(both, "compare.before");
        head(both, "compare.after");
        before = text(both, "compare.before");
        after = text(both, "compare.after");
    }

    private void head(Composite both, String key) {
        Label label = new Label(both, SWT.NONE);
        label.setText(desk.text(key));
        label.setFont(desk.resources().bold());
    }

    private StyledText text(Composite both, String key) {
        StyledText text = new StyledText(both, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setMargins(Resources.STEP, Resources.STEP / 2, Resources.STEP, Resources.STEP / 2);
        Accessibles.name(text, () -> desk.text(key));
        // Tab leaves the text, as everywhere.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    public void clear() {
        before.setText("");
        after.setText("");
    }

    public void show(String old, String now) {
        List<WordChanges.Part> parts = WordChanges.between(old, now);
        Palette palette = desk.resources().palette();
        StyleRange gone = new StyleRange();
        gone.strikeout = true;
        gone.foreground = palette.error();
        StyleRange came = new StyleRange();
        came.underline = true;
        came.fontStyle = SWT.BOLD;
        put(before, parts, WordChanges.Kind.GONE, gone);
        put(after, parts, WordChanges.Kind.NEW, came);
    }

    private static void put(
            StyledText control, List<WordChanges.Part> parts, WordChanges.Kind marked, StyleRange style) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        for (WordChanges.Part part : parts) {
            if (part.kind() == marked) {
                StyleRange range = (StyleRange) style.clone();
                range.start = text.length();
                range.length = part.text().length();
                ranges.add(range);
            }
            if (part.kind() == marked || part.kind() == WordChanges.Kind.SAME) {
                text.append(part.text());
            }
        }
        control.setText(text.toString());
        control.setStyleRanges(ranges.toArray(new StyleRange[0]));
    }
}
