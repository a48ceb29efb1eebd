package org.doelenboom.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.internal.document.Composer;
import org.doelenboom.store.FilePlanStore;

/** The sample plan, and who writes its documents, without a framework. */
public final class Documents {
    private Documents() {}

    public static Snapshot sample() throws IOException, Refusal {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("releng"))) {
            folder = folder.getParent();
        }
        Path file = folder.resolve(
                "bundles/org.doelenboom.workspace/src/main/resources/org/doelenboom/workspace/sample.doelenboom");
        try (InputStream in = Files.newInputStream(file)) {
            return new FilePlanStore().read(in, "sample").plan();
        }
    }

    public static ExportRequest request(String languages, Map<String, String> choices) {
        return new ExportRequest(List.of(languages.split(",", -1)), choices, Map.of(), done -> {});
    }

    public static Messages messages() {
        Map<String, PropertyMessages> known = Map.of(
                "org.doelenboom.report", new ReportMessages(),
                "org.doelenboom.plan", new PropertyMessages(PlanKeys.class));
        return (message, locale) -> Optional.ofNullable(known.get(message.bundle()))
                .flatMap(source -> source.text(message, Locale.forLanguageTag(locale.getLanguage())))
                .orElse(message.key());
    }

    /** With the core's sections, and no module's. */
    public static Composer composer() {
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
        return new Composer(new Core(sections), messages(), new Unchecked());
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

    /** Finds nothing. */
    private static final class Unchecked implements PlanChecker {
        @Override
        public List<Problem> check(Snapshot plan) {
            return List.of();
        }

        @Override
        public Running begin(Snapshot plan) {
            return new Running() {
                @Override
                public void follow(ChangeSet changes) {}

                @Override
                public List<Problem> problems() {
                    return List.of();
                }
            };
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
        public void fixFailed(Problem problem, Throwable reason) {}
    }
}
