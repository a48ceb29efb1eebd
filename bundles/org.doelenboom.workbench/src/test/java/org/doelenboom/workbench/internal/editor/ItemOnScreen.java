package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.WordedContext;
import org.doelenboom.workbench.internal.session.Plans;

/** An item with the words and colours of the window, and no window. */
final class ItemOnScreen implements SectionContext {
    private final WordedContext plan;
    private final NodeId node;
    private final Resources resources;

    ItemOnScreen(Snapshot plan, NodeId node, Resources resources) {
        this.plan = new WordedContext(plan, "nl");
        this.node = node;
        this.resources = resources;
    }

    @Override
    public NodeId node() {
        return node;
    }

    @Override
    public Document document() {
        return plan.document();
    }

    @Override
    public Catalogue catalogue() {
        return Plans.core();
    }

    @Override
    public Locale locale() {
        return plan.locale();
    }

    @Override
    public String text(Message message) {
        return plan.text(message);
    }

    @Override
    public List<String> languages() {
        return plan.languages();
    }

    @Override
    public String name(NodeId item) {
        return plan.name(item);
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        plan.edit(label, edit);
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        plan.type(field, label, edit);
    }

    @Override
    public boolean isTyping(Object field) {
        return false;
    }

    @Override
    public void closeTyping() {
        plan.closeTyping();
    }

    @Override
    public void navigate(NodeId item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Resources resources() {
        return resources;
    }

    /** There is no page to lay out. */
    @Override
    public void layoutChanged() {}
}
