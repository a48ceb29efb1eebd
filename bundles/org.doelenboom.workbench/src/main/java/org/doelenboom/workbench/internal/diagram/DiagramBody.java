package org.doelenboom.workbench.internal.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The diagram on the screen with its buttons; what is folded is remembered as long as the view is open. */
final class DiagramBody implements ViewBody {
    /** A picture larger than this in either direction is drawn smaller: a copy must fit in memory. */
    private static final int LARGEST = 8_000;

    private static final int MARGIN = 16;

    private final ViewContext context;
    private final Consumer<NodeId> select;
    private final Pieces pieces;
    private final Composite page;
    private final Button findings;
    private final Button horizontals;
    private final Label said;
    private final DiagramCanvas canvas;
    private final GC measure;
    private final Map<String, java.util.List<String>> broken = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<NodeId> folded = new HashSet<>();
    private final Registration selection;
    private Diagram diagram;
    private boolean fitted;

    /** @param select selects an item and leaves this view in front */
    DiagramBody(Composite parent, ViewContext context, Consumer<NodeId> select) {
        this.context = context;
        this.select = select;
        this.pieces = new Pieces(context);
        page = pieces.part(parent, 1);
        Pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        Composite tools = new Composite(page, SWT.NONE);
        tools.setBackground(context.resources().palette().page());
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.center = true;
        row.spacing = Resources.STEP;
        tools.setLayout(row);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 40 * Resources.STEP;
        tools.setLayoutData(wide);
        canvas = new DiagramCanvas(page, context.resources(), () -> pieces.text("diagram.title"));
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        button(tools, "diagram.fit", canvas::fit);
        button(tools, "diagram.larger", () -> canvas.zoom(true));
        button(tools, "diagram.smaller", () -> canvas.zoom(false));
        button(tools, "diagram.foldActions", this::foldActions);
        button(tools, "diagram.unfold", this::unfold);
        findings = check(tools, "diagram.findings");
        horizontals = check(tools, "diagram.horizontals");
        button(tools, "diagram.copy", this::copy);
        button(tools, "diagram.save", this::save);
        said = pieces.wrapped(page, pieces.text("diagram.keys"));
        said.setFont(context.resources().small());
        said.setForeground(context.resources().palette().dimmed());
        measure = new GC(canvas.control());
        diagram = layOut();
        canvas.onSelect(select);
        canvas.onOpen(context::navigate);
        canvas.onFold(this::fold);
        canvas.control().addListener(SWT.KeyDown, this::copied);
        canvas.control().addListener(SWT.Resize, event -> fitOnce());
        selection = context.onSelection(this::follow);
        refresh();
    }

    private void button(Composite parent, String key, Runnable action) {
        Button made = new Button(parent, SWT.PUSH);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> action.run());
    }

    private Button check(Composite parent, String key) {
        Button made = new Button(parent, SWT.CHECK);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> refresh());
        return made;
    }

    /** Whoever opens the view sees as much as can be read; after that, the zoom is the person's. */
    private void fitOnce() {
        if (!fitted && canvas.control().getClientArea().height > 100) {
            fitted = true;
            canvas.begin();
        }
    }

    private Diagram layOut() {
        return new DiagramLayout(
                        context.plan(),
                        new DiagramWords(context),
                        text -> widths.computeIfAbsent(text, this::width),
                        broken)
                .of(new DiagramLayout.Choice(
                        Set.copyOf(folded),
                        findings.getSelection(),
                        horizontals.getSelection(),
                        context.neighbourhood()));
    }

    private double width(String text) {
        return measure.textExtent(text).x;
    }

    @Override
    public void refresh() {
        diagram = layOut();
        canvas.show(diagram);
        follow();
    }

    /** Another item was selected elsewhere: shows it, or what it stands below. */
    private void follow() {
        Optional<Node> at = context.selection().flatMap(id -> context.plan().find(id));
        while (at.isPresent() && diagram.find(at.get().id()).isEmpty()) {
            at = at.get().parent().flatMap(id -> context.plan().find(id));
        }
        at.ifPresent(node -> canvas.select(node.id()));
    }

    private void fold(NodeId id) {
        if (!folded.remove(id)) {
            folded.add(id);
        }
        refresh();
        select.accept(id);
    }

    private void foldActions() {
        for (Node node : context.plan().subtree(context.plan().root().id())) {
            if (node.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE)) {
                folded.add(node.id());
            }
        }
        refresh();
        canvas.fit();
    }

    private void unfold() {
        folded.clear();
        refresh();
        canvas.fit();
    }

    // copies

    private String title() {
        return context.name(context.plan().root().id());
    }

    private void copied(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
            event.doit = false;
            copy();
        }
    }

    private void copy() {
        Image image = image();
        Clipboard clipboard = new Clipboard(page.getDisplay());
        try {
            clipboard.setContents(
                    new Object[] {image.getImageData(), DiagramSvg.write(diagram, title())},
                    new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
            say(pieces.text("diagram.copied"));
        } finally {
            clipboard.dispose();
            image.dispose();
        }
    }

    private Image image() {
        double width = diagram.width() + 40 + 2 * MARGIN;
        double height = diagram.height() + 2 * MARGIN;
        double zoom = Math.min(1, LARGEST / Math.max(width, height));
        Image image = new Image(page.getDisplay(), (int) Math.ceil(width * zoom), (int) Math.ceil(height * zoom));
        GC gc = new GC(image);
        try {
            gc.setBackground(context.resources().palette().page());
            gc.fillRectangle(image.getBounds());
            new DiagramPainter(
                            context.resources().palette(),
                            canvas.control().getFont(),
                            context.resources().usual(SWT.BOLD))
                    .paint(
                            gc,
                            diagram,
                            diagram.byId(),
                            new DiagramPainter.Sight(-MARGIN, -MARGIN, width * zoom, height * zoom, zoom),
                            null,
                            false);
        } finally {
            gc.dispose();
        }
        return image;
    }

    private void save() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
        dialog.setText(pieces.text("diagram.save"));
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {"SVG", "PNG"});
        dialog.setFileName(title().replaceAll("[^\\p{L}\\p{N} ._-]", "") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean png = chosen.endsWith(".png") || dialog.getFilterIndex() == 1 && !chosen.endsWith(".svg");
        String file = chosen.endsWith(".png") || chosen.endsWith(".svg") ? chosen : chosen + (png ? ".png" : ".svg");
        try {
            Files.write(
                    Path.of(file),
                    png ? png() : DiagramSvg.write(diagram, title()).getBytes(StandardCharsets.UTF_8));
            say(pieces.text("diagram.saved", file));
        } catch (IOException e) {
            say("△ " + pieces.text("diagram.notSaved", file));
            System.getLogger(DiagramBody.class.getName()).log(System.Logger.Level.WARNING, "picture not saved", e);
        }
    }

    private byte[] png() {
        Image image = image();
        try {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            loader.save(bytes, SWT.IMAGE_PNG);
            return bytes.toByteArray();
        } finally {
            image.dispose();
        }
    }

    private void say(String words) {
        Pieces.say(said, words);
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public void close() {
        selection.close();
        measure.dispose();
    }
}
