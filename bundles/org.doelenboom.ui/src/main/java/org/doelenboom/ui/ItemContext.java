package org.doelenboom.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * Another item of the same plan, for fields that edit it where they stand: a row below a section's item, or what is selected in a
 * view. On the screen's thread.
 */
public class ItemContext implements SectionContext {
    private final PlanContext around;
    private final NodeId node;

    /**
     * @param around where they stand
     * @param node the item that the fields are for
     */
    public ItemContext(PlanContext around, NodeId node) {
        this.around = Objects.requireNonNull(around);
        this.node = Objects.requireNonNull(node);
    }

    @Override
    public final NodeId node() {
        return node;
    }

    @Override
    public Document document() {
        return around.document();
    }

    @Override
    public Catalogue catalogue() {
        return around.catalogue();
    }

    @Override
    public Locale locale() {
        return around.locale();
    }

    @Override
    public String text(Message message) {
        return around.text(message);
    }

    @Override
    public List<String> languages() {
        return around.languages();
    }

    @Override
    public String name(NodeId item) {
        return around.name(item);
    }

    @Override
    public List<NodeId> items(Collection<KindId> kinds) {
        return around.items(kinds);
    }

    @Override
    public boolean isEditable() {
        return around.isEditable()
                || current().filter(item -> around.mayReport(item.kind())).isPresent();
    }

    @Override
    public boolean mayReport(KindId kind) {
        return around.mayReport(kind);
    }

    @Override
    public boolean mayReport(String attribute) {
        return around.mayReport(attribute);
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        around.edit(label, edit);
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        around.type(field, label, edit);
    }

    @Override
    public boolean isTyping(Object field) {
        return around.isTyping(field);
    }

    @Override
    public void closeTyping() {
        around.closeTyping();
    }

    @Override
    public void navigate(NodeId item) {
        around.navigate(item);
    }

    @Override
    public Resources resources() {
        return around.resources();
    }

    @Override
    public Optional<String> preference(String key) {
        return around.preference(key);
    }

    @Override
    public void layoutChanged() {
        around.layoutChanged();
    }
}
