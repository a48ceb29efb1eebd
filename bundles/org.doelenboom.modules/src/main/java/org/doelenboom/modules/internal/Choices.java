package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/** What is wanted: by the choice that is kept, or, in a run that names its features, by those. Not for two threads at once. */
final class Choices {

    private final ChoiceFile file;

    /** Only these features, in this run; null when the choice holds. */
    private @Nullable Set<String> now;

    private Choice choice;

    Choices(ChoiceFile file, @Nullable Set<String> now) {
        this.file = file;
        this.now = now;
        this.choice = file.read();
    }

    Path file() {
        return file.path();
    }

    /** Another program may have changed it. */
    void readAgain() {
        choice = file.read();
    }

    /** Whether this run is to have the feature. */
    boolean isWanted(String id) {
        Set<String> only = now;
        return only != null
                ? only.contains(id)
                : !isOff(id) && !choice.removed().contains(id);
    }

    /** Whether the person switched it off. Plug-ins heed this alone: a run that names features says nothing of them. */
    boolean isOff(String id) {
        return choice.off().contains(id);
    }

    /** Whether the person still knows of it, having not removed it. */
    boolean isKnown(String id) {
        return !choice.removed().contains(id) || isWanted(id);
    }

    /** The features that this run names. */
    Set<String> asked() {
        Set<String> only = now;
        return only == null ? Set.of() : only;
    }

    void install(String id) throws Refusal {
        change(old -> old.with(id), id, true);
    }

    /** @param remember whether it came with the program, so that it is still there at the next start */
    void remove(String id, boolean remember) throws Refusal {
        change(old -> remember ? old.without(id) : old.with(id), id, false);
    }

    void switchOn(String id) throws Refusal {
        change(old -> old.switchedOn(id), id, true);
    }

    void switchOff(String id) throws Refusal {
        change(old -> old.switchedOff(id), id, false);
    }

    private void change(UnaryOperator<Choice> step, String id, boolean wanted) throws Refusal {
        Choice next = step.apply(file.read());
        file.write(next);
        choice = next;
        if (now != null) {
            Set<String> only = new TreeSet<>(now);
            if (wanted) {
                only.add(id);
            } else {
                only.remove(id);
            }
            now = only;
        }
    }
}
