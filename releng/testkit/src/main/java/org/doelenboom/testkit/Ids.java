package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.module.ModuleDescriptor;

/** Whether what a module adds can be told apart from all else. */
final class Ids {

    private Ids() {}

    /** Whatever has a method {@code id()}, at any point of contribution, those of the screen included. */
    static void uniqueAndOwn(List<Components.Live> components, List<String> namespaces) {
        Map<String, Object> seen = new HashMap<>();
        for (Components.Live one : components) {
            String service = one.description().services().isEmpty()
                    ? ""
                    : one.description().services().get(0);
            id(one.instance()).ifPresent(id -> {
                String what = one.description().implementation() + ": id " + id;
                assertThat(seen.put(service + " " + id, one))
                        .as(what + " is used once")
                        .isNull();
                String namespace = id.split("\\.", 2)[0];
                assertThat(namespaces).as(what + " is under the module's name").contains(namespace);
            });
        }
    }

    private static Optional<String> id(Object contribution) {
        if (contribution instanceof PlanCheck) {
            return Optional.empty();
        }
        try {
            Method id = contribution.getClass().getMethod("id");
            id.setAccessible(true);
            return Optional.of(String.valueOf(id.invoke(contribution)));
        } catch (NoSuchMethodException noId) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(contribution + " has no id", e);
        }
    }

    /** Rules are short, as people name them, and therefore under no namespace. */
    static void rulesUnique(List<PlanCheck> checks) {
        assertThat(checks).extracting(PlanCheck::rule).doesNotHaveDuplicates().allSatisfy(rule -> assertThat(rule)
                .matches("[A-Z][A-Za-z0-9.-]{0,15}"));
    }

    /** Every service that a module offers says whose it is. */
    static void namedAfter(List<Components.Live> components, List<ModuleDescriptor> descriptors) {
        String module = components.stream()
                .map(one -> one.description().properties().get("module"))
                .filter(value -> value != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no component has the property module"));
        descriptors.forEach(
                descriptor -> assertThat(descriptor.id()).as("the module's id").isEqualTo(module));
        components.stream()
                .filter(one -> !one.description().services().isEmpty())
                .forEach(one -> assertThat(one.description().properties())
                        .as(one.description().implementation())
                        .containsEntry("module", module));
    }
}
