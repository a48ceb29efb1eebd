package org.doelenboom.api.module;

import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs and removes departments' modules and plug-ins while the program runs; what is chosen survives a restart. Any thread but
 * the screen's.
 */
@ProviderType
public interface ModuleService {
    /** In the order of their ids: features, then plug-ins. */
    List<InstalledModule> modules();

    /**
     * Installs a feature file: a zip archive of a {@code feature.json} and its bundles, or a {@code feature.json} with its bundles
     * beside it. An installed feature with the same id is replaced. When any part of it fails, all of it is taken back.
     */
    InstalledModule install(Path featureFile) throws Refusal;

    /** Takes a module away; of a plug-in the file is deleted. Its data stays in the plans. */
    void remove(String id) throws Refusal;

    void switchOn(String id) throws Refusal;

    /** Takes its bundles out of the program, and keeps its files. Its data stays in the plans. */
    void switchOff(String id) throws Refusal;

    /** Where a bundle becomes a plug-in by lying there; may not exist. */
    Path plugIns();

    /** Called after modules came, went or changed, on the thread that brought it about. */
    Registration listen(Runnable listener);
}
