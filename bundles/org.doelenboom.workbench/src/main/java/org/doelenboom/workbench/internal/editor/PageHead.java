package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Carried;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.BilingualField;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The top of an item's page: where it stands, its badge and code, what is most worth knowing, and its title in each language. */
final class PageHead {
    private static final int CHIP_MARGIN = 10;

    private final PageContext context;
    private final Desk desk;
    private final Trail trail;
    private final Canvas line;
    private Head head = new Head(Optional.empty(), "", "", List.of());

    /** Of what has no badge, where its module draws one. */
    @Nullable
    private Image icon;

    @Nullable
    private final BilingualField title;

    /** @param code the code, or for what has none the name of its kind */
    private record Head(Optional<LevelBadge> badge, String letters, String code, List<String> chips) {}

    PageHead(Composite parent, PageContext context, Node node) {
        this.context = context;
        this.desk = context.desk();
        Composite frame = HelpTopics.mark(new Composite(parent, SWT.NONE), "page");
        frame.setBackground(palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        trail = new Trail(frame, context);
        line = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        line.setBackground(palette().page());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        GC gc = new GC(line);
        gc.setFont(context.resources().large());
        // With large fonts the chips need more than the grid's four steps.
        place.heightHint = Math.max(4 * Resources.STEP, gc.getFontMetrics().getHeight() + Resources.STEP);
        gc.dispose();
        line.setLayoutData(place);
        line.addListener(SWT.Paint, this::paint);
        Accessibles.name(line, this::spoken);
        title = titleField(frame, node);
        refresh();
    }

    private Palette palette() {
        return context.resources().palette();
    }

    @Nullable
    private BilingualField titleField(Composite frame, Node node) {
        Key<BilingualText> key = context.session().names().titleKey(node).orElse(null);
        if (key == null) {
            return null;
        }
        // A module may call the same attribute otherwise on a kind of its own.
        Message label = context.catalogue().attributes(node.kind()).stream()
                .filter(attribute -> attribute.key().name().equals(key.name()))
                .map(AttributeDefinition::label)
                .findFirst()
                .orElse(Message.of(Desk.BUNDLE, "field.title"));
        return new BilingualField(frame, context, key, label, !PlanKeys.TITLE.equals(key));
    }

    void focusTitle() {
        if (title != null) {
            title.focus();
        }
    }

    void refresh() {
        Optional<Node> now = context.current();
        if (now.isEmpty()) {
            return;
        }
        Node node = now.get();
        trail.show(node);
        icon = desk.kindIcon(node.kind()).orElse(null);
        String code = context.session().names().code(node);
        Head wanted = new Head(
                LevelBadge.of(node.kind(), palette().dark()),
                desk.badge(node.kind()).orElse(""),
                code.isEmpty() ? desk.kindName(node.kind()) : code,
                chips(node));
        if (!wanted.equals(head)) {
            head = wanted;
            HelpTopics.words(line, head.code() + " " + String.join(" ", head.chips()));
            line.redraw();
        }
        if (title != null) {
            title.refresh();
        }
    }

    private List<String> chips(Node node) {
        List<String> chips = new ArrayList<>();
        if (!context.session().names().code(node).isEmpty()) {
            chips.add(desk.kindName(node.kind()));
        }
        context.session()
                .names()
                .numbering()
                .horizontalNumber(node)
                .ifPresent(number ->
                        chips.add(desk.badge(PlanKinds.HORIZONTAL_OBJECTIVE).orElse("") + number));
        delivery(node).ifPresent(chips::add);
        List<String> places =
                node.get(PlanKeys.NEIGHBOURHOODS).stream().map(context::name).toList();
        if (!places.isEmpty()) {
            chips.add(String.join(" · ", places));
        }
        return chips;
    }

    /** Who carries it out, as it follows from what is above and below it too; empty where nobody said. */
    private Optional<String> delivery(Node node) {
        Carried carried = PlanKinds.isInTree(node.kind())
                ? new Delivery(context.plan()).carried(node)
                : new Carried(node.get(PlanKeys.DELIVERY).stream().collect(Collectors.toSet()), true);
        return carried.modes().isEmpty() ? Optional.empty() : Optional.of(desk.text(CoreWords.name(carried)));
    }

    private String spoken() {
        return (head.letters() + " " + head.code() + " " + String.join(", ", head.chips())).strip();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        int height = line.getClientArea().height;
        int x = 0;
        if (head.badge().isPresent()) {
            gc.setFont(context.resources().small());
            head.badge().get().paint(gc, head.letters(), 0, 0, height);
            x = LevelBadge.width(gc) + Resources.STEP;
        } else if (icon != null) {
            gc.drawImage(icon, 0, (height - icon.getBounds().height) / 2);
            x = icon.getBounds().width + Resources.STEP;
        }
        gc.setFont(context.resources().large());
        gc.setForeground(palette().text());
        Point code = gc.textExtent(head.code());
        gc.drawText(head.code(), x, (height - code.y) / 2, SWT.DRAW_TRANSPARENT);
        x += code.x + 2 * Resources.STEP;
        gc.setFont(context.resources().small());
        gc.setAntialias(SWT.ON);
        for (String chip : head.chips()) {
            Point size = gc.textExtent(chip);
            int tall = size.y + 6;
            gc.setForeground(palette().dimmed());
            gc.drawRoundRectangle(x, (height - tall) / 2, size.x + 2 * CHIP_MARGIN, tall, tall, tall);
            gc.setForeground(palette().text());
            gc.drawText(chip, x + CHIP_MARGIN, (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
            x += size.x + 2 * CHIP_MARGIN + Resources.STEP;
        }
    }
}
