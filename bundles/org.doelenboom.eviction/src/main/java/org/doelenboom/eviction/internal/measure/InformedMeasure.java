package org.doelenboom.eviction.internal.measure;

import org.doelenboom.api.measure.Measure;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Figure;
import org.osgi.service.component.annotations.Component;

/** How many people were told what they can do and who helps. */
@Component(service = Measure.class, property = EvictionKinds.PROPERTY)
public final class InformedMeasure implements CountMeasure {
    @Override
    public Figure figure() {
        return Figure.INFORMED;
    }
}
