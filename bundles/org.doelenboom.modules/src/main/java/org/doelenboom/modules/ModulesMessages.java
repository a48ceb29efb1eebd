package org.doelenboom.modules;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The texts of this bundle. */
@Component(service = MessageSource.class)
public final class ModulesMessages extends PropertyMessages {

    @Activate
    public ModulesMessages() {
        super(ModulesMessages.class);
    }
}
