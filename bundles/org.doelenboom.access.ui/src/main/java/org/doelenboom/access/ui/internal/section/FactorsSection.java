package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Appraisal;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Rating;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The eight favourable factors of a service, each time somebody looked. */
@Component(property = AccessKinds.PROPERTY)
public final class FactorsSection implements EditorSection {
    @Override
    public String id() {
        return "access.factors";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Message title() {
        return message("section.factors");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.SERVICE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context).add(FactorGrid::new).body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        List<Appraisal> all = context.current()
                .map(node -> new Service(context.plan(), node).appraisals())
                .orElse(List.of());
        if (all.isEmpty()) {
            return "";
        }
        Appraisal last = all.get(all.size() - 1);
        return context.text(
                message("factors.count", last.count(Rating.YES), Factor.values().length, last.count(Rating.PARTLY)));
    }
}
