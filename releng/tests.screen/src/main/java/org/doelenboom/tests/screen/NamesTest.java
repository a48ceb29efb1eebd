package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** Who does not see the screen hears what each control is, and comes by Tab from one to the next as they stand. */
@TakesLong
class NamesTest {
    /** The frame that shows where a tab would come while it is dragged: it has no words and takes no keys. */
    private static final Set<String> WITHOUT_WORDS = Set.of("org.doelenboom.workbench.internal.view.TabDrag");

    /** The main window, and what others make theirs with. */
    private static final Set<String> SEEN_ANYWAY = Set.of("org.doelenboom.workbench.internal.window.Window");

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** Who adds a view, a kind of item or a window finds it here of itself; a window that nothing opens makes the test fail. */
    @Test
    void everyControlOfEveryPageViewAndWindowHasANameAndStandsInOrder() throws Exception {
        List<String> found = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(WindowMakers.in(ours()));
        try (Everywhere everywhere = new Everywhere(screen, "nl", "LIGHT")) {
            everywhere.all((where, shell) -> {
                Nameless.in(screen.window(), shell).forEach(one -> found.add(where + ": " + one));
                TabOrder.broken(screen.window(), shell).forEach(one -> found.add(where + ": " + one));
            });
            unseen.removeAll(everywhere.makers());
        }
        unseen.removeAll(WITHOUT_WORDS);
        unseen.removeAll(SEEN_ANYWAY);
        assertThat(found).isEmpty();
        assertThat(unseen).as("what makes a window that was not looked at").isEmpty();
    }

    private List<Bundle> ours() {
        return Arrays.stream(screen.bundles().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.doelenboom.workbench")
                        || bundle.getSymbolicName().matches("org\\.doelenboom\\.(\\w+\\.)?ui"))
                .toList();
    }
}
