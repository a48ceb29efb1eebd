package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.study.PriorityGroup;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Verdict;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A risk factor: what research says of it beside what is found here. */
@Component(property = EvictionKinds.PROPERTY)
public final class RiskFactorSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.riskFactor";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.RISK_FACTOR);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.RISK_FACTOR);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .texts(StudyKeys.LITERATURE, Words.label(StudyKeys.LITERATURE), true)
                .text(EvictionKeys.SOURCE, Words.label(EvictionKeys.SOURCE))
                .texts(StudyKeys.FOUND, Words.label(StudyKeys.FOUND), true)
                .row(3)
                .word(StudyKeys.VERDICT, Words.label(StudyKeys.VERDICT), Verdict.class, Words::of)
                .number(StudyKeys.FOUND_IN, Words.label(StudyKeys.FOUND_IN))
                .number(StudyKeys.LOOKED_AT, Words.label(StudyKeys.LOOKED_AT))
                .wide()
                .word(StudyKeys.GROUP, Words.label(StudyKeys.GROUP), PriorityGroup.class, Words::of)
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        Words.label(PlanKeys.NEIGHBOURHOODS),
                        () -> Choices.neighbourhoods(context))
                .body(() -> context.current()
                        .map(node -> Spoken.state(context, node))
                        .orElse(""));
    }
}
