package org.doelenboom.api.module;

import java.util.List;
import java.util.Objects;
import org.doelenboom.api.text.Message;

/**
 * A bundle of an installed module.
 *
 * @param inRun whether this run holds it: those that need a screen are left out where there is none
 * @param contributions what it adds now; empty where it does not run
 * @param problems what is wrong with it or with what it contributes; empty where all is well
 */
public record ModuleBundle(
        String symbolicName,
        String version,
        boolean inRun,
        boolean active,
        List<ModuleContribution> contributions,
        List<Message> problems) {
    public ModuleBundle {
        Objects.requireNonNull(symbolicName);
        Objects.requireNonNull(version);
        contributions = List.copyOf(contributions);
        problems = List.copyOf(problems);
    }
}
