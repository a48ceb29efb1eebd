package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.Origin;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Version;

/** Says what is installed, and how it is. */
final class ModuleList {

    private final FeatureFolders folders;
    private final Choices choices;
    private final Alignment alignment;
    private final Describer describer;

    ModuleList(FeatureFolders folders, Choices choices, Alignment alignment, Describer describer) {
        this.folders = folders;
        this.choices = choices;
        this.alignment = alignment;
        this.describer = describer;
    }

    /** Features by their ids, then plug-ins. */
    List<InstalledModule> all() {
        FeatureFolders.Found found = alignment.features();
        List<InstalledModule> features = new ArrayList<>();
        found.features().values().stream()
                .filter(feature -> choices.isKnown(feature.id()))
                .map(this::describe)
                .forEach(features::add);
        found.unreadable().forEach((folder, problem) -> features.add(unreadable(folder, problem)));
        List<InstalledModule> plugIns =
                alignment.plugIns().stream().map(this::describe).toList();
        Set<String> there = Stream.concat(features.stream(), plugIns.stream())
                .map(InstalledModule::id)
                .collect(Collectors.toSet());
        choices.asked().stream()
                .filter(id -> !there.contains(id))
                .map(ModuleList::missing)
                .forEach(features::add);
        features.sort(Comparator.comparing(InstalledModule::id));
        features.addAll(plugIns);
        return List.copyOf(features);
    }

    private InstalledModule unreadable(Path folder, Refusal problem) {
        String name = String.valueOf(folder.getFileName());
        return new InstalledModule(
                name, Map.of(), "", origin(folder), State.BROKEN, List.of(), List.of(problem.reason()));
    }

    private static InstalledModule missing(String id) {
        List<Message> problems = List.of(Refusals.message("module.unknown", id));
        return new InstalledModule(id, Map.of(), "", Origin.UNKNOWN, State.MISSING, List.of(), problems);
    }

    private Origin origin(Path folder) {
        return folders.isOwn(folder) ? Origin.INSTALLED : Origin.SHIPPED;
    }

    InstalledModule describe(Feature feature) {
        return new InstalledModule(
                feature.id(),
                feature.names(),
                feature.version(),
                origin(feature.folder()),
                alignment.state(feature),
                feature.parts().stream()
                        .map(part -> describer.describe(
                                part.symbolicName(), part.version(), alignment.bundle(part.location())))
                        .toList(),
                reasons(alignment.failure(feature)));
    }

    private InstalledModule describe(PlugIn plugIn) {
        String version = plugIn.version().equals(Version.emptyVersion)
                ? ""
                : plugIn.version().toString();
        return new InstalledModule(
                plugIn.id(),
                Map.of(),
                version,
                Origin.PLUG_IN,
                alignment.state(plugIn),
                List.of(describer.describe(plugIn.id(), version, alignment.bundle(plugIn.location()))),
                reasons(alignment.failure(plugIn)));
    }

    private static List<Message> reasons(Optional<Refusal> failure) {
        return failure.map(refusal -> List.of(refusal.reason())).orElse(List.of());
    }
}
