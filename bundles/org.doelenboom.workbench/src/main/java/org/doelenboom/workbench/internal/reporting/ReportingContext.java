package org.doelenboom.workbench.internal.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;

/** The item of a form, for fields that know nothing of reporting: what they change is marked as reported today. */
record ReportingContext(PlanContext around, NodeId node, Reporting reporting) implements SectionContext {
    private Consumer<Edit> marked(Consumer<Edit> edit) {
        return hands -> {
            edit.accept(hands);
            reporting.seen(hands, node);
        };
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        around.edit(label, marked(edit));
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        around.type(field, label, marked(edit));
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
    public boolean isEditable() {
        return around.isEditable();
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
