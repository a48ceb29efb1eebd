package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.project.Project;
import org.doelenboom.plan.project.ProjectKeys;
import org.osgi.service.component.annotations.Component;

/** The projects: who carries them, with whom, what they serve, and what they cost. */
@Component(service = ReportSection.class)
public final class ProjectsSection implements CoreSection {
    @Override
    public int order() {
        return 700;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Project> projects = Project.of(plan).stream()
                .filter(project -> out.shows(project.node()))
                .toList();
        if (projects.isEmpty()) {
            return;
        }
        out.heading(1, out.words(ReportMessages.message("projects")));
        Numbering numbering = new Numbering(plan);
        for (Project project : projects) {
            out.heading(2, project.node().get(PlanKeys.TITLE));
            out.paragraph(ItemFacts.named("fact.places", plan, project.node().get(PlanKeys.NEIGHBOURHOODS), out));
            out.paragraph(project.node().get(PlanKeys.DESCRIPTION));
            parties("projects.carriers", project.carriers(), out);
            parties("projects.partners", project.partners(), out);
            List<String> codes = project.serves().stream().map(numbering::path).toList();
            if (!codes.isEmpty()) {
                out.heading(3, out.words(ReportMessages.message("projects.serves")));
                out.bullets(List.of(out.plain(String.join(", ", codes))));
            }
            amounts(project, out);
            said("evaluation.self", project.node().get(ProjectKeys.SELF_EVALUATION), out);
            said("evaluation.referent", project.node().get(ProjectKeys.REFERENT_NOTE), out);
        }
    }

    private static void said(String key, BilingualText text, ReportWriter out) {
        if (!text.isEmpty()) {
            out.heading(3, out.words(ReportMessages.message(key)));
            out.paragraph(text);
        }
    }

    private static void parties(String key, List<Node> parties, ReportWriter out) {
        if (!parties.isEmpty()) {
            out.heading(3, out.words(ReportMessages.message(key)));
            out.bullets(parties.stream().map(party -> party.get(PlanKeys.TITLE)).toList());
        }
    }

    private static void amounts(Project project, ReportWriter out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        project.amounts().keySet().stream()
                .sorted()
                .forEach(year -> rows.add(List.of(
                        out.plain(Integer.toString(year)),
                        BudgetSection.euro(
                                out, Optional.ofNullable(project.amounts().get(year))))));
        if (!rows.isEmpty()) {
            out.table(
                    project.node().get(PlanKeys.TITLE),
                    List.of(
                            out.words(ReportMessages.message("projects.year")),
                            out.words(ReportMessages.message("budget.amount"))),
                    rows);
        }
    }
}
