package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** One count: who, where, when, and its figures. */
@Component(property = EvictionKinds.PROPERTY)
public final class CountSection implements EditorSection {
    @Override
    public String id() {
        return "eviction.count";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return Words.kind(EvictionKinds.COUNT);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EvictionKinds.COUNT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context)
                .row(3)
                .text(CountKeys.PERIOD, Words.label(CountKeys.PERIOD))
                .item(CountKeys.SERVICE, Words.label(CountKeys.SERVICE), () -> Choices.parties(context))
                .item(
                        CountKeys.NEIGHBOURHOOD,
                        Words.label(CountKeys.NEIGHBOURHOOD),
                        () -> Choices.neighbourhoods(context))
                .row(4);
        for (Figure figure : Figure.values()) {
            form.add((place, in) -> new QuantityField(place, in, figure.key(), Words.label(figure.key())));
        }
        return form.wide()
                .text(EvictionKeys.SOURCE, Words.label(EvictionKeys.SOURCE))
                .body(() -> context.current()
                        .map(node -> Figures.written(node.get(Figure.IDENTIFIED.key()), context.locale()))
                        .orElse(""));
    }
}
