package org.doelenboom.workbench.internal.diagram;

import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.workbench.internal.diagram.Diagram.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/** Draws a diagram, or the part of it that is in sight. Its cost follows what is in sight. */
final class DiagramPainter {
    /** Below this, letters are too small to read and are left out. */
    private static final double READABLE = 0.4;

    private final Palette palette;
    private final Font font;
    private final Font bold;

    DiagramPainter(Palette palette, Font font, Font bold) {
        this.palette = palette;
        this.font = font;
        this.bold = bold;
    }

    /**
     * Where to draw.
     *
     * @param x what of the diagram stands at the left edge
     * @param zoom points on the screen for one of the diagram
     */
    record Sight(double x, double y, double width, double height, double zoom) {
        private boolean sees(double left, double top, double right, double bottom) {
            return right >= x && left <= x + width / zoom && bottom >= y && top <= y + height / zoom;
        }
    }

    void paint(GC gc, Diagram diagram, Map<NodeId, Box> all, Sight sight, @Nullable NodeId selected, boolean focused) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(gc.getDevice());
        try {
            transform.scale((float) sight.zoom(), (float) sight.zoom());
            transform.translate((float) -sight.x(), (float) -sight.y());
            gc.setTransform(transform);
            lines(gc, diagram, all, sight);
            links(gc, diagram, all, sight);
            for (Box box : diagram.boxes()) {
                if (sight.sees(box.x(), box.y(), box.right() + 40, box.y() + box.height())) {
                    box(gc, box, sight.zoom(), box.id().equals(selected), focused);
                }
            }
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
    }

    private void lines(GC gc, Diagram diagram, Map<NodeId, Box> all, Sight sight) {
        gc.setForeground(palette.frame());
        gc.setLineWidth(1);
        Path path = new Path(gc.getDevice());
        try {
            for (Box box : diagram.boxes()) {
                Box parent = box.parent() == null ? null : all.get(box.parent());
                if (parent != null) {
                    double top = Math.min(parent.middle(), box.middle());
                    double bottom = Math.max(parent.middle(), box.middle());
                    if (sight.sees(parent.right(), top, box.x(), bottom)) {
                        curve(path, parent.right(), parent.middle(), box.x(), box.middle());
                    }
                }
            }
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    private void links(GC gc, Diagram diagram, Map<NodeId, Box> all, Sight sight) {
        for (Diagram.Link link : diagram.links()) {
            Box from = all.get(link.from());
            Box to = all.get(link.to());
            if (from == null || to == null) {
                continue;
            }
            boolean backwards = from.x() > to.x();
            double top = Math.min(from.middle(), to.middle());
            double bottom = Math.max(from.middle(), to.middle());
            if (!sight.sees(Math.min(from.x(), to.x()), top, Math.max(from.right(), to.right()), bottom)) {
                continue;
            }
            gc.setForeground(link.horizontal() ? palette.link() : palette.warning());
            gc.setLineStyle(link.horizontal() ? SWT.LINE_DASH : SWT.LINE_DOT);
            Path path = new Path(gc.getDevice());
            try {
                curve(path, backwards ? from.x() : from.right(), from.middle(), to.right(), to.middle());
                gc.drawPath(path);
            } finally {
                path.dispose();
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void curve(Path path, double x1, double y1, double x2, double y2) {
        float middle = (float) ((x1 + x2) / 2);
        path.moveTo((float) x1, (float) y1);
        path.cubicTo(middle, (float) y1, middle, (float) y2, (float) x2, (float) y2);
    }

    private void box(GC gc, Box box, double zoom, boolean isSelected, boolean focused) {
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int width = (int) Math.round(box.width());
        int height = (int) Math.round(box.height());
        gc.setBackground(palette.page());
        gc.fillRoundRectangle(x, y, width, height, 10, 10);
        Optional<LevelBadge> badge = LevelBadge.of(box.kind(), palette.dark());
        int left = x + (int) DiagramLayout.PAD;
        if (badge.isPresent()) {
            gc.setBackground(new Color(badge.get().ground()));
            gc.fillRoundRectangle(x, y, (int) DiagramLayout.BAND - 4, height, 10, 10);
            left = x + (int) DiagramLayout.BAND;
        }
        gc.setForeground(isSelected ? palette.link() : palette.frame());
        // What is selected is seen from far as well.
        gc.setLineWidth(isSelected ? (int) Math.ceil((focused ? 3 : 2) / Math.min(1, zoom)) : 1);
        gc.drawRoundRectangle(x, y, width, height, 10, 10);
        gc.setLineWidth(1);
        if (zoom < READABLE) {
            return;
        }
        if (badge.isPresent()) {
            gc.setFont(bold);
            gc.setForeground(new Color(badge.get().ink()));
            int letters = gc.textExtent(box.badge()).x;
            int tall = gc.getFontMetrics().getHeight();
            gc.drawText(
                    box.badge(),
                    x + ((int) DiagramLayout.BAND - 4 - letters) / 2,
                    y + (height - tall) / 2,
                    SWT.DRAW_TRANSPARENT);
        }
        gc.setFont(font);
        gc.setForeground(palette.text());
        int top = y + (int) DiagramLayout.PAD;
        for (String line : box.lines()) {
            gc.drawText(line, left, top, SWT.DRAW_TRANSPARENT);
            top += (int) DiagramLayout.LINE;
        }
        gc.setForeground(palette.dimmed());
        if (!box.mark().isEmpty()) {
            gc.drawText(box.mark(), left, top, SWT.DRAW_TRANSPARENT);
        }
        if (box.hidden() > 0) {
            gc.setForeground(palette.link());
            gc.drawText("+" + box.hidden(), x + width + 6, y + height / 2 - 8, SWT.DRAW_TRANSPARENT);
        }
    }
}
