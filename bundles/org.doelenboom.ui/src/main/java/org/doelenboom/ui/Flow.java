package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls side by side, that go on in the next line where there is no more room. One that is wider than the whole gets the whole,
 * and takes more lines if it can; a label stays with what follows it. Of its children's {@link GridData} it heeds the hints, what is
 * left out, and {@link SWT#RIGHT}: that stands at the end of its line. On the screen's thread.
 */
public final class Flow extends Layout {
    private record Piece(Control control, Point size) {
        boolean isRight() {
            return control.getLayoutData() instanceof GridData place && place.horizontalAlignment == SWT.RIGHT;
        }
    }

    private Flow() {}

    /** A row as wide as its parent, which is a grid. */
    public static Composite row(Composite parent, PlanContext context) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        row.setLayout(new Flow());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    @Override
    protected Point computeSize(Composite row, int width, int height, boolean changed) {
        List<List<Piece>> lines = lines(row, width);
        int wide = lines.stream().mapToInt(Flow::width).max().orElse(0);
        int tall =
                lines.stream().mapToInt(line -> height(line) + Resources.STEP).sum() - Resources.STEP;
        return new Point(width == SWT.DEFAULT ? wide : width, height == SWT.DEFAULT ? Math.max(0, tall) : height);
    }

    @Override
    protected void layout(Composite row, boolean changed) {
        Rectangle area = row.getClientArea();
        int y = area.y;
        for (List<Piece> line : lines(row, area.width)) {
            int height = height(line);
            int x = area.x;
            int left = area.width - width(line);
            for (Piece piece : line) {
                if (piece.isRight() && x > area.x) {
                    x += left;
                    left = 0;
                }
                Point size = piece.size();
                piece.control().setBounds(x, y + (height - size.y) / 2, size.x, size.y);
                x += size.x + Resources.STEP;
            }
            y += height + Resources.STEP;
        }
    }

    private static List<List<Piece>> lines(Composite row, int width) {
        int room = width == SWT.DEFAULT ? Integer.MAX_VALUE : Math.max(1, width);
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Control child : row.getChildren()) {
            if (child.getLayoutData() instanceof GridData place && place.exclude) {
                continue;
            }
            Piece piece = piece(child, room);
            line.add(piece);
            if (line.size() > 1 && width(line) > room) {
                boolean follows = line.size() > 2 && line.get(line.size() - 2).control() instanceof Label;
                List<Piece> over = line.subList(line.size() - (follows ? 2 : 1), line.size());
                List<Piece> next = new ArrayList<>(over);
                over.clear();
                lines.add(line);
                line = next;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static Piece piece(Control child, int room) {
        GridData place = child.getLayoutData() instanceof GridData data ? data : new GridData();
        Point size = child.computeSize(place.widthHint, place.heightHint);
        return new Piece(child, size.x <= room ? size : child.computeSize(room, place.heightHint));
    }

    private static int width(List<Piece> line) {
        return line.stream().mapToInt(piece -> piece.size().x + Resources.STEP).sum() - Resources.STEP;
    }

    private static int height(List<Piece> line) {
        return line.stream().mapToInt(piece -> piece.size().y).max().orElse(0);
    }
}
