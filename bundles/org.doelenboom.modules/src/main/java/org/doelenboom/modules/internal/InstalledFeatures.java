package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the bundles in the framework in line with the features that are there and wanted: at the start, and after each
 * change. The launcher says by framework properties where they lie and which ones are wanted in this run.
 */
@Component(immediate = true)
public final class InstalledFeatures implements ModuleService {

    private final FeatureFolders folders;
    private final ChoiceFile choiceFile;
    private final FeatureBundles bundles;

    /** Only these, in this run; absent when the choice holds. */
    private @Nullable Set<String> wantedNow;

    private Choice choice;

    /** Why a wanted feature is not there, by its id. */
    private final Map<String, Refusal> failures = new HashMap<>();

    @Activate
    public InstalledFeatures(BundleContext context) {
        Path home = Path.of(property(context, "doelenboom.home").orElse("."));
        Path shipped = Path.of(property(context, "doelenboom.features.folder").orElse("features"));
        this.folders = new FeatureFolders(shipped, home.resolve("features"));
        this.choiceFile = new ChoiceFile(home);
        this.choice = choiceFile.read();
        this.wantedNow = property(context, "doelenboom.features")
                .map(InstalledFeatures::ids)
                .orElse(null);
        this.bundles = new FeatureBundles(
                context,
                property(context, "doelenboom.screen")
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                property(context, Constants.FRAMEWORK_BEGINNING_STARTLEVEL)
                        .map(Integer::parseInt)
                        .orElse(1));
        bringInLine();
    }

    /** A feature that cannot be installed is left out, and shows as broken or missing; the others go on. */
    private void bringInLine() {
        List<Feature> wanted = wanted();
        bundles.keepOnly(locations(wanted));
        failures.clear();
        for (Feature feature : wanted) {
            try {
                bundles.install(feature);
            } catch (Refusal refusal) {
                failures.put(feature.id(), refusal);
            }
        }
    }

    private List<Feature> wanted() {
        return folders.read().features().values().stream()
                .filter(feature -> isWanted(feature.id()))
                .toList();
    }

    @Override
    public synchronized List<InstalledModule> modules() {
        FeatureFolders.Found found = folders.read();
        List<InstalledModule> modules = new ArrayList<>();
        for (Feature feature : found.features().values()) {
            if (!choice.removed().contains(feature.id()) || isWanted(feature.id())) {
                modules.add(describe(feature));
            }
        }
        found.unreadable().forEach(name -> modules.add(new InstalledModule(name, "", State.BROKEN, List.of())));
        Set<String> asked = wantedNow == null ? Set.of() : wantedNow;
        asked.stream()
                .filter(id ->
                        !found.features().containsKey(id) && !found.unreadable().contains(id))
                .forEach(id -> modules.add(new InstalledModule(id, "", State.MISSING, List.of())));
        modules.sort(Comparator.comparing(InstalledModule::id));
        return List.copyOf(modules);
    }

    @Override
    public synchronized InstalledModule install(Path featureFile) throws Refusal {
        Feature unpacked = folders.unpack(featureFile);
        String id = unpacked.id();
        try {
            refuseOtherVersions(unpacked);
            // An earlier version goes first: the framework does not hold the same bundle twice.
            bundles.keepOnly(locations(wanted().stream()
                    .filter(feature -> !feature.id().equals(id))
                    .toList()));
            bundles.install(unpacked);
            folders.keep(unpacked);
        } catch (Refusal refusal) {
            folders.delete(unpacked);
            bringInLine();
            throw refusal;
        }
        choose(choice.with(id), id, true);
        return describe(known(id));
    }

    @Override
    public synchronized void remove(String id) throws Refusal {
        Feature feature = known(id);
        while (folders.isOwn(feature)) {
            folders.delete(feature);
            Feature shipped = folders.read().features().get(id);
            if (shipped == null) {
                choose(choice.with(id), id, false);
                return;
            }
            feature = shipped;
        }
        choose(choice.without(id), id, false);
    }

    @Override
    public synchronized void switchOn(String id) throws Refusal {
        known(id);
        choose(choice.switchedOn(id), id, true);
        Refusal failure = failures.get(id);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public synchronized void switchOff(String id) throws Refusal {
        known(id);
        choose(choice.switchedOff(id), id, false);
    }

    private void choose(Choice next, String id, boolean wanted) throws Refusal {
        choiceFile.write(next);
        choice = next;
        if (wantedNow != null) {
            Set<String> now = new TreeSet<>(wantedNow);
            if (wanted) {
                now.add(id);
            } else {
                now.remove(id);
            }
            wantedNow = now;
        }
        bringInLine();
    }

    private InstalledModule describe(Feature feature) {
        return new InstalledModule(feature.id(), feature.version(), state(feature), bundles.names(feature));
    }

    private State state(Feature feature) {
        if (!isWanted(feature.id())) {
            return State.OFF;
        }
        if (!failures.containsKey(feature.id()) && bundles.runs(feature)) {
            return State.ACTIVE;
        }
        return bundles.isComplete(feature) ? State.BROKEN : State.MISSING;
    }

    private boolean isWanted(String id) {
        if (wantedNow != null) {
            return wantedNow.contains(id);
        }
        return !choice.off().contains(id) && !choice.removed().contains(id);
    }

    private Feature known(String id) throws Refusal {
        Feature feature = folders.read().features().get(id);
        if (feature == null || choice.removed().contains(id) && !isWanted(id)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "module.unknown", id);
        }
        return feature;
    }

    /** Two versions of one bundle would both offer their services: the other feature has to go first. */
    private void refuseOtherVersions(Feature feature) throws Refusal {
        for (Feature other : folders.read().features().values()) {
            if (other.id().equals(feature.id()) || !isWanted(other.id())) {
                continue;
            }
            for (Feature.Part part : feature.parts()) {
                for (Feature.Part theirs : other.parts()) {
                    boolean same = theirs.symbolicName().equals(part.symbolicName());
                    if (same && !theirs.location().equals(part.location())) {
                        throw Refusals.of(Refusal.Kind.NOT_ALLOWED, "bundle.conflict", part.symbolicName(), other.id());
                    }
                }
            }
        }
    }

    private static Set<String> locations(List<Feature> features) {
        return features.stream()
                .flatMap(feature -> feature.parts().stream())
                .map(Feature.Part::location)
                .collect(Collectors.toSet());
    }

    private static Optional<String> property(BundleContext context, String name) {
        return Optional.ofNullable(context.getProperty(name));
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
