package org.doelenboom.workbench.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list of neighbourhoods, of which the person takes hers into the open plan, in one step. */
public final class NeighbourhoodDialog {
    private static final int WIDTH = 60 * Resources.STEP;
    private static final int HEIGHT = 70 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;
    private final Snapshot list;
    private final Set<NodeId> chosen = new LinkedHashSet<>();

    public NeighbourhoodDialog(Desk desk, PlanSession session, ImportDraft draft) {
        this.desk = desk;
        this.session = session;
        this.list = draft.plan();
    }

    /** Whether the draft is such a list, and no plan. */
    public static boolean fits(ImportDraft draft) {
        return draft.report().counts().keySet().equals(Set.of(PlanKinds.NEIGHBOURHOOD));
    }

    public void open(Shell parent) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(desk.text("neighbourhoods.title"));
        HelpTopics.mark(shell, "import");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        Label label = new Label(shell, SWT.NONE);
        label.setText(desk.text("neighbourhoods.filter"));
        Text filter = new Text(shell, SWT.SEARCH | SWT.BORDER);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibles.name(filter, () -> desk.text("neighbourhoods.filter"));
        Table table = new Table(shell, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, () -> desk.text("neighbourhoods.title"));
        filter.addListener(SWT.Modify, event -> fill(table, filter.getText()));
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(new GridLayout(2, true));
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button take = button(buttons, "neighbourhoods.take");
        take.setEnabled(false);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                NodeId id = (NodeId) item.getData();
                if (item.getChecked()) {
                    chosen.add(id);
                } else {
                    chosen.remove(id);
                }
                take.setEnabled(!chosen.isEmpty());
            }
        });
        take.addListener(SWT.Selection, event -> {
            take();
            shell.close();
        });
        button(buttons, "button.cancel").addListener(SWT.Selection, event -> shell.close());
        fill(table, "");
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
        filter.setFocus();
    }

    private Button button(Composite parent, String key) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.text(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    private void fill(Table table, String filter) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        table.setRedraw(false);
        table.removeAll();
        for (Node place : list.children(list.root())) {
            String shown = place.get(PlanKeys.CODE) + "  "
                    + String.join(
                            " / ",
                            place.get(PlanKeys.TITLE).languages().stream()
                                    .map(language -> place.get(PlanKeys.TITLE).in(language))
                                    .distinct()
                                    .toList());
            if (shown.toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(shown.strip());
                item.setData(place.id());
                item.setChecked(chosen.contains(place.id()));
            }
        }
        table.setRedraw(true);
    }

    /** A neighbourhood whose code the plan has already is not taken twice. */
    private void take() {
        Snapshot plan = session.snapshot();
        List<String> codes = new ArrayList<>();
        for (Node child : plan.children(plan.root())) {
            if (child.kind().equals(PlanKinds.NEIGHBOURHOOD)) {
                codes.add(child.get(PlanKeys.CODE));
            }
        }
        session.edit(Message.of(Desk.BUNDLE, "neighbourhoods.take"), edit -> {
            for (NodeId id : chosen) {
                String code = list.node(id).get(PlanKeys.CODE);
                if (code.isEmpty() || !codes.contains(code)) {
                    Node root = edit.now().root();
                    edit.insert(list, id, root.id(), root.children().size(), false);
                }
            }
        });
    }
}
