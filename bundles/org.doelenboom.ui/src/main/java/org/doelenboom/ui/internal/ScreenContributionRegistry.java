package org.doelenboom.ui.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

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
public final class ScreenContributionRegistry implements ScreenContributions {
    private final Contributions<ViewContribution> views = new Contributions<>();
    private final Contributions<LayoutContribution> layouts = new Contributions<>();
    private final Contributions<WizardContribution> wizards = new Contributions<>();
    private final Contributions<PreferencePageContribution> preferencePages = new Contributions<>();
    private final Contributions<CommandHandler> handlers = new Contributions<>();
    private final Contributions<IconProvider> icons = new Contributions<>();
    private final Contributions<HelpContribution> help = new Contributions<>();

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
}
