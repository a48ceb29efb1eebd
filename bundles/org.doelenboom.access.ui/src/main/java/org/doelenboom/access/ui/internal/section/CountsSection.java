package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.List;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ChecksField;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What a service counts, by month and place: young people, outreach, reference workers, requests, visits on the card. */
@Component(property = AccessKinds.PROPERTY)
public final class CountsSection implements EditorSection {
    @Override
    public String id() {
        return "access.counts";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public Message title() {
        return message("section.counts");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.SERVICE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .add((place, in) -> new ChecksField<>(
                        place,
                        in,
                        AccessKeys.COUNTS,
                        label("counts"),
                        List.of(Figure.values()),
                        figure -> in.text(figure.shortLabel())))
                .add(CountsTable::new)
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        int periods = context.current()
                .map(node -> new Service(context.plan(), node).figures().size())
                .orElse(0);
        return periods == 0 ? "" : context.text(message("figures.count", periods));
    }
}
