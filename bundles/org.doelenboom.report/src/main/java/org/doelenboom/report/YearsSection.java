package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/** What is done in which year: the tree on the left, a column a year. Left out while the plan marks no year. */
@Component
public final class YearsSection implements ReportSection {
    private static final String MARK = "×";

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        Schedule schedule = new Schedule(plan);
        List<Integer> years = schedule.planYears();
        Numbering numbering = new Numbering(plan);
        List<List<BilingualText>> rows = new ArrayList<>();
        boolean any = false;
        for (Node node : plan.subtree(plan.root().id())) {
            if (!PlanKinds.isInTree(node.kind())) {
                continue;
            }
            List<Integer> marked =
                    node.kind().equals(PlanKinds.ACTION) ? schedule.years(node) : schedule.ownYears(node);
            any |= !marked.isEmpty();
            List<BilingualText> row = new ArrayList<>();
            row.add(out.plain(numbering.path(node)));
            row.add(node.get(PlanKeys.TITLE));
            years.forEach(year -> row.add(out.plain(marked.contains(year) ? MARK : "")));
            rows.add(row);
        }
        if (any && !years.isEmpty()) {
            List<BilingualText> columns = new ArrayList<>();
            columns.add(out.words(ReportMessages.message("years.code")));
            columns.add(out.words(ReportMessages.message("years.what")));
            years.forEach(year -> columns.add(out.plain(Integer.toString(year))));
            BilingualText title = out.words(ReportMessages.message("years"));
            out.heading(2, title);
            out.table(title, columns, rows);
        }
    }
}
