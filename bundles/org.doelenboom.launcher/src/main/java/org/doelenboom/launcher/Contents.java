package org.doelenboom.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars of one start.
 *
 * @param identity a file of the product that differs between builds
 * @param core the bundles that run without a screen
 * @param screen those added for the window; empty for a command
 */
record Contents(Path identity, List<Path> core, List<Path> screen) {

    List<Path> jars() {
        return Stream.concat(core.stream(), screen.stream()).toList();
    }
}
