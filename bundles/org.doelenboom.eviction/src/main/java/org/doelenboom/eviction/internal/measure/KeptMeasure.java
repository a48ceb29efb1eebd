package org.doelenboom.eviction.internal.measure;

import org.doelenboom.api.measure.Measure;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Figure;
import org.osgi.service.component.annotations.Component;

/** How many of them kept a home. */
@Component(service = Measure.class, property = EvictionKinds.PROPERTY)
public final class KeptMeasure implements CountMeasure {
    @Override
    public Figure figure() {
        return Figure.KEPT;
    }
}
