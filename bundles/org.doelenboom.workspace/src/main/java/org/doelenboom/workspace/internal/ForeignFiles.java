package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.report.DocumentSetter;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.compare.ChangeDocument;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Chooses who reads or writes a foreign file, and keeps a plan safe from those who fail at it. */
@Component(service = {Exchange.class, ContributionPoint.class})
public final class ForeignFiles implements Exchange, ContributionPoint {
    /** Larger foreign files are no plan anybody wrote. */
    private static final long IMPORT_LIMIT = 200L * 1024 * 1024;

    private final Contributions<Importer> importers = new Contributions<>(importer -> {
        Objects.requireNonNull(importer.name(), "name");
        List.copyOf(importer.endings());
    });
    private final Contributions<Exporter> exporters = new Contributions<>(Exporter::format, exporter -> {
        Objects.requireNonNull(exporter.name(), "name");
        List.copyOf(exporter.endings());
    });
    private final Contributions<ReturnReader> readers = new Contributions<>(reader -> {
        Objects.requireNonNull(reader.name(), "name");
        List.copyOf(reader.endings());
    });

    @Nullable
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DocumentSetter setter;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addImporter(Importer importer) {
        importers.add(importer);
    }

    void removeImporter(Importer importer) {
        importers.remove(importer);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addExporter(Exporter exporter) {
        exporters.add(exporter);
    }

    void removeExporter(Exporter exporter) {
        exporters.remove(exporter);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addReader(ReturnReader reader) {
        readers.add(reader);
    }

    void removeReader(ReturnReader reader) {
        readers.remove(reader);
    }

    @Override
    public List<FailedContribution> failed() {
        return Stream.of(importers.failed(), exporters.failed(), readers.failed())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Set<String> importEndings() {
        Set<String> endings = new TreeSet<>();
        importers.all().forEach(importer -> endings.addAll(importers.ask(importer, Importer::endings, Set.of())));
        return endings;
    }

    @Override
    public ImportDraft preview(Path file, Map<String, KindId> levels) throws Refusal {
        String name = String.valueOf(file.getFileName());
        byte[] content = bytes(file);
        Importer importer = importer(file, content).orElseThrow(() -> {
            String known = String.join(", ", importEndings());
            return new Refusal(Refusal.Kind.MISUSED, PlanWorkspace.message("refusal.noImporter", file, known));
        });
        try {
            return Objects.requireNonNull(importer.read(name, content, levels), "an answer of null");
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            importers.switchOff(importer, e);
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.importerFailed", file), e);
        }
    }

    @Override
    public List<String> columns(Path file) {
        try {
            byte[] content = bytes(file);
            return importer(file, content)
                    .map(one -> importers.ask(
                            one, any -> any.columns(String.valueOf(file.getFileName()), content), List.<String>of()))
                    .orElse(List.of());
        } catch (Refusal unreadable) {
            // Whoever asks for the content itself is told why.
            return List.of();
        }
    }

    private Optional<Importer> importer(Path file, byte[] content) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(file);
        List<Importer> able = importers.all().stream()
                .filter(one -> importers.ask(one, Importer::endings, Set.of()).contains(ending))
                .toList();
        // One that does not recognise the file says best what is wrong with it, when nobody does.
        return able.stream()
                .filter(one -> importers.ask(one, any -> any.recognises(name, content), false))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    @Override
    public List<Format> formats(Snapshot plan) {
        List<Format> formats = new ArrayList<>();
        for (Exporter exporter : exporters.all()) {
            exporters
                    .ask(exporter, one -> Optional.of(format(one, plan)), Optional.<Format>empty())
                    .ifPresent(formats::add);
        }
        formats.sort(Comparator.comparing(Format::id));
        return formats;
    }

    private static Format format(Exporter exporter, Snapshot plan) {
        List<String> endings = new ArrayList<>(new TreeSet<>(exporter.endings()));
        if (endings.remove(exporter.format())) {
            endings.add(0, exporter.format());
        }
        return new Format(exporter.format(), exporter.name(), endings, List.copyOf(exporter.options(plan)));
    }

    @Override
    public List<Exported.NotHeld> export(Snapshot plan, Path file, Wish wish) throws Refusal {
        Exporter exporter = exporter(file, wish.format());
        List<ExportOption> options = exporters.ask(exporter, one -> one.options(plan), List.of());
        List<String> languages = languages(plan, wish.languages());
        ExportRequest request = new ExportRequest(
                        languages, wish.choices(), files(wish.choices(), options), wish.progress())
                .withEnding(ending(file));
        Exported exported;
        try {
            exported = Objects.requireNonNull(exporter.write(plan, request), "an answer of null");
        } catch (CancellationException cancelled) {
            // Somebody wanted it no more: that is no fault of the exporter's.
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            exporters.switchOff(exporter, e);
            throw new Refusal(
                    Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message("refusal.reportFailed", ending(file), file), e);
        }
        replace(file, exported.content());
        return exported.notHeld();
    }

    private Exporter exporter(Path file, String format) throws Refusal {
        String ending = ending(file);
        return exporters.all().stream()
                .filter(one -> exporters.ask(
                        one,
                        any -> format.isEmpty()
                                ? any.endings().contains(ending)
                                : any.format().equals(format),
                        false))
                // Several may share an ending; it means the one that is called after it.
                .min(Comparator.comparing(
                        one -> !exporters.ask(one, Exporter::format, "").equals(ending)))
                .orElseThrow(() -> {
                    Set<String> known = new TreeSet<>();
                    exporters.all().forEach(one -> known.add(exporters.ask(one, Exporter::format, "")));
                    return new Refusal(
                            Refusal.Kind.MISUSED,
                            PlanWorkspace.message(
                                    "refusal.noReport", format.isEmpty() ? ending : format, String.join(", ", known)));
                });
    }

    private static List<String> languages(Snapshot plan, List<String> languages) throws Refusal {
        List<String> ofPlan = plan.root().get(PlanKeys.LANGUAGES);
        List<String> wanted = !languages.isEmpty() ? languages : List.of(ofPlan.isEmpty() ? "nl" : ofPlan.get(0));
        if (wanted.size() > 2 || !ofPlan.isEmpty() && !ofPlan.containsAll(wanted)) {
            throw new Refusal(
                    Refusal.Kind.MISUSED,
                    PlanWorkspace.message("refusal.languages", String.join(", ", wanted), String.join(", ", ofPlan)));
        }
        return wanted;
    }

    /** Looks at each choice, and reads the files among them. */
    private static Map<String, byte[]> files(Map<String, String> choices, List<ExportOption> options) throws Refusal {
        Map<String, byte[]> files = new HashMap<>();
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            ExportOption option = options.stream()
                    .filter(one -> one.id().equals(choice.getKey()))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            choice.getKey(),
                            options.stream().map(ExportOption::id).toList()));
            List<String> values =
                    option.choices().stream().map(ExportOption.Choice::value).toList();
            if (option.kind() == ExportOption.Kind.CHOICE && !values.contains(choice.getValue())) {
                throw unknown(choice.getValue(), values);
            }
            if (option.kind() == ExportOption.Kind.FILE && !choice.getValue().isEmpty()) {
                try {
                    files.put(option.id(), bytes(Path.of(choice.getValue())));
                } catch (InvalidPathException e) {
                    throw new Refusal(
                            Refusal.Kind.NOT_FOUND, PlanWorkspace.message("refusal.notFound", choice.getValue()), e);
                }
            }
        }
        return files;
    }

