package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
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
        byte[] content = ForeignContent.bytes(file);
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
            byte[] content = ForeignContent.bytes(file);
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
        String ending = ForeignContent.ending(file);
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
        List<String> languages = ExportWishes.languages(plan, wish.languages());
        ExportRequest request = new ExportRequest(
                        languages, wish.choices(), ExportWishes.files(wish.choices(), options), wish.progress())
                .withEnding(ForeignContent.ending(file));
        Exported exported;
        try {
            exported = Objects.requireNonNull(exporter.write(plan, request), "an answer of null");
        } catch (CancellationException cancelled) {
            // Somebody wanted it no more: that is no fault of the exporter's.
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            exporters.switchOff(exporter, e);
            throw new Refusal(
                    Refusal.Kind.NOT_WRITABLE,
                    PlanWorkspace.message("refusal.reportFailed", ForeignContent.ending(file), file),
                    e);
        }
        ForeignContent.replace(file, exported.content());
        return exported.notHeld();
    }

    private Exporter exporter(Path file, String format) throws Refusal {
        String ending = ForeignContent.ending(file);
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

    @Override
    public void exportChanges(ChangeDocument changes, Path file, DoubleConsumer progress) throws Refusal {
        DocumentSetter into = setter;
        if (into == null) {
            throw new Refusal(
                    Refusal.Kind.NOT_WRITABLE,
                    PlanWorkspace.message("refusal.noReport", ForeignContent.ending(file), ""));
        }
        ForeignContent.replace(
                file,
                into.set(ForeignContent.ending(file), changes.title(), changes.languages(), changes::write, progress));
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
        byte[] content = ForeignContent.bytes(file);
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
        return reader.endings().contains(ForeignContent.ending(file))
                && reader.recognises(String.valueOf(file.getFileName()), content);
    }

    private static String id(ReturnReader reader) {
        return reader.getClass().getName();
    }
}
