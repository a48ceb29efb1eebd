package org.example.garden.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** Declares the garden, and an attribute on the actions of the plan. */
@Component(property = Garden.PROPERTY)
public final class GardenKinds implements KindProvider {
    @Override
    public Namespace namespace() {
        return Garden.NAMESPACE;
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return List.of(new KindDefinition(
                Garden.KIND, Garden.message("kind.garden"), Set.of(PlanKinds.PLAN), PlanKeys.TITLE));
    }

    @Override
    public Collection<AttributeDefinition> attributes() {
        Set<KindId> garden = Set.of(Garden.KIND);
        return List.of(
                new AttributeDefinition(PlanKeys.TITLE, garden, Garden.message("attribute.title")),
                new AttributeDefinition(Garden.AREA, garden, Garden.message("attribute.area")),
                new AttributeDefinition(Garden.OPENED, garden, Garden.message("attribute.opened")),
                new AttributeDefinition(Garden.ACCESS, garden, Garden.message("attribute.access")),
                new AttributeDefinition(
                        Garden.GARDENS, Set.of(PlanKinds.ACTION), Garden.message("attribute.gardens")));
    }
}
