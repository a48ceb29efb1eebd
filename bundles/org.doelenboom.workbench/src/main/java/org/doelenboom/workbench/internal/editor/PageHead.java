package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.BilingualField;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.ItemLink;
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
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The top of an item's page: where it stands, its badge and code, what is most worth knowing, and its title in each language. */
final class PageHead {
    private static final int CHIP_MARGIN = 10;

    private final PageContext context;
    private final Desk desk;
    private final Composite trail;
    private final Canvas line;
    private Head head = new Head(Optional.empty(), "", "", List.of());
    private List<String> shownTrail = List.of();

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
        trail = new Composite(frame, SWT.NONE);
        trail.setBackground(palette().page());
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = Resources.STEP / 2;
        row.center = true;
        trail.setLayout(row);
        trail.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        line.setBackground(palette().page());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 4 * Resources.STEP;
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
        showTrail(node);
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

    private void showTrail(Node node) {
        List<Node> path = context.plan().path(node);
        List<String> wanted = new ArrayList<>();
        for (Node step : path) {
            wanted.add(step.id().equals(node.id()) ? lastStep(step) : shortened(context.name(step.id())));
        }
        if (wanted.equals(shownTrail)) {
            return;
        }
        shownTrail = wanted;
        for (Control child : trail.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            Node step = path.get(i);
            if (last) {
                Label here = new Label(trail, SWT.NONE);
                here.setText(wanted.get(i).replace("&", "&&"));
                dim(here);
            } else {
                Link link = ItemLink.create(trail, context, wanted.get(i), () -> context.navigate(step.id()));
                link.setLayoutData(null);
                Label between = new Label(trail, SWT.NONE);
                between.setText("›");
                dim(between);
            }
        }
        if (path.isEmpty()) {
            Label here = new Label(trail, SWT.NONE);
            here.setText(desk.text("row.header"));
            dim(here);
        }
        context.layoutChanged();
    }

    private String lastStep(Node node) {
        String code = context.session().names().code(node);
        return code.isEmpty() ? desk.kindName(node.kind()) : code;
    }

    private static String shortened(String name) {
        return name.length() > 36 ? name.substring(0, 35).stripTrailing() + "…" : name;
    }

    private void dim(Label label) {
        label.setForeground(palette().dimmed());
        label.setBackground(palette().page());
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
        node.get(PlanKeys.DELIVERY).ifPresent(mode -> chips.add(desk.text(CoreWords.name(mode))));
        List<String> places =
                node.get(PlanKeys.NEIGHBOURHOODS).stream().map(context::name).toList();
        if (!places.isEmpty()) {
            chips.add(String.join(" · ", places));
        }
        return chips;
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
