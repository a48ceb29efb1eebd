package org.doelenboom.workbench.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.ActionShare;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.Wheel;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The objectives that share an action, each with its part, and what the parts make together. */
final class SharesField implements Field {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final SectionContext context;
    private final Pieces pieces;
    private final Composite frame;
    private final Composite list;
    private final Label sum;
    private final Combo add;
    private final Map<NodeId, Text> parts = new LinkedHashMap<>();
    private List<NodeId> offered = List.of();
    private boolean showing;

    SharesField(Composite parent, SectionContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        list = pieces.part(frame, 4);
        sum = pieces.wrapped(frame, "");
        add = pieces.combo(frame, () -> pieces.text("shares.add"), this::added);
        add.setEnabled(context.isEditable());
        Wheel.scrollsPage(add);
        HelpTopics.mark(control(), TreeKeys.SHARES.name());
        refresh();
    }

    private List<ActionShare> shares() {
        return context.current().map(node -> node.get(TreeKeys.SHARES)).orElse(List.of());
    }

    private void write(List<ActionShare> shares) {
        context.edit(
                Pieces.message("shares.edit"), edit -> edit.set(context.node(), TreeKeys.SHARES, List.copyOf(shares)));
    }

    /** The first other objective is added with the own one, which keeps what is left. */
    private void added() {
        int index = add.getSelectionIndex() - 1;
        if (index < 0) {
            return;
        }
        List<ActionShare> shares = new ArrayList<>(shares());
        Optional<NodeId> own = context.current().flatMap(node -> node.parent());
        if (shares.isEmpty() && own.isPresent()) {
            shares.add(new ActionShare(own.get(), ALL));
        }
        shares.add(new ActionShare(offered.get(index), BigDecimal.ZERO));
        write(equally(shares));
    }

    /** The same part for each; what cannot be divided goes to the first. */
    private static List<ActionShare> equally(List<ActionShare> shares) {
        BigDecimal[] parts = ALL.divideAndRemainder(BigDecimal.valueOf(shares.size()));
        List<ActionShare> equal = new ArrayList<>();
        for (ActionShare share : shares) {
            equal.add(new ActionShare(share.objective(), equal.isEmpty() ? parts[0].add(parts[1]) : parts[0]));
        }
        return equal;
    }

    /** One that is left alone shares with nobody. */
    private void remove(NodeId objective) {
        List<ActionShare> left = new ArrayList<>(shares());
        left.removeIf(share -> share.objective().equals(objective));
        write(left.size() < 2 ? List.of() : equally(left));
    }

    private void typed(NodeId objective, String words) {
        Optional<BigDecimal> part = Amounts.parse(words.replace("%", "").strip(), context.locale());
        if (showing || part.isEmpty()) {
            return;
        }
        List<ActionShare> now = shares().stream()
                .map(share -> share.objective().equals(objective) ? new ActionShare(objective, part.get()) : share)
                .toList();
        context.type(
                List.of(context.node(), "share", objective),
                Pieces.message("shares.edit"),
                edit -> edit.set(context.node(), TreeKeys.SHARES, now));
    }

    private void fill(List<ActionShare> shares) {
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        parts.clear();
        for (ActionShare share : shares) {
            NodeId objective = share.objective();
            ItemLink.create(list, context, objective).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Text text = new Text(list, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
            GridData place = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
            place.widthHint = 6 * Resources.STEP;
            text.setLayoutData(place);
            text.setEditable(context.isEditable());
            Accessibles.name(text, () -> pieces.text("shares.part", context.name(objective)));
            text.addListener(SWT.Modify, event -> typed(objective, text.getText()));
            text.addFocusListener(FocusListener.focusLostAdapter(event -> {
                context.closeTyping();
                refresh();
            }));
            pieces.label(list, "%");
            Button remove = pieces.button(list, "×", () -> remove(objective));
            remove.setEnabled(context.isEditable());
            remove.setToolTipText(pieces.text("shares.remove"));
            Accessibles.name(remove, () -> pieces.text("shares.remove") + ": " + context.name(objective));
            parts.put(objective, text);
        }
        Pieces.visible(list, !shares.isEmpty());
        context.layoutChanged();
    }

    @Override
    public void refresh() {
        List<ActionShare> shares = shares();
        if (!shares.stream().map(ActionShare::objective).toList().equals(List.copyOf(parts.keySet()))
                || list.getChildren().length == 0) {
            fill(shares);
        }
        showing = true;
        try {
            shares.forEach(this::show);
        } finally {
            showing = false;
        }
        BigDecimal all = shares.stream().map(ActionShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        Pieces.say(
                sum,
                shares.isEmpty()
                        ? pieces.text("shares.none")
                        : pieces.text(
                                all.compareTo(ALL) == 0 ? "shares.whole" : "shares.notWhole",
                                Amounts.typed(all, context.locale())));
        offer(shares);
    }

    private void show(ActionShare share) {
        Text text = Objects.requireNonNull(parts.get(share.objective()), "a field for each share");
        boolean same = Amounts.parse(text.getText(), context.locale())
                .filter(part -> part.compareTo(share.share()) == 0)
                .isPresent();
        if (!same && !text.isFocusControl()) {
            text.setText(Amounts.typed(share.share(), context.locale()));
        }
    }

    private void offer(List<ActionShare> shares) {
        List<NodeId> taken = shares.stream().map(ActionShare::objective).toList();
        NodeId own = context.current().flatMap(node -> node.parent()).orElse(context.node());
        offered = Nearby.of(context, node -> PlanKinds.isObjective(node.kind())).stream()
                .filter(id -> !taken.contains(id) && !id.equals(own))
                .toList();
        List<String> names = new ArrayList<>(List.of(pieces.text("shares.add")));
        offered.forEach(id -> names.add(context.name(id)));
        Pieces.fill(add, names, 0);
    }

    @Override
    public Control control() {
        return frame;
    }
}
