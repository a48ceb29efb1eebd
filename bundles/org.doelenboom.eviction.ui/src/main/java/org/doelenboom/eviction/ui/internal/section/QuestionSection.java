package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A question: how many points a yes counts. */
@Component(property = EvictionKinds.PROPERTY)
public final class QuestionSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.question";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.QUESTION);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.QUESTION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .number(ScreeningKeys.WEIGHT, Words.label(ScreeningKeys.WEIGHT))
                .body(() -> context.current()
                        .flatMap(node -> node.get(ScreeningKeys.WEIGHT))
                        .map(points -> context.text(
                                ScreenMessages.message("item.points", Figures.written(points, context.locale()))))
                        .orElse(""));
    }
}
