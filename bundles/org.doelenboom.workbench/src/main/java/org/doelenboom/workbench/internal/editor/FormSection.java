package org.doelenboom.workbench.internal.editor;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;

/**
 * A section of fields for what the core knows of some kinds.
 *
 * @param fields puts them into the form
 * @param essence what is said when it is folded
 */
record FormSection(
        String id,
        int order,
        Set<KindId> kinds,
        BiConsumer<Form, SectionContext> fields,
        Function<Said, String> essence)
        implements EditorSection {
    /** The item, and the words to speak of it. */
    record Said(SectionContext context, Node node) {
        String date(java.util.Optional<java.time.LocalDate> day) {
            return day.map(org.doelenboom.plan.Days::written).orElse("");
        }
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section." + id);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kinds.contains(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context);
        fields.accept(form, context);
        return form.body(() -> context.current()
                .map(node -> essence.apply(new Said(context, node)))
                .orElse(""));
    }
}
