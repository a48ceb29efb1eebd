package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Where the item of a page stands: what is above it, each a link, and its own code. */
final class Trail {
    private static final int LONGEST = 36;

    private final PageContext context;
    private final Composite row;
    private final List<Step> steps = new ArrayList<>();
    private final Label here;
    private List<String> shown = List.of();

    /** A link to what is above; most often the next item stands as deep as the one before, and its links are used again. */
    private final class Step {
        private final Link link;
        private final Label behind;
        private NodeId item;

        Step(NodeId first) {
            item = first;
            link = ItemLink.create(row, context, "", () -> context.navigate(item));
            link.setLayoutData(null);
            behind = label("›");
            link.moveAbove(here);
            behind.moveBelow(link);
        }

        void show(NodeId other, String words) {
            item = other;
            ItemLink.say(link, words);
        }

        void dispose() {
            link.dispose();
            behind.dispose();
        }
    }

    Trail(Composite parent, PageContext context) {
        this.context = context;
        row = new Composite(parent, SWT.NONE);
        row.setBackground(palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = Resources.STEP / 2;
        layout.center = true;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        here = label("");
    }

    private Palette palette() {
        return context.resources().palette();
    }

    private Label label(String words) {
        Label label = new Label(row, SWT.NONE);
        label.setText(words);
        label.setForeground(palette().dimmed());
        label.setBackground(palette().page());
        return label;
    }

    Control control() {
        return row;
    }

    void show(Node node) {
        Desk desk = context.desk();
        List<Node> path = context.plan().path(node);
        List<Node> above = path.isEmpty() ? path : path.subList(0, path.size() - 1);
        List<String> wanted = new ArrayList<>();
        above.forEach(step -> wanted.add(shortened(context.name(step.id()))));
        String code = context.session().names().code(node);
        wanted.add(path.isEmpty() ? desk.text("row.header") : code.isEmpty() ? desk.kindName(node.kind()) : code);
        boolean same = wanted.equals(shown);
        shown = wanted;
        while (steps.size() > above.size()) {
            steps.remove(steps.size() - 1).dispose();
        }
        for (int i = 0; i < above.size(); i++) {
            if (i == steps.size()) {
                steps.add(new Step(above.get(i).id()));
            }
            steps.get(i).show(above.get(i).id(), wanted.get(i));
        }
        if (!same) {
            here.setText(wanted.get(above.size()).replace("&", "&&"));
            context.layoutChanged();
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1).stripTrailing() + "…" : name;
    }
}
