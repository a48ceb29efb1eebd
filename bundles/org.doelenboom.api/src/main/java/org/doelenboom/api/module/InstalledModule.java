package org.doelenboom.api.module;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doelenboom.api.text.Message;

/**
 * An installed feature, or a plug-in: a bundle that lies in the person's folder of plug-ins.
 *
 * @param id {@code eviction}; of a plug-in the symbolic name of its bundle, of a file that is no bundle the name of the file
 * @param names what people call it, by language, as its feature file says; empty where none says
 * @param version empty where it is not known
 * @param parts its bundles, whether or not they are in this run
 * @param problems what is wrong, and what to do; empty where all is well
 */
public record InstalledModule(
        String id,
        Map<String, String> names,
        String version,
        Origin origin,
        State state,
        List<ModuleBundle> parts,
        List<Message> problems) {
    public InstalledModule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(state);
        names = Map.copyOf(names);
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** The symbolic names of its bundles in this run; none where it is off, even where another module brings the same ones. */
    public List<String> bundles() {
        return state == State.OFF
                ? List.of()
                : parts.stream()
                        .filter(ModuleBundle::inRun)
                        .map(ModuleBundle::symbolicName)
                        .toList();
    }

    public enum Origin {
        /** Came with the program. */
        SHIPPED,
        /** Installed by the person, from a feature file. */
        INSTALLED,
        /** Lies in the folder of plug-ins. */
        PLUG_IN,
        /** Asked for, and nowhere to be found. */
        UNKNOWN
    }

    public enum State {
        ACTIVE,
        /** Installed and switched off. */
        OFF,
        /** Installed, but a bundle of it does not start. */
        BROKEN,
        /** Asked for, or wanted by a feature file, and not there. */
        MISSING
    }
}
