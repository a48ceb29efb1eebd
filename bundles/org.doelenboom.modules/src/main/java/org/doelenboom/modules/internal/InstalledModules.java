package org.doelenboom.modules.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Keeps the framework in line with the features and plug-ins that are there and wanted: at the start, after each change that is
 * asked for, and when files in the person's folders change.
 */
@Component(immediate = true)
public final class InstalledModules implements ModuleService {

    private final FeatureFolders folders;
    private final PlugInFolder plugInFolder;
    private final Choices choices;
    private final OwnBundles bundles;
    private final Alignment alignment;
    private final ModuleList list;
    private final FolderWatch watch;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public InstalledModules(BundleContext context) {
        RunProperties run = new RunProperties(context);
        folders = new FeatureFolders(run.shippedFeatures(), run.home().resolve("features"));
        plugInFolder = new PlugInFolder(run.home().resolve("plug-ins"));
        choices = new Choices(new ChoiceFile(run.home()), run.features());
        bundles = new OwnBundles(
                context,
                run.startLevel(),
                location -> location.startsWith(Feature.LOCATION) || location.startsWith(PlugIn.LOCATION));
        watch = new FolderWatch(
                List.of(run.home(), folders.own(), plugInFolder.path()), this::watchedFiles, this::filesChanged);
        alignment = new Alignment(
                folders, plugInFolder, choices, bundles, new Requirements(context), run.withScreen(), watch::isSettled);
        list = new ModuleList(folders, choices, alignment, new Describer(context, bundles));
        folders.recover();
        alignment.align();
        watch.start();
    }

    @Deactivate
    void close() {
        watch.close();
        bundles.close();
    }

    /** What another program of this person may change as well. */
    private List<Path> watchedFiles() {
        List<Path> files = new ArrayList<>(PlugInFolder.jars(plugInFolder.path()));
        folders.ownFiles().stream().filter(Files::isRegularFile).forEach(files::add);
        Stream.of(choices.file()).filter(Files::isRegularFile).forEach(files::add);
        return files;
    }

    private void filesChanged() {
        synchronized (this) {
            choices.readAgain();
            alignment.align();
        }
        tell();
    }

    @Override
    public synchronized List<InstalledModule> modules() {
        return list.all();
    }

    @Override
    public InstalledModule install(Path featureFile) throws Refusal {
        InstalledModule installed;
        synchronized (this) {
            Feature unpacked = folders.unpack(featureFile);
            put(unpacked);
            installed = list.describe(feature(unpacked.id()).orElse(unpacked));
        }
        tell();
        return installed;
    }

    /** Its place and the choice come last, and the feature that had the place is kept until all went well. */
    private void put(Feature unpacked) throws Refusal {
        FeatureFolders.Move move = null;
        try {
            alignment.installAlone(unpacked);
            move = folders.place(unpacked);
            choices.install(unpacked.id());
        } catch (Refusal | RuntimeException e) {
            if (move == null) {
                folders.discard(unpacked);
            } else {
                move.takeBack();
            }
            alignment.align();
            throw e;
        }
        move.settle();
        alignment.align();
    }

    @Override
    public void remove(String id) throws Refusal {
        synchronized (this) {
            Optional<Feature> feature = feature(id);
            if (feature.isPresent()) {
                removeFeature(feature.get());
            } else if (folders.isUnreadable(id)) {
                folders.takeAway(id).settle();
            } else {
                plugInFolder.delete(plugIn(id));
            }
            alignment.align();
        }
        tell();
    }

    private void removeFeature(Feature feature) throws Refusal {
        if (!folders.isOwn(feature.folder())) {
            choices.remove(feature.id(), true);
            return;
        }
        FeatureFolders.Move move =
                folders.takeAway(String.valueOf(feature.folder().getFileName()));
        try {
            choices.remove(feature.id(), folders.isShipped(feature.id()));
        } catch (Refusal refusal) {
            move.takeBack();
            throw refusal;
        }
        move.settle();
    }

    @Override
    public void switchOn(String id) throws Refusal {
        Optional<Refusal> failure;
        synchronized (this) {
            requireKnown(id);
            choices.switchOn(id);
            alignment.align();
            Optional<Feature> feature = feature(id);
            failure = feature.isPresent() ? alignment.failure(feature.get()) : alignment.failure(plugIn(id));
        }
        tell();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void switchOff(String id) throws Refusal {
        synchronized (this) {
            requireKnown(id);
            choices.switchOff(id);
            alignment.align();
        }
        tell();
    }

    private void requireKnown(String id) throws Refusal {
        if (feature(id).isEmpty()) {
            plugIn(id);
        }
    }

    /** A feature that the person did not remove. */
    private Optional<Feature> feature(String id) {
        return Optional.ofNullable(folders.read().features().get(id)).filter(feature -> choices.isKnown(id));
    }

    private PlugIn plugIn(String id) throws Refusal {
        return alignment.plugIns().stream()
                .filter(plugIn -> plugIn.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusals.of(Refusal.Kind.NOT_FOUND, "module.unknown", id));
    }

    @Override
    public Path plugIns() {
        return plugInFolder.path();
    }

    @Override
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
