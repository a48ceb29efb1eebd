package org.doelenboom.workspace.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.report.DocumentSetter;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.workspace.compare.ChangeDocument;
import org.doelenboom.workspace.compare.Replay;
import org.doelenboom.workspace.compare.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What changed since an earlier state, as a document: since another file of the plan as it stands, or since a version that was
 * adopted, which is found in that file's history. The plan's own file tells its own versions.
 */
@Component
public final class ChangeExporter implements Exporter {
    private static final ExportOption EARLIER =
            ExportOption.file("earlier", PlanWorkspace.message("changes.option.earlier"));
    private static final ExportOption VERSION =
            ExportOption.text("version", PlanWorkspace.message("changes.option.version"), "");

    private final PlanStore store;
    private final DocumentSetter setter;
    private final Catalogue catalogue;
    private final Messages messages;

    @Activate
    public ChangeExporter(
            @Reference PlanStore store,
            @Reference DocumentSetter setter,
            @Reference Catalogue catalogue,
            @Reference Messages messages) {
        this.store = store;
        this.setter = setter;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public String format() {
        return "changes";
    }

    @Override
    public Message name() {
        return PlanWorkspace.message("changes.name");
    }

    @Override
    public Set<String> endings() {
        return setter.formats();
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return List.of(EARLIER, VERSION);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        byte[] file = request.file(EARLIER)
                .orElseThrow(() -> new Refusal(Refusal.Kind.MISUSED, PlanWorkspace.message("changes.noFile")));
        StoredPlan earlier = store.read(new ByteArrayInputStream(file), "");
        List<HistoryEntry> history = store.history(earlier.history());
        String wanted = request.value(VERSION).strip();
        Words words = new Words(
                catalogue, messages, Locale.forLanguageTag(request.languages().get(0)));
        String now = messages.text(
                PlanWorkspace.message("changes.present"),
                Locale.forLanguageTag(request.languages().get(0)));
        ChangeDocument changes;
        if (wanted.isEmpty()) {
            String name = request.choices().getOrDefault(EARLIER.id(), "");
            name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            changes = new ChangeDocument(words, earlier.plan(), plan, List.of(), name, now);
        } else {
            int at = at(history, wanted);
            List<HistoryEntry> since = history.subList(at + 1, history.size());
            Snapshot before = Replay.before(earlier.plan(), since);
            changes = new ChangeDocument(words, before, plan, since, wanted, now);
        }
        String format = request.ending().isEmpty() ? "docx" : request.ending();
        return Exported.whole(
                setter.set(format, changes.title(), changes.languages(), changes::write, request.progress()));
    }

    /** The last version of that name. */
    private static int at(List<HistoryEntry> history, String wanted) throws Refusal {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i)
                    .adoption()
                    .filter(one -> one.name().equalsIgnoreCase(wanted))
                    .isPresent()) {
                return i;
            }
        }
        List<String> known = history.stream()
                .flatMap(entry -> entry.adoption().stream())
                .map(Adoption::name)
                .toList();
        throw new Refusal(
                Refusal.Kind.NOT_FOUND, PlanWorkspace.message("changes.noVersion", wanted, String.join(", ", known)));
    }
}
