package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Use;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What others do, and what one means to do with it. */
@Component(property = EvictionKinds.PROPERTY)
public final class InitiativeSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.initiative";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.INITIATIVE);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.INITIATIVE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .text(StudyKeys.PLACE, Words.label(StudyKeys.PLACE))
                .texts(PlanKeys.DESCRIPTION, Words.label(PlanKeys.DESCRIPTION), true)
                .texts(StudyKeys.LESSON, Words.label(StudyKeys.LESSON), true)
                .word(StudyKeys.USE, Words.label(StudyKeys.USE), Use.class, Words::of)
                .links(StudyKeys.SERVES, Words.label(StudyKeys.SERVES), () -> Choices.tree(context))
                .text(EvictionKeys.SOURCE, Words.label(EvictionKeys.SOURCE))
                .body(() -> context.current()
                        .map(node -> Spoken.state(context, node))
                        .orElse(""));
    }
}
