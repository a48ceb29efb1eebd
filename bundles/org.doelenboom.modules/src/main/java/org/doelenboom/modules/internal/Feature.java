package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a feature file says.
 *
 * @param id the module's short id, as on the command line
 * @param names what people call it, by language
 * @param folder where the file lies, with the jars of its bundles beside it
 */
record Feature(String id, Map<String, String> names, String version, List<Part> parts, Path folder) {

    Feature {
        names = Map.copyOf(names);
        parts = List.copyOf(parts);
    }

    /**
     * A bundle of the feature.
     *
     * @param sha256 the hash of its jar, in lower-case hexadecimal digits
     * @param screen whether it needs a screen, and so is left out of a run without one
     */
    record Part(String symbolicName, String version, String sha256, boolean screen) {

        String fileName() {
            return symbolicName + "-" + version + ".jar";
        }

        /**
         * Where the framework knows the bundle by. Two features that own the same bundle name the same location, and a
         * changed jar gets another one.
         */
        String location() {
            return LOCATION + symbolicName + ":" + version + ":" + sha256;
        }
    }

    /** What the locations of all bundles of features begin with. */
    static final String LOCATION = "doelenboom-feature:";

    Feature movedTo(Path other) {
        return new Feature(id, names, version, parts, other);
    }

    Path jar(Part part) {
        return folder.resolve(part.fileName());
    }

    List<Part> parts(boolean withScreen) {
        return parts.stream().filter(part -> withScreen || !part.screen()).toList();
    }
}
