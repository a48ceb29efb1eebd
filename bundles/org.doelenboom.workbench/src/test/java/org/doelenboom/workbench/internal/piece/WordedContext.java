package org.doelenboom.workbench.internal.piece;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.Workbench;

/** A plan with the words of the window and no window: what pages show, without what draws them. */
public final class WordedContext implements PlanContext {
    private static final List<PropertyMessages> SOURCES = List.of(
            new PropertyMessages(Workbench.class),
            new PropertyMessages(PlanKinds.class),
            new PropertyMessages(SectionContext.class));

    private final PlanDocument document;
    private final Locale locale;

    public WordedContext(Snapshot plan, String language) {
        document = new PlanDocument(plan, () -> "test");
        locale = Locale.forLanguageTag(language);
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String text(Message message) {
        return SOURCES.stream()
                .filter(source -> source.bundle().equals(message.bundle()))
                .flatMap(source -> source.text(message, locale).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no words for " + message));
    }

    @Override
    public List<String> languages() {
        return List.of("nl", "fr");
    }

    @Override
    public String name(NodeId node) {
        return plan().node(node).get(PlanKeys.TITLE).first(languages());
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        document.edit(label, edit);
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        document.type(field, label, edit);
    }

    @Override
    public boolean isTyping(Object field) {
        return false;
    }

    @Override
    public void closeTyping() {
        document.closeTyping();
    }

    @Override
    public void navigate(NodeId node) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Resources resources() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void layoutChanged() {
        throw new UnsupportedOperationException();
    }
}
