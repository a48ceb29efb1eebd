package org.doelenboom.workbench.internal.navigator;

import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Writes a title where it stands in the tree, in the language that it is shown in. Enter keeps it, Escape lets it be. */
final class InlineTitle {
    private final Desk desk;
    private final PlanSession session;
    private final Tree tree;

    InlineTitle(Desk desk, PlanSession session, Tree tree) {
        this.desk = desk;
        this.session = session;
        this.tree = tree;
    }

    void begin(TreeItem item, NodeId id) {
        Node node = session.snapshot().node(id);
        Key<BilingualText> key = session.names().titleKey(node).orElse(null);
        if (key == null || !session.isEditable()) {
            return;
        }
        BilingualText before = node.get(key);
        String language = language(before);
        Text text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text.setText(before.in(language));
        text.selectAll();
        Accessibles.name(text, () -> desk.text("field.title"));
        TreeEditor editor = new TreeEditor(tree);
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
        editor.setEditor(text, item, 0);
        boolean[] ended = new boolean[1];
        Runnable end = () -> {
            ended[0] = true;
            editor.dispose();
            if (!text.isDisposed()) {
                text.dispose();
            }
        };
        Runnable keep = () -> {
            if (!ended[0]) {
                String typed = text.getText().strip();
                end.run();
                if (!typed.equals(before.in(language))) {
                    session.edit(
                            Message.of(Desk.BUNDLE, "command.rename.label"),
                            edit -> edit.set(id, key, before.revise(language, typed)));
                }
            }
        };
        text.addListener(SWT.FocusOut, event -> keep.run());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                (event.detail == SWT.TRAVERSE_RETURN ? keep : end).run();
                tree.setFocus();
            }
        });
        text.setFocus();
    }

    /** The user's where the title or the plan has it, else the plan's first. */
    private String language(BilingualText title) {
        String own = desk.locale().getLanguage();
        if (title.has(own)) {
            return own;
        }
        if (!title.isEmpty()) {
            return title.languages().get(0);
        }
        java.util.List<String> languages = Names.languages(session.snapshot());
        return languages.contains(own) ? own : languages.get(0);
    }
}
