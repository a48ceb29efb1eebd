package org.doelenboom.eviction.internal.measure;

import org.doelenboom.api.measure.Measure;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Figure;
import org.osgi.service.component.annotations.Component;

/** How many people services of the first line saw the risk of. */
@Component(service = Measure.class, property = EvictionKinds.PROPERTY)
public final class IdentifiedMeasure implements CountMeasure {
    @Override
    public Figure figure() {
        return Figure.IDENTIFIED;
    }
}
