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

/** A threshold: from how many points on it holds. */
@Component(property = EvictionKinds.PROPERTY)
public final class ThresholdSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.threshold";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.THRESHOLD);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.THRESHOLD);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .number(ScreeningKeys.FROM, Words.label(ScreeningKeys.FROM))
                .body(() -> context.current()
                        .flatMap(node -> node.get(ScreeningKeys.FROM))
                        .map(points -> context.text(
                                ScreenMessages.message("item.points", Figures.written(points, context.locale()))))
                        .orElse(""));
    }
}
