package org.doelenboom.employment.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;

/** A plan as a view sees it, in Dutch, with no screen behind it. */
public record WordedContext(Document document) implements PlanContext {
    private static final List<MessageSource> SOURCES = List.of(new ScreenMessages(), new EmploymentMessages());

    @Override
    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("nl");
    }

    @Override
    public String text(Message message) {
        return SOURCES.stream()
                .filter(source -> source.bundle().equals(message.bundle()))
                .flatMap(source -> source.text(message, locale()).stream())
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
