package org.doelenboom.ui;

import org.doelenboom.plan.Contributions;
import org.osgi.annotation.versioning.ProviderType;

/** What modules contribute to the screen, one registry a point. A service; any thread. */
@ProviderType
public interface ScreenContributions {
    Contributions<ViewContribution> views();

    Contributions<LayoutContribution> layouts();

    Contributions<WizardContribution> wizards();

    Contributions<PreferencePageContribution> preferencePages();

    Contributions<CommandHandler> handlers();

    Contributions<IconProvider> icons();

    Contributions<HelpContribution> help();
}
