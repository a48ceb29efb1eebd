package org.example.garden.internal;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** The plug-in's texts: three files beside the class that is named here. */
@Component(service = MessageSource.class, property = Garden.PROPERTY)
public final class GardenMessages extends PropertyMessages {
    public GardenMessages() {
        super(Garden.class);
    }
}
