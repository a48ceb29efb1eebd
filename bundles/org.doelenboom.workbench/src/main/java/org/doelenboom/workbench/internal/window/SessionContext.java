package org.doelenboom.workbench.internal.window;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;

/** A plan in the window, as contributions see it. */
public class SessionContext implements PlanContext {
    private final Desk desk;
    private final PlanSession session;
    private final Runnable layout;
    private boolean reports;

    public SessionContext(Desk desk, PlanSession session, Runnable layout) {
        this.desk = desk;
        this.session = session;
        this.layout = layout;
    }

    public final Desk desk() {
        return desk;
    }

    public final PlanSession session() {
        return session;
    }

    @Override
    public final Document document() {
        return session.document();
    }

    @Override
    public final Catalogue catalogue() {
        return desk.services().catalogue();
    }

    @Override
    public final Locale locale() {
        return desk.locale();
    }

    @Override
    public final String text(Message message) {
        return desk.text(message);
    }

    @Override
    public final Optional<String> preference(String key) {
        return desk.preferences().ofModule(key);
    }

    @Override
    public final List<String> languages() {
        return Names.languages(session.snapshot());
    }

    @Override
    public final String name(NodeId item) {
        return session.snapshot()
                .find(item)
                .map(node -> session.names().full(node).isEmpty()
                        ? desk.untitled(node.kind())
                        : session.names().full(node))
                .orElseGet(() -> desk.text("untitled"));
    }

    /** What is shown here may be changed by who only reports on a plan that another has open. */
    public final SessionContext forReports() {
        reports = true;
        return this;
    }

    @Override
    public final List<NodeId> items(Collection<KindId> kinds) {
        return session.items(kinds);
    }

    @Override
    public boolean isEditable() {
        return reports ? session.canReport() : session.isEditable();
    }

    @Override
    public final boolean mayReport(KindId kind) {
        return isEditable() || session.canReport() && catalogue().isReported(kind);
    }

    @Override
    public final boolean mayReport(String attribute) {
        return isEditable() || session.canReport() && catalogue().countsPeople(attribute);
    }

    @Override
    public final void edit(Message label, Consumer<Edit> edit) {
        session.edit(label, edit);
    }

    @Override
    public final void type(Object field, Message label, Consumer<Edit> edit) {
        session.type(field, label, edit);
    }

    @Override
    public final boolean isTyping(Object field) {
        return session.isTyping(field);
    }

    @Override
    public final void closeTyping() {
        session.closeTyping();
    }

    @Override
    public void navigate(NodeId item) {
        session.select(item);
    }

    @Override
    public final Resources resources() {
        return desk.resources();
    }

    @Override
    public final void layoutChanged() {
        layout.run();
    }
}
