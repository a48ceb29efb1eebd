package org.example.garden.internal;

import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Value;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** Version 1 of the plug-in wrote the area under another name. */
@Component(property = Garden.PROPERTY)
public final class SizeBecameArea implements Migration {
    private static final String OLD_NAME = "garden.size";

    @Override
    public String namespace() {
        return Garden.MODULE;
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public Node migrate(Node node) {
        Value size = node.attributes().find(OLD_NAME).orElse(null);
        return size == null
                ? node
                : node.withAttributes(node.attributes().without(OLD_NAME).with(Garden.AREA.name(), size));
    }
}
