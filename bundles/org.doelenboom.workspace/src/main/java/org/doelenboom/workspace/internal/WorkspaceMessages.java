package org.doelenboom.workspace.internal;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.workspace.Workspace;
import org.osgi.service.component.annotations.Component;

/** The workspace's own messages. */
@Component(service = MessageSource.class)
public final class WorkspaceMessages extends PropertyMessages {
    static final String BUNDLE = "org.doelenboom.workspace";

    public WorkspaceMessages() {
        super(Workspace.class);
    }
}
