package org.doelenboom.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** The title page: what, whose, where, when. */
@Component
public final class TitleSection implements ReportSection {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Node header = plan.root();
        out.heading(1, header.get(PlanKeys.TITLE));
        out.paragraph(header.get(PlanKeys.PLAN_TYPE));
        out.paragraph(header.get(PlanKeys.OWNER));
        out.paragraph(header.get(PlanKeys.TERRITORY));
        Optional<BigDecimal> first = header.get(PlanKeys.FIRST_YEAR);
        Optional<BigDecimal> last = header.get(PlanKeys.LAST_YEAR);
        if (first.isPresent() && last.isPresent()) {
            out.paragraph(
                    out.plain(first.get().toPlainString() + "-" + last.get().toPlainString()));
        }
    }
}
