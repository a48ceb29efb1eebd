package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Bundle;

/** Brings the bundles in the framework in line with the features and plug-ins that are there and wanted. Not for two threads at once. */
final class Alignment {

    private final FeatureFolders folders;
    private final PlugInFolder plugInFolder;
    private final Choices choices;
    private final OwnBundles bundles;
    private final FeatureBundles featureBundles;
    private final PlugInBundles plugInBundles;
    private final boolean withScreen;
    private final Predicate<Path> settled;

    /** Why a wanted feature is not there, by its id. */
    private final Map<String, Refusal> failures = new HashMap<>();

    /** What lay in the folders when the framework was last brought in line: what lies there now may not have been followed yet. */
    private FeatureFolders.Found features = new FeatureFolders.Found(Map.of(), Map.of());

    private List<PlugIn> plugIns = List.of();

    /** @param settled whether a file in the folder of plug-ins can be read: one that is still being copied is passed over */
    Alignment(
            FeatureFolders folders,
            PlugInFolder plugInFolder,
            Choices choices,
            OwnBundles bundles,
            Requirements requirements,
            boolean withScreen,
            Predicate<Path> settled) {
        this.folders = folders;
        this.plugInFolder = plugInFolder;
        this.choices = choices;
        this.bundles = bundles;
        this.featureBundles = new FeatureBundles(bundles, requirements, withScreen);
        this.plugInBundles = new PlugInBundles(bundles, requirements);
        this.withScreen = withScreen;
        this.settled = settled;
    }

    /** What cannot be used is left out, and shows as broken or missing; the others go on. */
    void align() {
        failures.clear();
        features = folders.read();
        plugIns = readPlugIns();
        List<Feature> wanted = withoutConflicts();
        List<PlugIn> wantedPlugIns = wantedPlugIns();
        keepOnly(wanted, wantedPlugIns);
        List<Feature> left = new ArrayList<>(wanted);
        int before;
        do {
            // A feature may need a bundle of one that comes later.
            before = left.size();
            left.removeIf(this::isInstalled);
        } while (left.size() < before && !left.isEmpty());
        plugInBundles.install(wantedPlugIns);
    }

    private void keepOnly(List<Feature> features, List<PlugIn> plugIns) {
        Stream<String> ofFeatures = features.stream()
                .flatMap(feature -> featureBundles.parts(feature).stream())
                .map(Feature.Part::location);
        bundles.keepOnly(Stream.concat(ofFeatures, plugIns.stream().map(PlugIn::location))
                .toList());
    }

    private boolean isInstalled(Feature feature) {
        try {
            featureBundles.install(feature);
            failures.remove(feature.id());
            return true;
        } catch (Refusal refusal) {
            failures.put(feature.id(), refusal);
            return false;
        }
    }

    /**
     * Installs a feature that has no place yet, instead of one with its id. Where that is refused, {@link #align} brings back what
     * was there.
     */
    void installAlone(Feature unpacked) throws Refusal {
        List<Feature> others = features.features().values().stream()
                .filter(feature -> !feature.id().equals(unpacked.id()) && choices.isWanted(feature.id()))
                .toList();
        refuseConflicts(unpacked, others);
        // An earlier version goes first: the framework does not hold the same bundle twice.
        keepOnly(others, wantedPlugIns());
        featureBundles.install(unpacked);
    }

    /** Two features may bring the same bundle, but not two versions of it: the second is left out. */
    private List<Feature> withoutConflicts() {
        List<Feature> kept = new ArrayList<>();
        for (Feature feature : features.features().values()) {
            if (choices.isWanted(feature.id())) {
                try {
                    refuseConflicts(feature, kept);
                    kept.add(feature);
                } catch (Refusal conflict) {
                    failures.put(feature.id(), conflict);
                }
            }
        }
        return kept;
    }

    private static void refuseConflicts(Feature feature, List<Feature> others) throws Refusal {
        for (Feature other : others) {
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

    private List<PlugIn> wantedPlugIns() {
        return plugIns.stream()
                .filter(plugIn -> plugIn.isUsable() && !isOff(plugIn))
                .toList();
    }

    private boolean isOff(PlugIn plugIn) {
        return choices.isOff(plugIn.id()) || plugIn.screen() && !withScreen;
    }

    /** The features that were there at the last alignment, wanted or not. */
    FeatureFolders.Found features() {
        return features;
    }

    /** The plug-ins that were there at the last alignment, wanted or not. */
    List<PlugIn> plugIns() {
        return plugIns;
    }

    private List<PlugIn> readPlugIns() {
        Set<String> ofFeatures = new HashSet<>();
        features.features().values().stream()
                .filter(feature -> choices.isWanted(feature.id()))
                .flatMap(feature -> feature.parts().stream())
                .forEach(part -> ofFeatures.add(part.symbolicName()));
        return plugInFolder.read(settled, name -> ofFeatures.contains(name) || bundles.isPartOfProgram(name));
    }

    State state(Feature feature) {
        if (!choices.isWanted(feature.id())) {
            return State.OFF;
        }
        if (!failures.containsKey(feature.id()) && featureBundles.runs(feature)) {
            return State.ACTIVE;
        }
        return featureBundles.isComplete(feature) ? State.BROKEN : State.MISSING;
    }

    State state(PlugIn plugIn) {
        Bundle bundle = bundles.at(plugIn.location());
        if (bundle != null && OwnBundles.runs(bundle)) {
            return State.ACTIVE;
        }
        return plugIn.isUsable() && isOff(plugIn) ? State.OFF : State.BROKEN;
    }

    @Nullable
    Bundle bundle(String location) {
        return bundles.at(location);
    }

    Optional<Refusal> failure(Feature feature) {
        return Optional.ofNullable(failures.get(feature.id()));
    }

    Optional<Refusal> failure(PlugIn plugIn) {
        return Optional.ofNullable(plugIn.problem()).or(() -> plugInBundles.failure(plugIn));
    }
}
