package org.doelenboom.access.ui.internal.view;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.doelenboom.access.VisitMode;
import org.doelenboom.access.ui.internal.section.Items;
import org.doelenboom.access.week.DayPart;
import org.doelenboom.access.week.PublicHolidays;
import org.doelenboom.access.week.ServiceWeek;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The week as a picture: a line for each service, a column for each day, and below how many are there in each part of each day.
 * How one gets in is told by the bar's filling, not by its colour alone. The tables below say the same to those who do not see it.
 */
final class WeekPicture {
    private static final int NAMES = 20 * Resources.STEP;
    private static final int SHORT_NAMES = 12 * Resources.STEP;
    private static final int NARROW = 90 * Resources.STEP;
    private static final int HEAD = 5 * Resources.STEP;
    private static final int LINE = 18;
    private static final int BAR = WeekBar.HEIGHT;
    private static final int GAP = 4;
    private static final int LEGEND = 4 * Resources.STEP;
    private static final int NARROWEST_DAY = 9 * Resources.STEP;

    private final ViewContext context;
    private final LocalDate today;
    private final Palette palette;
    private final WeekBar bars;
    private final Canvas canvas;
    private final double times;
    private final int line;
    private final int head;
    private final int legend;
    private Consumer<NodeId> open = service -> {};

    @Nullable
    private ServiceWeek week;

