package org.doelenboom.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Room that goes with the letters: sizes in points are meant for letters of the usual size, and some read with larger ones. */
public final class Letters {
    /** Of a line, in points. */
    private static final double USUAL = 16;

    /** Below this nothing is cut off. */
    private static final double LITTLE = 1.1;

    /** What a heading has around it. */
    private static final int AROUND = 20;

    /** Lines and gaps stay as thin as they are. */
    private static final int THIN = 8;

    private static final String MEASURED = "org.doelenboom.measured";

    private Letters() {}

    /** Says that the hints of a control follow from the letters that it has, so that they are not to be made larger. */
    public static void measured(Control control) {
        control.setData(MEASURED, true);
    }

    /** How many times as large as usual they are; at least 1. */
    public static double scale(Drawable on) {
        GC gc = new GC(on);
        try {
            return Math.max(1, gc.getFontMetrics().getHeight() / USUAL);
        } finally {
            gc.dispose();
        }
    }

    /** The same, and 1 where they are hardly larger. */
    public static double times(Drawable on) {
        double scale = scale(on);
        return scale < LITTLE ? 1 : scale;
    }

    /** As many points as this many are with usual letters. */
    public static int points(Control control, int usual) {
        return (int) Math.round(usual * scale(control));
    }

    /** Gives what was just made the room that it has with usual letters, and each column at least what its heading takes. */
    public static void fit(Composite made) {
        double scale = times(made);
        if (scale > 1) {
            fit(made, scale);
        }
        headings(made);
    }

    private static void fit(Composite parent, double scale) {
        for (Control child : parent.getChildren()) {
            if (child.getData(MEASURED) == null && child.getLayoutData() instanceof GridData place) {
                place.widthHint = larger(place.widthHint, scale);
                place.heightHint = larger(place.heightHint, scale);
                place.minimumWidth = larger(place.minimumWidth, scale);
                place.minimumHeight = larger(place.minimumHeight, scale);
            }
            if (child instanceof Table table) {
                for (TableColumn column : table.getColumns()) {
                    column.setWidth(larger(column.getWidth(), scale));
                }
            } else if (child instanceof Composite inner) {
                fit(inner, scale);
            }
        }
    }

    private static int larger(int points, double scale) {
        return points == SWT.DEFAULT || points <= THIN ? points : (int) Math.round(points * scale);
    }

    private static void headings(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table && table.getHeaderVisible()) {
                GC gc = new GC(table);
                for (TableColumn column : table.getColumns()) {
                    int wanted = column.getText().isEmpty() ? 0 : gc.textExtent(column.getText()).x + AROUND;
                    if (column.getWidth() < wanted) {
                        column.setWidth(wanted);
                    }
                }
                gc.dispose();
            } else if (child instanceof Composite inner) {
                headings(inner);
            }
        }
    }
}
