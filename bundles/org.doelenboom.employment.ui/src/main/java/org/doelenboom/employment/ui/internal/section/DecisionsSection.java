package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a consultation: what it decided. */
@Component(property = EmploymentKinds.PROPERTY)
public final class DecisionsSection implements EditorSection {
    @Override
    public String id() {
        return "employment.decisions";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.decisions");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.CONSULTATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context).with(EmploymentKinds.DECISION, node -> BoardWords.state(context, node));
    }
}
