package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.EvictionStage;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On an action: which stage of the way to guidance it serves, and by which protocol. */
@Component(property = EvictionKinds.PROPERTY)
public final class StageSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.stage";
    }

    @Override
    public int order() {
        return 1_100;
    }

    @Override
    public Message title() {
        return ScreenMessages.message("section.stage");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.ACTION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .word(EvictionKeys.STAGE, Words.label(EvictionKeys.STAGE), EvictionStage.class, Words::of)
                .add((place, in) -> new ChoiceField<>(
                        place,
                        in,
                        EvictionKeys.PROTOCOL,
                        Words.label(EvictionKeys.PROTOCOL),
                        () -> Choices.of(in, EvictionKinds.PROTOCOL),
                        id -> Spoken.name(in, id)))
                .body(() -> context.current()
                        .flatMap(action -> action.get(EvictionKeys.STAGE))
                        .map(stage -> context.text(Words.of(stage)))
                        .orElse(""));
    }
}
