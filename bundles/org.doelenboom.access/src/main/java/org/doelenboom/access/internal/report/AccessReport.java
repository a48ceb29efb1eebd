package org.doelenboom.access.internal.report;

import java.util.List;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** The chapter on access to services: the map and who is missing, what was seen and done, needs, figures and quality. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessReport implements ReportSection {
    @Override
    public int order() {
        return 600;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        boolean nothing = plan.children(plan.root()).stream().map(Node::kind).noneMatch(kind -> kind.namespace()
                .equals(AccessKinds.MODULE));
        if (nothing) {
            return;
        }
        Both both = new Both(plan, out);
        out.heading(1, both.say("report.title"));
        List<Part> parts = List.of(
                ServiceParts::map,
                ServiceParts::missing,
                ServiceParts::factors,
                WorkParts::barriers,
                WorkParts::needs,
                WorkParts::consultations,
                FigureParts::figures,
                QualityParts::criteria,
                QualityParts::cards);
        parts.forEach(part -> part.write(both));
    }

    /** Writes nothing where there is nothing for it. */
    private interface Part {
        void write(Both both);
    }
}
