package org.doelenboom.workbench.internal.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Small controls side by side below one label, each with a word of its own above: one for each year, or each neighbourhood.
 *
 * @param <K> what there is one for
 * @param <C> the controls
 */
final class Beside<K, C extends Control> {
    private final SectionContext context;
    private final Pieces pieces;
    private final Function<K, String> word;
    private final BiFunction<Composite, K, C> maker;
    private final Composite frame;
    private final Composite row;
    private final Map<K, C> cells = new LinkedHashMap<>();

    /** With a label above all of them. */
    Beside(
            Composite parent,
            SectionContext context,
            Message label,
            Function<K, String> word,
            BiFunction<Composite, K, C> maker) {
        this(parent, context, word, maker);
        Label above = pieces.above(frame, context.text(label));
        above.moveAbove(row);
    }

    /** @param word what stands above one; empty for nothing */
    Beside(Composite parent, SectionContext context, Function<K, String> word, BiFunction<Composite, K, C> maker) {
        this.context = context;
        this.pieces = new Pieces(context);
        this.word = word;
        this.maker = maker;
        frame = pieces.part(parent, 1);
        row = new Composite(frame, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 2 * Resources.STEP;
        row.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 30 * Resources.STEP;
        row.setLayoutData(wide);
    }

    /** Makes one for each of these, where they are not there yet; all of it is hidden where there are none. */
    void offer(Collection<K> wanted) {
        if (!List.copyOf(wanted).equals(List.copyOf(cells.keySet()))) {
            for (Control child : row.getChildren()) {
                child.dispose();
            }
            cells.clear();
            wanted.forEach(one -> cells.put(one, cell(one)));
            context.layoutChanged();
        }
        Pieces.visible(frame, !wanted.isEmpty());
    }

    private C cell(K one) {
        Composite cell = new Composite(row, SWT.NONE);
        cell.setBackground(context.resources().palette().page());
        GridLayout tight = new GridLayout(1, false);
        tight.marginWidth = 0;
        tight.marginHeight = 0;
        cell.setLayout(tight);
        String above = word.apply(one);
        if (!above.isEmpty()) {
            pieces.above(cell, above);
        }
        return maker.apply(cell, one);
    }

    void each(BiConsumer<K, C> action) {
        cells.forEach(action);
    }

    Control control() {
        return frame;
    }
}
