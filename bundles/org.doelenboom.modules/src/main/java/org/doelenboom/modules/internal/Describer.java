package org.doelenboom.modules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.module.ModuleBundle;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says of a bundle what it adds, and what is wrong with it. */
final class Describer {

    private static final String MODULE = "module";

    private final BundleContext context;
    private final OwnBundles bundles;

    Describer(BundleContext context, OwnBundles bundles) {
        this.context = context;
        this.bundles = bundles;
    }

    /** @param bundle null where this run does not hold it */
    ModuleBundle describe(String symbolicName, String version, @Nullable Bundle bundle) {
        if (bundle == null) {
            return new ModuleBundle(symbolicName, version, false, false, List.of(), List.of());
        }
        boolean runs = OwnBundles.runs(bundle);
        List<FailedContribution> failed = failed(bundle);
        List<Message> problems = new ArrayList<>();
        if (!runs) {
            bundles.failure(bundle)
                    .ifPresent(failure -> problems.add(
                            Refusals.message("bundle.notStarted", symbolicName, Refusals.firstLine(failure))));
        }
        problems.addAll(componentsThatFailed(bundle));
        failed.forEach(one -> problems.add(Refusals.message(
                "contribution.failed",
                one.contribution().getClass().getName(),
                symbolicName,
                Refusals.firstLine(one.reason()))));
        return new ModuleBundle(symbolicName, version, true, runs, contributions(bundle, failed), problems);
    }

    private List<ModuleContribution> contributions(Bundle bundle, List<FailedContribution> failed) {
        List<ModuleContribution> contributions = new ArrayList<>();
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            if (service.getProperty(MODULE) == null) {
                continue;
            }
            String provider = provider(service);
            boolean switchedOff = failed.stream()
                    .anyMatch(one -> one.contribution().getClass().getName().equals(provider));
            for (String point : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
                contributions.add(new ModuleContribution(
                        point, provider, String.valueOf(service.getProperty(MODULE)), switchedOff));
            }
        }
        contributions.sort(Comparator.comparing(ModuleContribution::point).thenComparing(ModuleContribution::provider));
        return contributions;
    }

    /** The class behind a service. Of a component its name tells, which by custom is the class: asking would make it. */
    private String provider(ServiceReference<?> service) {
        Object component = service.getProperty(ComponentConstants.COMPONENT_NAME);
        if (component != null) {
            return component.toString();
        }
        Object instance = context.getService(service);
        try {
            return instance == null ? "" : instance.getClass().getName();
        } finally {
            context.ungetService(service);
        }
    }

    private List<FailedContribution> failed(Bundle bundle) {
        return services(ContributionPoint.class).stream()
                .flatMap(point -> point.failed().stream())
                .filter(one ->
                        bundle.equals(FrameworkUtil.getBundle(one.contribution().getClass())))
                .toList();
    }

    /** Components that could not be made, or wait for a service that nobody offers. */
    private List<Message> componentsThatFailed(Bundle bundle) {
        List<Message> problems = new ArrayList<>();
        for (ServiceComponentRuntime runtime : services(ServiceComponentRuntime.class)) {
            for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
                for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                    problem(bundle, component, configuration, problems);
                }
            }
        }
        return problems;
    }

    private static void problem(
            Bundle bundle,
            ComponentDescriptionDTO component,
            ComponentConfigurationDTO configuration,
            List<Message> problems) {
        String name = component.implementationClass;
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            String reason =
                    String.valueOf(configuration.failure).lines().findFirst().orElse("");
            problems.add(Refusals.message("contribution.failed", name, bundle.getSymbolicName(), reason));
        } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            String missing = String.join(
                    ", ",
                    Stream.of(configuration.unsatisfiedReferences)
                            .map(reference -> reference.name)
                            .toList());
            problems.add(Refusals.message("contribution.waits", name, bundle.getSymbolicName(), missing));
        }
    }

    private <S> List<S> services(Class<S> type) {
        try {
            return context.getServiceReferences(type, null).stream()
                    .map(context::getService)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
    }
}
