package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void nothingTypedOpensTheWindow() throws LaunchFailure {
        assertThat(Arguments.of(List.of()).opensWindow()).isTrue();
    }

    @Test
    void openNamesThePlansToOpen() throws LaunchFailure {
        Arguments arguments = Arguments.of(List.of("open", "a plan.doelenboom"));
        assertThat(arguments.opensWindow()).isTrue();
        assertThat(arguments.plansToOpen()).containsExactly("a plan.doelenboom");
    }

    @Test
    void anyOtherCommandNeedsNoWindow() throws LaunchFailure {
        Arguments arguments = Arguments.of(List.of("outline", "p.doelenboom", "--format", "json"));
        assertThat(arguments.opensWindow()).isFalse();
        assertThat(arguments.words()).containsExactly("outline", "p.doelenboom", "--format", "json");
    }

    @Test
    void featuresBeforeTheCommandAreTakenOff() throws LaunchFailure {
        Arguments arguments = Arguments.of(List.of("--features", "eviction,access", "check", "p"));
        assertThat(arguments.features()).contains("eviction,access");
        assertThat(arguments.words()).containsExactly("check", "p");
    }

    @Test
    void featuresMayBeNamedWithAnEqualsSign() throws LaunchFailure {
        assertThat(Arguments.of(List.of("--features=eviction")).features()).contains("eviction");
    }

    @Test
    void featuresAfterTheCommandBelongToTheCommand() throws LaunchFailure {
        Arguments arguments = Arguments.of(List.of("check", "--features", "x"));
        assertThat(arguments.features()).isEmpty();
        assertThat(arguments.words()).containsExactly("check", "--features", "x");
    }

    @Test
    void featuresWithoutAValueAreRefused() {
        assertThatThrownBy(() -> Arguments.of(List.of("--features")))
                .isInstanceOfSatisfying(LaunchFailure.class, failure -> assertThat(failure.key())
                        .isEqualTo("features.value"));
    }
}
