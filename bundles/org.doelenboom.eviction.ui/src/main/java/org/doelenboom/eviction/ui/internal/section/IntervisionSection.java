package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.study.PriorityGroup;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** An intervision meeting: with whom, on which group, and what was learnt. Without names of people helped. */
@Component(property = EvictionKinds.PROPERTY)
public final class IntervisionSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.intervision";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.INTERVISION);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.INTERVISION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .date(StudyKeys.HELD, Words.label(StudyKeys.HELD))
                .word(StudyKeys.GROUP, Words.label(StudyKeys.GROUP), PriorityGroup.class, Words::of)
                .number(StudyKeys.PARTICIPANTS, Words.label(StudyKeys.PARTICIPANTS))
                .wide()
                .links(EvictionKeys.SERVICES, Words.label(EvictionKeys.SERVICES), () -> Choices.parties(context))
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        Words.label(PlanKeys.NEIGHBOURHOODS),
                        () -> Choices.neighbourhoods(context))
                .row(2)
                .number(StudyKeys.CASES, Words.label(StudyKeys.CASES))
                .number(StudyKeys.REFERENCE_WORKERS, Words.label(StudyKeys.REFERENCE_WORKERS))
                .wide()
                .texts(StudyKeys.LESSON, Words.label(StudyKeys.LESSON), true)
                .body(() -> context.current()
                        .map(node -> Spoken.state(context, node))
                        .orElse(""));
    }
}
