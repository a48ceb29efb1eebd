package org.doelenboom.workbench;

import java.nio.file.Path;
import java.util.List;

/**
 * How the window begins.
 *
 * @param open the plans to open; where there are none, those that were open last, and the very first time the sample
 * @param home the person's own folder, where her choices are kept
 */
public record Start(List<Path> open, Path home) {
    public Start {
        open = List.copyOf(open);
    }
}
