package org.doelenboom.workbench.internal.piece;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A painted grid with names to the left and above that stay where they are, and a cursor of one cell that follows the keys. Draws
 * what is seen and no more: its cost does not follow the number of cells. On the screen's thread.
 */
public final class CellGrid {
    private static final int PAD = 6;
    private static final int NARROWEST = 44;
    private static final int WIDEST = 160;

    /** What is in the grid now; asked while painting, so its answers must be at hand. */
    public interface Content {
        int rows();

        int columns();

        String row(int row);

        String column(int column);

        /** What a screen reader says of the column, and a hint shows. */
        String columnInFull(int column);

        String cell(int row, int column);

        /** Whether the name of the row has a mark, such as one for what hangs on nothing. */
        boolean isRowMarked(int row);

        boolean isColumnMarked(int column);
    }

    private final Canvas canvas;
    private final Resources resources;
    private final Content content;
    private Runnable selected = () -> {};
    private Runnable opened = () -> {};
    private Consumer<Character> typed = letter -> {};
    private Runnable copied = () -> {};
    private int row;
    private int column;
    private int left;
    private int top;
    private int head = 1;
    private int height = 1;
    private int[] edges = new int[] {0};

    public CellGrid(Composite parent, Resources resources, Supplier<String> name, Content content) {
        this.resources = resources;
        this.content = content;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        canvas.setBackground(resources.palette().page());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> refresh());
        canvas.addListener(SWT.KeyDown, this::key);
        // The arrows and Enter stay here; only Tab leaves.
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, event -> opened.run());
        canvas.addListener(SWT.MouseMove, this::hint);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get() + ". " + spoken();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = spoken();
            }
        });
    }

    public Canvas control() {
        return canvas;
    }

    /** Called when the cursor moved. */
    public void onSelect(Runnable listener) {
        selected = listener;
    }

    /** Called on Enter, the space bar and a double click. */
    public void onOpen(Runnable listener) {
        opened = listener;
    }

    /** Called on a letter or figure. */
    public void onType(Consumer<Character> listener) {
        typed = listener;
    }

    public void onCopy(Runnable listener) {
        copied = listener;
    }

    /** The row of the cursor; less than zero where there is none. */
    public int row() {
        return Math.min(row, content.rows() - 1);
    }

    public int column() {
        return Math.min(column, content.columns() - 1);
    }

    public boolean isEmpty() {
        return content.rows() == 0 || content.columns() == 0;
    }

    /** What is in it changed. */
    public void refresh() {
        measure();
        bars();
        canvas.redraw();
    }

    /** How tall it is with all of its rows. */
    public int fullHeight() {
        measure();
        int width = canvas.getClientArea().width;
        boolean scrolls = width > 0 && head + edges[edges.length - 1] > width;
        return (content.rows() + 1) * height
                + 4
                + (scrolls ? canvas.getHorizontalBar().getSize().y : 0);
    }

    private String spoken() {
        if (isEmpty()) {
            return "";
        }
        String words = content.cell(row(), column());
        return content.row(row()) + ", " + content.columnInFull(column()) + (words.isEmpty() ? "" : ": " + words);
    }

    private void measure() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(resources.bold());
            height = gc.getFontMetrics().getHeight() + PAD + 4;
            int names = 12 * Resources.STEP;
            edges = new int[content.columns() + 1];
            for (int i = 0; i < content.columns(); i++) {
                int width = gc.textExtent(mark(content.isColumnMarked(i)) + content.column(i)).x;
                edges[i + 1] = edges[i] + Math.max(NARROWEST, Math.min(WIDEST, width + 2 * PAD));
            }
            gc.setFont(canvas.getFont());
            // The names of long lists are measured by their first hundred: the others are cut off where they are
            // longer.
            for (int i = 0; i < Math.min(100, content.rows()); i++) {
                names = Math.max(names, gc.textExtent(content.row(i)).x + 2 * PAD + height);
            }
            int room = canvas.getClientArea().width;
            head = room <= 0 ? names : Math.max(12 * Resources.STEP, Math.min(names, room * 2 / 5));
        } finally {
            gc.dispose();
        }
    }

    private static String mark(boolean marked) {
        return marked ? "○ " : "";
    }

    private void bars() {
        Rectangle area = canvas.getClientArea();
        bar(canvas.getHorizontalBar(), edges[edges.length - 1], Math.max(1, area.width - head));
        bar(canvas.getVerticalBar(), content.rows() * height, Math.max(1, area.height - height));
    }

    private void bar(ScrollBar bar, int whole, int seen) {
        bar.setVisible(whole > seen);
        int at = Math.max(0, Math.min(bar.getSelection(), whole - seen));
        bar.setValues(at, 0, Math.max(1, whole), Math.max(1, Math.min(seen, whole)), height, seen);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Palette palette = resources.palette();
        left = canvas.getHorizontalBar().isVisible() ? canvas.getHorizontalBar().getSelection() : 0;
        top = canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
        int firstRow = top / height;
        int lastRow = Math.min(content.rows() - 1, (top + area.height) / height);
        gc.setForeground(palette.text());
        for (int i = firstRow; i <= lastRow; i++) {
            for (int j = firstColumn(); j < content.columns() && head + edges[j] - left < area.width; j++) {
                cell(gc, i, j);
            }
        }
        names(gc, firstRow, lastRow, area);
        if (!isEmpty()) {
            cursor(gc);
        }
    }

    private int firstColumn() {
        int at = java.util.Arrays.binarySearch(edges, left);
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    private Rectangle bounds(int i, int j) {
        return new Rectangle(head + edges[j] - left, height + i * height - top, edges[j + 1] - edges[j], height);
    }

    private void cell(GC gc, int i, int j) {
        Rectangle box = bounds(i, j);
        gc.setForeground(resources.palette().line());
        gc.drawRectangle(box.x, box.y, box.width, box.height);
        String words = content.cell(i, j);
        if (!words.isEmpty()) {
            gc.setForeground(resources.palette().text());
            Point size = gc.textExtent(words);
            gc.setClipping(box.x + 1, box.y + 1, box.width - 1, box.height - 1);
            gc.drawText(
                    words,
                    box.x + Math.max(PAD, (box.width - size.x) / 2),
                    box.y + (height - size.y) / 2,
                    SWT.DRAW_TRANSPARENT);
            gc.setClipping((Rectangle) null);
        }
    }

    private void names(GC gc, int firstRow, int lastRow, Rectangle area) {
        Palette palette = resources.palette();
        gc.setBackground(palette.panel());
        gc.fillRectangle(0, height, head, area.height);
        for (int i = firstRow; i <= lastRow; i++) {
            int y = height + i * height - top;
            gc.setForeground(content.isRowMarked(i) ? palette.warning() : palette.text());
            String name = mark(content.isRowMarked(i)) + content.row(i);
            gc.setClipping(0, Math.max(height, y), head - 2, height);
            gc.drawText(fitted(gc, name, head - 2 * PAD), PAD, y + PAD / 2 + 1, SWT.DRAW_TRANSPARENT);
            gc.setClipping((Rectangle) null);
            gc.setForeground(palette.line());
            gc.drawLine(0, y + height, head, y + height);
        }
        gc.setBackground(palette.panel());
        gc.fillRectangle(0, 0, area.width, height);
        gc.setFont(resources.bold());
        for (int j = firstColumn(); j < content.columns() && head + edges[j] - left < area.width; j++) {
            Rectangle box = bounds(0, j);
            gc.setForeground(content.isColumnMarked(j) ? palette.warning() : palette.text());
            String name = fitted(gc, mark(content.isColumnMarked(j)) + content.column(j), box.width - PAD);
            gc.setClipping(Math.max(head, box.x), 0, box.width, height);
            gc.drawText(
                    name,
                    box.x + Math.max(PAD / 2, (box.width - gc.textExtent(name).x) / 2),
                    PAD / 2 + 1,
                    SWT.DRAW_TRANSPARENT);
            gc.setClipping((Rectangle) null);
        }
        gc.setFont(canvas.getFont());
        gc.fillRectangle(0, 0, head, height);
        gc.setForeground(palette.frame());
        gc.drawLine(0, height, area.width, height);
        gc.drawLine(head, 0, head, area.height);
    }

    private static String fitted(GC gc, String words, int width) {
        if (gc.textExtent(words).x <= width) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low).stripTrailing() + "…";
    }

    private void cursor(GC gc) {
        Rectangle box = bounds(row(), column());
        gc.setClipping(head, height, 10_000, 10_000);
        gc.setForeground(
                canvas.isFocusControl()
                        ? resources.palette().link()
                        : resources.palette().frame());
        gc.setLineWidth(2);
        gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
        gc.setLineWidth(1);
        gc.setClipping((Rectangle) null);
    }

    /** Puts the cursor on a cell and brings it into sight. */
    public void select(int newRow, int newColumn) {
        row = Math.max(0, Math.min(newRow, content.rows() - 1));
        column = Math.max(0, Math.min(newColumn, content.columns() - 1));
        if (isEmpty()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        reveal(canvas.getVerticalBar(), row * height, (row + 1) * height, area.height - height);
        reveal(canvas.getHorizontalBar(), edges[column], edges[column + 1], area.width - head);
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        selected.run();
    }

    private static void reveal(ScrollBar bar, int from, int to, int seen) {
        if (from < bar.getSelection()) {
            bar.setSelection(from);
        } else if (to > bar.getSelection() + seen) {
            bar.setSelection(to - seen);
        }
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int i = (event.y - height + top) / height;
        if (event.y > height && i < content.rows() && !isEmpty()) {
            select(i, event.x > head ? columnAt(event.x) : column);
        }
    }

    private int columnAt(int x) {
        int at = java.util.Arrays.binarySearch(edges, x - head + left);
        return Math.min(content.columns() - 1, at >= 0 ? at : -at - 2);
    }

    private void hint(Event event) {
        boolean onHead = event.y < height && event.x > head && event.x - head + left < edges[edges.length - 1];
        String words = onHead ? content.columnInFull(columnAt(event.x)) : null;
        if (!java.util.Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
    }

    private void key(Event event) {
        int page = Math.max(1, (canvas.getClientArea().height - height) / height);
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> select(row() - 1, column());
            case SWT.ARROW_DOWN -> select(row() + 1, column());
            case SWT.ARROW_LEFT -> select(row(), column() - 1);
            case SWT.ARROW_RIGHT -> select(row(), column() + 1);
            case SWT.PAGE_UP -> select(row() - page, column());
            case SWT.PAGE_DOWN -> select(row() + page, column());
            case SWT.HOME -> select(far ? 0 : row(), 0);
            case SWT.END -> select(far ? content.rows() - 1 : row(), content.columns() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> opened.run();
            default -> {
                if (far && event.keyCode == 'c') {
                    copied.run();
                } else if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0
                        && Character.isLetterOrDigit(event.character)) {
                    typed.accept(event.character);
                } else {
                    return;
                }
            }
        }
        event.doit = false;
    }
}
