package org.doelenboom.workbench.internal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.plan.matrix.MatrixEdits;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The cell of the cursor in full: what meets what, and the means to change it. */
final class CellDetail {
    private final ViewContext context;
    private final Pieces pieces;
    private final Label row;
    private final Label column;
    private final Composite tools;
    private final Button linked;
    private final List<Button> roles = new ArrayList<>();
    private final Text words;
    private boolean showing;

    @Nullable
    private Shown shown;

    private record Shown(Matrix matrix, NodeId row, NodeId column) {
        Optional<Matrix.Cell> cell() {
            return matrix.cell(row, column);
        }
    }

    CellDetail(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        Composite frame = pieces.part(parent, 1);
        row = pieces.wrapped(frame, "");
        row.setFont(context.resources().bold());
        column = pieces.wrapped(frame, "");
        tools = pieces.part(frame, 1);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 2 * Resources.STEP;
        layout.center = true;
        Composite buttons = new Composite(tools, SWT.NONE);
        buttons.setBackground(context.resources().palette().page());
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        linked = check(buttons, pieces.text("matrix.linked"), this::link);
        for (PartyRole role : PartyRole.values()) {
            roles.add(check(buttons, context.text(Pieces.word("role", role)), () -> give(role)));
        }
        go(buttons, "matrix.toRow", false);
        go(buttons, "matrix.toColumn", true);
        words = new Text(tools, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 2 * words.getLineHeight();
        words.setLayoutData(place);
        words.setEditable(context.isEditable());
        Accessibles.name(words, () -> pieces.text("matrix.words"));
        words.setMessage(pieces.text("matrix.words"));
        words.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        words.addListener(SWT.Modify, event -> write());
        words.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
    }

    private Button check(Composite parent, String name, Runnable action) {
        Button made = new Button(parent, SWT.CHECK);
        made.setText(Pieces.escaped(name));
        made.setEnabled(context.isEditable());
        made.setLayoutData(new org.eclipse.swt.layout.RowData());
        made.addListener(SWT.Selection, event -> action.run());
        return made;
    }

    private void go(Composite parent, String key, boolean toColumn) {
        Button made = new Button(parent, SWT.PUSH);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> {
            if (shown != null) {
                context.navigate(toColumn ? shown.column() : shown.row());
            }
        });
    }

    void nothing(String said) {
        shown = null;
        Pieces.say(row, said);
        Pieces.say(column, "");
        Pieces.visible(tools, false);
    }

    void show(Matrix matrix, NodeId at, NodeId objective) {
        Shown now = new Shown(matrix, at, objective);
        shown = now;
        Matrix.Rows kind = matrix.kind();
        Pieces.say(row, context.name(now.row()));
        Pieces.say(column, context.name(now.column()));
        Pieces.visible(tools, true);
        shown(linked, kind == Matrix.Rows.FINDINGS);
        linked.setSelection(now.cell().isPresent());
        Set<PartyRole> there = now.cell().map(Matrix.Cell::roles).orElse(Set.of());
        for (PartyRole role : PartyRole.values()) {
            Button button = roles.get(role.ordinal());
            shown(button, kind == Matrix.Rows.PARTIES);
            button.setSelection(there.contains(role));
        }
        Pieces.visible(words, kind == Matrix.Rows.HORIZONTALS);
        String said = now.cell().map(cell -> cell.words().in(language())).orElse("");
        if (!words.getText().equals(said)) {
            showing = true;
            try {
                words.setText(said);
            } finally {
                showing = false;
            }
        }
    }

    private static void shown(Button button, boolean visible) {
        ((org.eclipse.swt.layout.RowData) button.getLayoutData()).exclude = !visible;
        button.setVisible(visible);
    }

    private String language() {
        String language = context.locale().getLanguage();
        return context.languages().contains(language)
                ? language
                : context.languages().get(0);
    }

    private void link() {
        Shown at = shown;
        if (at != null) {
            context.edit(
                    Pieces.message("matrix.edit.finding"), edit -> MatrixEdits.finding(edit, at.row(), at.column()));
        }
    }

    private void give(PartyRole role) {
        Shown at = shown;
        if (at != null) {
            context.edit(
                    Pieces.message("matrix.edit.role"), edit -> MatrixEdits.role(edit, at.row(), at.column(), role));
        }
    }

    private void write() {
        Shown at = shown;
        if (at != null && !showing) {
            String typed = words.getText();
            context.type(
                    List.of(at.row(), at.column()),
                    Pieces.message("matrix.edit.words"),
                    edit -> MatrixEdits.realised(edit, at.row(), at.column(), language(), typed));
        }
    }
}
