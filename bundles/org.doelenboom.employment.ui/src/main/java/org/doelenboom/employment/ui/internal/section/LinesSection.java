package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On the strategy: its points. */
@Component(property = EmploymentKinds.PROPERTY)
public final class LinesSection implements EditorSection {
    @Override
    public String id() {
        return "employment.lines";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.lines");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.STRATEGY);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context)
                .with(EmploymentKinds.STRATEGY_LINE, node -> node.get(EmploymentKeys.PROGRESS)
                        .map(progress -> context.text(progress.label()))
                        .orElse(""));
    }
}
