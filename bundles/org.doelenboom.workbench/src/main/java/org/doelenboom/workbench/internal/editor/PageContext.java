package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;

/** The page of one item, as its sections see it. */
final class PageContext implements SectionContext {
    private final Desk desk;
    private final PlanSession session;
    private final NodeId node;
    private final Runnable layout;

    PageContext(Desk desk, PlanSession session, NodeId node, Runnable layout) {
        this.desk = desk;
        this.session = session;
        this.node = node;
        this.layout = layout;
    }

    Desk desk() {
        return desk;
    }

    PlanSession session() {
        return session;
    }

    @Override
    public Document document() {
        return session.document();
    }

    @Override
    public Catalogue catalogue() {
        return desk.services().catalogue();
    }

    @Override
    public NodeId node() {
        return node;
    }

    @Override
    public Locale locale() {
        return desk.locale();
    }

    @Override
    public String text(Message message) {
        return desk.text(message);
    }

    @Override
    public List<String> languages() {
        return Names.languages(session.snapshot());
    }

    @Override
    public String name(NodeId item) {
        String name = session.snapshot().find(item).map(session.names()::full).orElse("");
        return name.isEmpty() ? desk.text("untitled") : name;
    }

    @Override
    public boolean isEditable() {
        return session.isEditable();
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        session.edit(label, edit);
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        session.type(field, label, edit);
    }

    @Override
    public boolean isTyping(Object field) {
        return session.isTyping(field);
    }

    @Override
    public void closeTyping() {
        session.closeTyping();
    }

    @Override
    public void navigate(NodeId item) {
        session.select(item);
    }

    @Override
    public Resources resources() {
        return desk.resources();
    }

    @Override
    public void layoutChanged() {
        layout.run();
    }
}
