package org.doelenboom.ui.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.plan.Contributions;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tracks the services behind each point of the screen. */
@Component
public final class ScreenContributionRegistry implements ScreenContributions, ContributionPoint {
    private final Contributions<ViewContribution> views = new Contributions<>(ViewContribution::id, view -> {
        Objects.requireNonNull(view.title(), "title");
        Objects.requireNonNull(view.area(), "area");
    });
    private final Contributions<LayoutContribution> layouts = new Contributions<>(LayoutContribution::id, layout -> {
        Objects.requireNonNull(layout.name(), "name");
        List.copyOf(layout.views());
    });
    private final Contributions<WizardContribution> wizards =
            new Contributions<>(WizardContribution::id, wizard -> Objects.requireNonNull(wizard.name(), "name"));
    private final Contributions<PreferencePageContribution> preferencePages =
            new Contributions<>(PreferencePageContribution::id, page -> Objects.requireNonNull(page.title(), "title"));
    private final Contributions<CommandHandler> handlers =
            new Contributions<>(CommandHandler::id, handler -> Objects.requireNonNull(handler.name(), "name"));
    private final Contributions<IconProvider> icons = new Contributions<>();
    private final Contributions<HelpContribution> help =
            new Contributions<>(HelpContribution::id, page -> Objects.requireNonNull(page.title(), "title"));

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addView(ViewContribution one) {
        views.add(one);
    }

    void removeView(ViewContribution one) {
        views.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addLayout(LayoutContribution one) {
        layouts.add(one);
    }

    void removeLayout(LayoutContribution one) {
        layouts.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addWizard(WizardContribution one) {
        wizards.add(one);
    }

    void removeWizard(WizardContribution one) {
        wizards.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addPreferencePage(PreferencePageContribution one) {
        preferencePages.add(one);
    }

    void removePreferencePage(PreferencePageContribution one) {
        preferencePages.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addHandler(CommandHandler one) {
        handlers.add(one);
    }

    void removeHandler(CommandHandler one) {
        handlers.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addIcons(IconProvider one) {
        icons.add(one);
    }

    void removeIcons(IconProvider one) {
        icons.remove(one);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addHelp(HelpContribution one) {
        help.add(one);
    }

    void removeHelp(HelpContribution one) {
        help.remove(one);
    }

    @Override
    public Contributions<ViewContribution> views() {
        return views;
    }

    @Override
    public Contributions<LayoutContribution> layouts() {
        return layouts;
    }

    @Override
    public Contributions<WizardContribution> wizards() {
        return wizards;
    }

    @Override
    public Contributions<PreferencePageContribution> preferencePages() {
        return preferencePages;
    }

    @Override
    public Contributions<CommandHandler> handlers() {
        return handlers;
    }

    @Override
    public Contributions<IconProvider> icons() {
        return icons;
    }

    @Override
    public Contributions<HelpContribution> help() {
        return help;
    }

    @Override
    public List<FailedContribution> failed() {
        return Stream.of(views, layouts, wizards, preferencePages, handlers, icons, help)
                .flatMap(point -> point.failed().stream())
                .toList();
    }
}
