package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.function.Supplier;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A section that lists items, each with the way to its own page. */
final class ItemList implements SectionBody {
    private static final int FIRST = 60;
    private static final String BUNDLE = "org.doelenboom.workbench";

    private final SectionContext context;
    private final Supplier<List<Node>> items;
    private final boolean growsHere;
    private final Composite list;
    private List<Shown> shown = List.of();
    private int bound = FIRST;

    /** A row; another item may be called the same. */
    private record Shown(NodeId item, String words) {}

    /**
     * @param items asked at each refresh
     * @param addLabel what the button below says; null for a list that nothing is added to here
     */
    ItemList(
            Composite parent,
            SectionContext context,
            Supplier<List<Node>> items,
            @Nullable String addLabel,
            Runnable add) {
        this.context = context;
        this.items = items;
        this.growsHere = addLabel != null;
        list = new Composite(parent, SWT.NONE);
        list.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * Resources.STEP;
        list.setLayout(layout);
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (addLabel != null) {
            Button button = new Button(parent, SWT.PUSH);
            button.setText(addLabel.replace("&", "&&"));
            button.setEnabled(context.isEditable());
            button.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            button.addListener(SWT.Selection, event -> add.run());
        }
        refresh();
    }

    @Override
    public void refresh() {
        List<Node> now = items.get();
        List<Shown> wanted = now.stream()
                .limit(bound)
                .map(item -> new Shown(item.id(), words(item)))
                .toList();
        if (wanted.equals(shown) && list.getChildren().length > 0) {
            return;
        }
        shown = wanted;
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < wanted.size(); i++) {
            row(now.get(i), wanted.get(i).words());
        }
        if (now.size() > bound) {
            ItemLink.create(list, context, text("list.more", now.size() - bound), () -> {
                bound += 4 * FIRST;
                refresh();
            });
        }
        if (now.isEmpty()) {
            Label none = new Label(list, SWT.NONE);
            none.setText(text("list.none"));
            none.setForeground(context.resources().palette().dimmed());
            none.setBackground(context.resources().palette().page());
        }
        context.layoutChanged();
    }

    private void row(Node item, String words) {
        NodeId id = item.id();
        Label label = new Label(list, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
        if (item.get(PlanKeys.STYLE)
                .filter(style -> style == org.doelenboom.plan.ParagraphStyle.HEADING)
                .isPresent()) {
            label.setFont(context.resources().bold());
        }
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 300;
        label.setLayoutData(wide);
        Link open = ItemLink.create(list, context, text("list.open"), () -> context.navigate(id));
        open.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        Accessibles.name(open, () -> text("list.open") + ": " + words);
    }

    private String words(Node item) {
        String name = context.name(item.id());
        String role = item.get(PlanKeys.ROLE)
                .map(word -> context.text(CoreWords.name(word)) + " · ")
                .orElse("");
        boolean bullet = item.get(PlanKeys.STYLE)
                .filter(style -> style == org.doelenboom.plan.ParagraphStyle.BULLET)
                .isPresent();
        boolean outside = item.get(PlanKeys.NOT_IN_CALL) && !item.kind().equals(PlanKinds.PARTY);
        return role
                + (bullet ? "•  " : "")
                + name
                + (outside ? " (" + context.text(Message.of("org.doelenboom.plan", "attribute.notInCall")) + ")" : "");
    }

    private String text(String key, Object... arguments) {
        return context.text(Message.of(BUNDLE, key, arguments));
    }

    /** An empty list that nothing can be added to says nothing. */
    @Override
    public boolean isShown() {
        return growsHere || !items.get().isEmpty();
    }

    @Override
    public String essence() {
        List<Node> now = items.get();
        return now.isEmpty() ? text("list.none") : now.size() == 1 ? words(now.get(0)) : String.valueOf(now.size());
    }
}
