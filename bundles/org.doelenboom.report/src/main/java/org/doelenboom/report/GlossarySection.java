package org.doelenboom.report;

import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** The plan's own glossary. */
@Component(service = ReportSection.class)
public final class GlossarySection implements CoreSection {
    @Override
    public int order() {
        return 250;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<List<BilingualText>> rows = plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.GLOSSARY_ENTRY))
                .map((Node node) -> List.of(node.get(PlanKeys.TITLE), node.get(PlanKeys.TEXT)))
                .toList();
        if (!rows.isEmpty()) {
            BilingualText title = out.words(ReportMessages.message("glossary"));
            out.heading(1, title);
            out.table(
                    title,
                    List.of(
                            out.words(ReportMessages.message("glossary.term")),
                            out.words(ReportMessages.message("glossary.meaning"))),
                    rows);
        }
    }
}
