package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.Set;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What stands below a service, barrier, consultation or criterion, on a page of its own: where the navigator and the check lead. */
@Component(property = AccessKinds.PROPERTY)
public final class PartSection implements EditorSection {
    private static final Set<KindId> KINDS = Set.of(
            AccessKinds.OPENING,
            AccessKinds.CLOSURE,
            AccessKinds.APPRAISAL,
            AccessKinds.FIGURES,
            AccessKinds.STEP,
            AccessKinds.ASSESSMENT);

    @Override
    public String id() {
        return "access.part";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.part");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return KINDS.contains(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context);
        KindId kind = context.current().map(Node::kind).orElse(AccessKinds.OPENING);
        if (kind.equals(AccessKinds.OPENING)) {
            Rows.opening(form);
        } else if (kind.equals(AccessKinds.CLOSURE)) {
            Rows.closure(form);
        } else if (kind.equals(AccessKinds.APPRAISAL)) {
            Rows.appraisal(form);
        } else if (kind.equals(AccessKinds.FIGURES)) {
            Rows.figures(form, context);
        } else if (kind.equals(AccessKinds.STEP)) {
            Rows.step(form, context);
        } else {
            Rows.assessment(form, context);
        }
        return form.body(() -> "");
    }
}
