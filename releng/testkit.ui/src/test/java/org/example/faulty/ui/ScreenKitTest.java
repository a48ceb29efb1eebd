package org.example.faulty.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ScreenKitTest {
    private final Map<String, String> failures = new TreeMap<>();

    @BeforeEach
    void runTheKitOnAModuleWithAMistakeAtEveryPoint() {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "there is no screen: set DISPLAY");
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(FaultyScreenContract.class))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(failure -> failures.put(test.getDisplayName(), failure.getMessage()));
            }
        });
    }

    @Test
    void everyMistakeOnTheScreenIsSeen() {
        assertThat(failures)
                .containsKeys(
                        "everythingOpensOnAnyPlan()",
                        "whatWasOpenedLeavesNoWidgetImageOrListenerBehind()",
                        "commandsSayOfAnyPlanWhetherTheyApply()",
                        "everyKindOfItsOwnHasAnIconOfItsOwnInTheColourOfTheText()",
                        "helpHasTheSameChaptersInEveryLanguage()",
                        "whatIsChosenInMenusHasANameAndAnIdOfItsOwn()");
    }

    @Test
    void whatStaysBehindIsCountedByItsKind() {
        // A shell, an image, a listener of the display and one of the plan are left at each opening.
        assertThat(failures.get("whatWasOpenedLeavesNoWidgetImageOrListenerBehind()"))
                .contains("widgets=1,", "{Image=1}", "onDisplay=1,", "onPlan=1]")
                .contains("widgets=3,", "{Image=3}", "onDisplay=3,", "onPlan=3]");
    }
}