    WeekPicture(Composite parent, ViewContext context, LocalDate today) {
        this.context = context;
        this.today = today;
        this.palette = context.resources().palette();
        this.bars = new WeekBar(palette);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int least = SHORT_NAMES + 7 * NARROWEST_DAY;
                return new Point(width == SWT.DEFAULT ? least : width, height == SWT.DEFAULT ? tall(width) : height);
            }
        };
        times = Letters.times(canvas);
        line = points(LINE);
        head = points(HEAD);
        legend = points(LEGEND);
        canvas.setBackground(palette.page());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas.addListener(SWT.Paint, event -> {
            if (week != null) {
                paint(event.gc, week);
            }
        });
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        canvas.addListener(SWT.MouseUp, event -> rowAt(event)
                .ifPresent(row -> open.accept(row.service().id())));
        canvas.addListener(SWT.MouseMove, event -> {
            Optional<ServiceWeek.Row> row = rowAt(event);
            canvas.setCursor(row.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            String tip = row.map(this::tip).orElse(null);
            if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
                canvas.setToolTipText(tip);
            }
        });
        Accessibles.name(canvas, () -> context.text(message("week.picture")));
    }

    private int points(int usual) {
        return (int) Math.round(usual * times);
    }

    /** Called when the person clicks a service. */
    void onOpen(Consumer<NodeId> listener) {
        open = listener;
    }

    void show(ServiceWeek shown) {
        week = shown;
        canvas.redraw();
    }

    private int tall(int width) {
        int rows = week == null
                ? 0
                : week.rows().stream().mapToInt(row -> height(row, width)).sum();
        return head + rows + DayPart.values().length * line + 4 * GAP + (isTight(width) ? 2 : 1) * legend;
    }

    /** Whether a day has no room for its hours in one line, as with large letters. */
    private boolean isTight(int width) {
        return dayWidth(width) < points(NARROWEST_DAY);
    }

    /** A service is as tall as the day with the most hours. */
    private int height(ServiceWeek.Row row, int width) {
        int most = row.days().stream().mapToInt(day -> day.slots().size()).max().orElse(1);
        return Math.max(2 * line, most * (slot(width) + GAP)) + 2 * GAP;
    }

    private int slot(int width) {
        return (isTight(width) ? 2 : 1) * line + BAR + 2;
    }

    private Optional<ServiceWeek.Row> rowAt(Event event) {
        int y = head;
        if (week != null && event.y >= head) {
            for (ServiceWeek.Row row : week.rows()) {
                y += height(row, canvas.getClientArea().width);
                if (event.y < y) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private String tip(ServiceWeek.Row row) {
        WeekWords words = Items.words(context);
        List<String> lines = new ArrayList<>();
        lines.add(context.name(row.service().id()));
        row.service().organisation().ifPresent(party -> lines.add(context.name(party.id())));
        lines.add(words.languageNames(row.service().languages()));
        row.service().openings().forEach(opening -> lines.add(words.opening(opening)));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private int dayWidth(int width) {
        return Math.max(NARROWEST_DAY, (width - names(width)) / DayOfWeek.values().length);
    }

    private int dayWidth() {
        return dayWidth(canvas.getClientArea().width);
    }

    private void paint(GC gc, ServiceWeek shown) {
        gc.setAntialias(SWT.ON);
        WeekWords words = Items.words(context);
        int[] hours = shown.hours();
        int width = canvas.getClientArea().width;
        paintHead(gc, shown, words);
        int y = head;
        for (ServiceWeek.Row row : shown.rows()) {
            line(gc, y);
            gc.setFont(canvas.getFont());
            gc.setForeground(palette.text());
            WeekText.name(gc, context.name(row.service().id()), y + GAP, names(width) - Resources.STEP, line);
            for (ServiceWeek.Day day : row.days()) {
                paintDay(gc, day, words, hours, y + GAP);
            }
            y += height(row, width);
        }
        line(gc, y);
        paintCover(gc, shown, y + GAP);
        paintLegend(gc, y + DayPart.values().length * line + 4 * GAP);
    }

    private void paintHead(GC gc, ServiceWeek shown, WeekWords words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalDate date = shown.monday().plusDays(day.ordinal());
            int x = x(date);
            boolean now = date.equals(today);
            gc.setFont(now ? context.resources().bold() : canvas.getFont());
            gc.setForeground(palette.text());
            WeekText.text(gc, words.shortDay(day) + " " + date.getDayOfMonth(), x, 0, dayWidth() - GAP, head / 2);
            PublicHolidays.on(date).ifPresent(name -> {
                gc.setFont(context.resources().small());
                gc.setForeground(palette.warning());
                WeekText.text(gc, context.text(name), x, head / 2, dayWidth() - GAP, head / 2 - 2);
            });
            if (now) {
                gc.setBackground(palette.accent());
                gc.fillRectangle(x, head - 3, dayWidth() - GAP, 3);
            }
        }
    }

    /** In a narrow window the hours keep their room, and names get shorter. */
    private int names(int width) {
        return points(width < points(NARROW) ? SHORT_NAMES : NAMES);
    }

    private int x(LocalDate date) {
        return names(canvas.getClientArea().width) + date.getDayOfWeek().ordinal() * dayWidth();
    }

    private void line(GC gc, int y) {
        gc.setForeground(palette.line());
        gc.drawLine(0, y, canvas.getClientArea().width, y);
    }

    private void paintDay(GC gc, ServiceWeek.Day day, WeekWords words, int[] hours, int y) {
        int x = x(day.date());
        int width = dayWidth() - GAP;
        gc.setFont(context.resources().small());
        if (day.closed().isPresent()) {
            gc.setForeground(palette.dimmed());
            WeekText.text(gc, WeekText.cell(day, words, context), x, y, width, line);
            return;
        }
        int top = y;
        boolean tight = isTight(canvas.getClientArea().width);
        int bar = tight ? 2 * line : line;
        for (ServiceWeek.Slot slot : day.slots()) {
            double span = (hours[1] - hours[0]) * 60.0;
            int first = slot.from().toSecondOfDay() / 60 - hours[0] * 60;
            int left = x + (int) Math.round(first / span * width);
            int wide = Math.max(6, (int) Math.round(slot.minutes() / span * width));
            gc.setForeground(palette.text());
            String said = words.hours(slot.from(), slot.to());
            int split = tight ? said.indexOf('–') + 1 : 0;
            WeekText.text(gc, split > 0 ? said.substring(0, split) : said, x, top, dayWidth() - 1, line);
            WeekText.text(gc, split > 0 ? said.substring(split) : "", x, top + line, dayWidth() - 1, line);
            gc.setBackground(bars.track());
            gc.fillRectangle(x, top + bar, width, BAR);
            bars.paint(gc, slot.mode(), new Rectangle(left, top + bar, Math.min(wide, x + width - left), BAR));
            top += slot(canvas.getClientArea().width) + GAP;
        }
    }

    /** How many are there in each part of each day; nobody is said in words and marked. */
    private void paintCover(GC gc, ServiceWeek shown, int top) {
        int y = top;
        int width = canvas.getClientArea().width;
        for (DayPart part : DayPart.values()) {
            gc.setFont(context.resources().small());
            gc.setForeground(palette.dimmed());
            WeekText.text(
                    gc, context.text(message("week.open", context.text(part.label()))), 0, y, names(width) - GAP, line);
            for (DayOfWeek day : DayOfWeek.values()) {
                int open = shown.open(day, part);
                int x = x(shown.monday().plusDays(day.ordinal()));
                gc.setForeground(open == 0 ? palette.warning() : palette.text());
                String many = isTight(width) ? String.valueOf(open) : context.text(message("week.services", open));
                String words = open == 0 && !isTight(width) ? context.text(message("week.nobody")) : many;
                WeekText.text(gc, open == 0 ? "△ " + words : words, x, y, dayWidth() - GAP, line);
            }
            y += line;
        }
    }

    private void paintLegend(GC gc, int top) {
        gc.setFont(context.resources().small());
        int x = 0;
        int y = top;
        for (VisitMode mode : VisitMode.values()) {
            String words = context.text(mode.label());
            Point size = gc.textExtent(words);
            if (x > 0 && x + 34 + size.x > canvas.getClientArea().width) {
                x = 0;
                y += legend;
            }
            bars.paint(gc, mode, new Rectangle(x, y + (legend - BAR) / 2, 28, BAR));
            gc.setForeground(palette.dimmed());
            gc.drawText(words, x + 34, y + (legend - size.y) / 2, SWT.DRAW_TRANSPARENT);
            x += 34 + size.x + 3 * Resources.STEP;
        }
    }
}
