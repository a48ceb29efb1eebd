package org.doelenboom.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.BudgetSection;
import org.doelenboom.report.DiagnosisSection;
import org.doelenboom.report.GlossarySection;
import org.doelenboom.report.LevelsSection;
import org.doelenboom.report.ObjectivesSection;
import org.doelenboom.report.OpeningSection;
import org.doelenboom.report.OtherChaptersSection;
import org.doelenboom.report.PartiesSection;
import org.doelenboom.report.ProjectsSection;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.YearsSection;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.document.Composer;

/** Documents of the core's chapters without a framework, and the same words without their looks. */
final class CoreDocuments {
    private CoreDocuments() {}

    static Composer composer() {
        Contributions<ReportSection> sections = new Contributions<>();
        List.of(
                        new OpeningSection(),
                        new LevelsSection(),
                        new GlossarySection(),
                        new DiagnosisSection(),
                        new ObjectivesSection(),
                        new OtherChaptersSection(),
                        new YearsSection(),
                        new BudgetSection(),
                        new ProjectsSection(),
                        new PartiesSection())
                .forEach(sections::add);
        Map<String, PropertyMessages> known = Map.of(
                "org.doelenboom.report", new ReportMessages(),
                "org.doelenboom.plan", new PropertyMessages(PlanKeys.class));
        Messages messages = (message, locale) -> Optional.ofNullable(known.get(message.bundle()))
                .flatMap(source -> source.text(message, Locale.forLanguageTag(locale.getLanguage())))
                .orElse(message.key());
        return new Composer(new Core(sections), messages, new Unchecked());
    }

    /** Plain paragraphs and tables. */
    static String bare(List<Block> blocks) {
        StringBuilder page = new StringBuilder(
                "<html lang=\"nl\"><head><title>t</title>"
                        + "<meta name=\"description\" content=\"d\"/><style>body { font-family: Document }</style></head><body>");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                page.append("<p>").append(heading.text().in("nl")).append("</p>");
            } else if (block instanceof Block.Item item) {
                page.append("<p>").append(item.title().in("nl")).append("</p>");
            } else if (block instanceof Block.Paragraph paragraph) {
                page.append("<p>").append(paragraph.text().in("nl")).append("</p>");
            } else if (block instanceof Block.Label label) {
                page.append("<p>").append(label.text().in("nl")).append("</p>");
            } else if (block instanceof Block.Table table) {
                table(table.table(), page);
            }
        }
        return page.append("</body></html>").toString();
    }

    private static void table(ReportTable table, StringBuilder page) {
        page.append("<table><thead><tr>");
        table.headings()
                .forEach(heading -> page.append("<th>").append(heading.in("nl")).append("</th>"));
        page.append("</tr></thead><tbody>");
        table.texts().forEach(row -> {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(cell.in("nl")).append("</td>"));
            page.append("</tr>");
        });
        page.append("</tbody></table>");
    }

    private record Core(Contributions<ReportSection> reportSections) implements ModuleContributions {
        @Override
        public Contributions<ModuleDescriptor> modules() {
            return new Contributions<>();
        }

        @Override
        public Contributions<Measure> measures() {
            return new Contributions<>();
        }

        @Override
        public Contributions<CommandContribution> commands() {
            return new Contributions<>();
        }
    }

    /** Finds nothing: what is measured asks for no check. */
    private static final class Unchecked implements PlanChecker {
        @Override
        public List<Problem> check(Snapshot plan) {
            return List.of();
        }

        @Override
        public Running begin(Snapshot plan) {
            throw new UnsupportedOperationException("nothing is edited");
        }

        @Override
        public List<String> rules() {
            return List.of();
        }

        @Override
        public Registration listen(Runnable listener) {
            return () -> {};
        }

        @Override
        public void fixFailed(Problem problem, Throwable reason) {
            throw new UnsupportedOperationException("nothing is fixed", reason);
        }
    }
}
