package org.doelenboom.ui;

import org.doelenboom.api.text.Message;
import org.eclipse.jface.wizard.IWizard;
import org.osgi.annotation.versioning.ConsumerType;

/** A guided way through a task. A service with the property {@code module}; called on the screen's thread. */
@ConsumerType
public interface WizardContribution {
    /** Stable and unique, under the module's name. */
    String id();

    /** With a verb. */
    Message name();

    /** A new wizard on the plan that is in front; its finish makes one edit. */
    IWizard create(PlanContext context);
}
