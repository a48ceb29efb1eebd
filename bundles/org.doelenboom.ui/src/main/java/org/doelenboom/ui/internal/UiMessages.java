package org.doelenboom.ui.internal;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.ui.EditorSection;
import org.osgi.service.component.annotations.Component;

/** The words of the shared widgets. */
@Component(service = MessageSource.class)
public final class UiMessages extends PropertyMessages {
    public UiMessages() {
        super(EditorSection.class);
    }
}
