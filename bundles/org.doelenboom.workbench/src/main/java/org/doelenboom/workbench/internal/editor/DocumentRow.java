package org.doelenboom.workbench.internal.editor;

import java.io.File;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.ui.ChildRows;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A document elsewhere: what it is called, where it is, and the way to it. */
final class DocumentRow implements Field {
    /** What opening only shows. A plan comes by mail: it must not be able to start a program. */
    private static final Set<String> SHOWN = Set.of(
            "pdf", "docx", "doc", "odt", "xlsx", "xls", "ods", "pptx", "odp", "txt", "csv", "png", "jpg", "jpeg");

    private final SectionContext context;
    private final Button open;

    private DocumentRow(Composite parent, SectionContext context) {
        this.context = context;
        Pieces pieces = new Pieces(context);
        open = pieces.button(parent, pieces.text("document.open"), () -> Program.launch(location()));
        open.setToolTipText(pieces.text("document.open.tip"));
        refresh();
    }

    static void fields(Form form, SectionContext context) {
        form.row(2).texts(PlanKeys.TITLE, Pieces.attribute("title"), false);
        form.wide().text(TreeKeys.LOCATION, Pieces.attribute("location")).add(DocumentRow::new);
    }

    static ChildRows.Words words() {
        return new ChildRows.Words(
                Pieces.message("rows.document.none"),
                Pieces.message("rows.document.add"),
                Pieces.message("rows.document.remove"));
    }

    private String location() {
        return context.current()
                .map(node -> node.get(TreeKeys.LOCATION))
                .orElse("")
                .strip();
    }

    /** A page of the web, or a file that is there and is read and not run. */
    static boolean canBeShown(String location) {
        String lower = location.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return true;
        }
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return SHOWN.contains(ending) && new File(location).isFile();
    }

    @Override
    public void refresh() {
        open.setEnabled(canBeShown(location()));
    }

    @Override
    public Control control() {
        return open;
    }
}