    private static Refusal unknown(String word, List<String> known) {
        return new Refusal(
                Refusal.Kind.MISUSED, PlanWorkspace.message("refusal.choice", word, String.join(", ", known)));
    }

    @Override
    public void exportChanges(ChangeDocument changes, Path file, DoubleConsumer progress) throws Refusal {
        DocumentSetter into = setter;
        if (into == null) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, PlanWorkspace.message("refusal.noReport", ending(file), ""));
        }
        replace(file, into.set(ending(file), changes.title(), changes.languages(), changes::write, progress));
    }

    @Override
    public List<Sort> returnSorts() {
        List<Sort> sorts = new ArrayList<>();
        for (ReturnReader reader : readers.all()) {
            readers.ask(
                            reader,
                            one -> Optional.of(new Sort(id(one), one.name(), Set.copyOf(one.endings()))),
                            Optional.<Sort>empty())
                    .ifPresent(sorts::add);
        }
        return sorts;
    }

    @Override
    public Returned takeBack(Snapshot plan, Path file, String sort) throws Refusal {
        String name = String.valueOf(file.getFileName());
        byte[] content = bytes(file);
        ReturnReader reader = readers.all().stream()
                .filter(one -> sort.isEmpty()
                        ? readers.ask(one, any -> knows(any, file, content), false)
                        : id(one).equals(sort))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.MALFORMED, PlanWorkspace.message("refusal.notRecognised", file)));
        try {
            return Objects.requireNonNull(reader.read(plan, name, content), "an answer of null");
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            readers.switchOff(reader, e);
            throw new Refusal(Refusal.Kind.NOT_READABLE, PlanWorkspace.message("refusal.importerFailed", file), e);
        }
    }

    private static boolean knows(ReturnReader reader, Path file, byte[] content) {
        return reader.endings().contains(ending(file))
                && reader.recognises(String.valueOf(file.getFileName()), content);
    }

    private static String id(ReturnReader reader) {
        return reader.getClass().getName();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
}
