package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class BundlesTest {

    private static final List<String> CORE =
            List.of("api", "model", "plan", "store", "exchange", "modules", "workspace", "cli");

    @InjectBundleContext
    BundleContext context;

    @InjectService
    ServiceComponentRuntime components;

    @Test
    void everyBundleStarts() {
        Set<String> notStarted = new TreeSet<>();
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
            if (!fragment && bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING) {
                notStarted.add(bundle.getSymbolicName());
            }
        }
        assertThat(notStarted).isEmpty();
    }

    @Test
    void allOfTheCoreIsThere() {
        Set<String> names = new TreeSet<>();
        Stream.of(context.getBundles()).map(Bundle::getSymbolicName).forEach(names::add);
        assertThat(names)
                .containsAll(CORE.stream().map(name -> "org.doelenboom." + name).toList());
    }

    @Test
    void noToolkitIsNeededBelowTheToolkitLine() {
        assertThat(context.getBundles())
                .extracting(Bundle::getSymbolicName)
                .noneMatch(name -> name.startsWith("org.eclipse."));
    }

    @Test
    void everyComponentHasWhatItNeeds() {
        Set<String> lacking = new TreeSet<>();
        int seen = 0;
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
                seen++;
                boolean satisfied = configuration.state == ComponentConfigurationDTO.SATISFIED
                        || configuration.state == ComponentConfigurationDTO.ACTIVE;
                if (!satisfied) {
                    lacking.add(component.name
                            + Stream.of(configuration.unsatisfiedReferences)
                                    .map(reference -> " " + reference.name)
                                    .toList());
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(lacking).isEmpty();
    }
}
