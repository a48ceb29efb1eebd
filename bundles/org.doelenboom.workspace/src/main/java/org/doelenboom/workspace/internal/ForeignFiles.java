package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.report.PlanReport;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanKeys;

/** Plans from files of other programs, and documents that people read: whatever importers and reports are there. Any thread. */
final class ForeignFiles {
    /** Larger foreign files are no plan anybody wrote. */
    private static final long IMPORT_LIMIT = 200L * 1024 * 1024;

    private final Contributions<Importer> importers = new Contributions<>(importer -> {
        Objects.requireNonNull(importer.name(), "name");
        List.copyOf(importer.endings());
    });
    private final Contributions<PlanReport> reports = new Contributions<>(report -> {
        Objects.requireNonNull(report.name(), "name");
        List.copyOf(report.endings());
    });

    Contributions<Importer> importers() {
        return importers;
    }

    Contributions<PlanReport> reports() {
        return reports;
    }

    List<FailedContribution> failed() {
        return Stream.concat(importers.failed().stream(), reports.failed().stream())
                .toList();
    }

    ImportDraft preview(Path file, Map<String, KindId> levels) throws Refusal {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        Importer importer = importers.all().stream()
                .filter(one -> importers.ask(one, Importer::endings, Set.of()).contains(ending))
                .findFirst()
                .orElse(null);
        byte[] content = bytes(file);
        if (importer == null) {
            String known = String.join(", ", importEndings());
            throw new Refusal(Refusal.Kind.MISUSED, PlanWorkspace.message("refusal.noImporter", file, known));
        }
        try {
            return Objects.requireNonNull(importer.read(name, content, levels), "an answer of null");
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            importers.switchOff(importer, e);
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.importerFailed", file), e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    Set<String> exportEndings() {
        Set<String> endings = new TreeSet<>();
        reports.all().forEach(report -> endings.addAll(reports.ask(report, PlanReport::endings, Set.of())));
        return endings;
    }

    void export(Snapshot plan, Path file, String format, List<String> languages) throws Refusal {
        String ending = format.isEmpty() ? ending(String.valueOf(file.getFileName())) : format;
        PlanReport report = reports.all().stream()
                .filter(one -> reports.ask(one, PlanReport::endings, Set.of()).contains(ending))
                .findFirst()
                .orElse(null);
        if (report == null) {
            String known = String.join(", ", exportEndings());
            throw new Refusal(Refusal.Kind.MISUSED, PlanWorkspace.message("refusal.noReport", ending, known));
        }
        List<String> ofPlan = plan.root().get(PlanKeys.LANGUAGES);
        List<String> wanted = !languages.isEmpty() ? languages : List.of(ofPlan.isEmpty() ? "nl" : ofPlan.get(0));
        if (wanted.size() > 2 || !ofPlan.isEmpty() && !ofPlan.containsAll(wanted)) {
            throw new Refusal(
                    Refusal.Kind.MISUSED,
                    PlanWorkspace.message("refusal.languages", String.join(", ", wanted), String.join(", ", ofPlan)));
        }
        byte[] written = reports.ask(report, one -> one.write(plan, wanted), new byte[0]);
        if (!reports.works(report)) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message("refusal.reportFailed", ending, file));
        }
        replace(file, written);
    }

    /** Written beside and moved into place, so that a full disk leaves the old document whole. */
    static void replace(Path file, byte[] content) throws Refusal {
        // Not a "temporary file" of the JDK: that one would be readable by its owner alone.
        Path beside = file.resolveSibling("." + file.getFileName() + "." + NodeId.random() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside);
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message("refusal.unwritable", file), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(ForeignFiles.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + file, e);
        }
    }

    private static byte[] bytes(Path file) throws Refusal {
        if (Files.isDirectory(file) || Files.notExists(file)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, PlanWorkspace.message("refusal.notFound", file));
        }
        try {
            if (Files.size(file) > IMPORT_LIMIT) {
                String limit = Long.toString(IMPORT_LIMIT / 1024 / 1024);
                throw new Refusal(Refusal.Kind.TOO_LARGE, PlanWorkspace.message("refusal.tooLarge", file, limit));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.unreadable", file), e);
        }
    }

    Set<String> importEndings() {
        Set<String> endings = new TreeSet<>();
        importers.all().forEach(importer -> endings.addAll(importers.ask(importer, Importer::endings, Set.of())));
        return endings;
    }
}
