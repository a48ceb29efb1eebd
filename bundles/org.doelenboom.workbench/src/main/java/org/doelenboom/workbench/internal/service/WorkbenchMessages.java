package org.doelenboom.workbench.internal.service;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The window's words. */
@Component(service = MessageSource.class)
public final class WorkbenchMessages extends PropertyMessages {
    public WorkbenchMessages() {
        super(Workbench.class);
    }
}
