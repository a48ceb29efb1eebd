package org.doelenboom.api.module;

import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Installs and removes departments' modules while the program runs; what is chosen survives a restart. Any thread but the screen's. */
@ProviderType
public interface ModuleService {
    /** In the order of their ids. */
    List<InstalledModule> modules();

    /** Installs a feature file; when any part of it fails, all of it is taken back. */
    InstalledModule install(Path featureFile) throws Refusal;

    void remove(String id) throws Refusal;

    void switchOn(String id) throws Refusal;

    void switchOff(String id) throws Refusal;
}
