package org.example.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class KitTest {

    /** What a module with a mistake at every point may still pass: its data is neutral, and goes with it. */
    private static final Set<String> NOT_BROKEN =
            Set.of("itsDataStaysByteForByteWhileTheModuleIsAway()", "afterItLeftNothingOfItIsInTheCatalogue()");

    @Test
    void everyMistakeOfAModuleIsSeen() {
        Set<String> passed = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(FaultyContract.class))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (!test.isTest()) {
                    result.getThrowable().ifPresent(failure -> {
                        throw new AssertionError(test.getDisplayName(), failure);
                    });
                } else {
                    boolean passes = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                    (passes ? passed : failed).add(test.getDisplayName());
                }
            }
        });
        assertThat(failed).isNotEmpty();
        assertThat(passed).isEqualTo(new TreeSet<>(NOT_BROKEN));
    }
}
