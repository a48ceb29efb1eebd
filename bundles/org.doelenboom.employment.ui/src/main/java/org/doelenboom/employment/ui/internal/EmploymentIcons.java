package org.doelenboom.employment.ui.internal;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.ui.ScreenMessages;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.Naming;
import org.osgi.service.component.annotations.Component;

/** The icons of the module's kinds. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentIcons implements IconProvider {
    private static final Map<KindId, String> NAMES = Map.of(
            EmploymentKinds.COHORT, "cohort",
            EmploymentKinds.COUNT, "count",
            EmploymentKinds.SHARED, "shared",
            EmploymentKinds.AGREEMENT, "agreement",
            EmploymentKinds.CONSULTATION, "consultation",
            EmploymentKinds.DECISION, "decision",
            EmploymentKinds.STRATEGY, "strategy",
            EmploymentKinds.STRATEGY_LINE, "line");

    @Override
    public Optional<InputStream> icon(KindId kind) {
        return Optional.ofNullable(NAMES.get(kind))
                .map(name -> ScreenMessages.class.getResourceAsStream("icons/" + name + ".svg"));
    }

    @Override
    public Optional<String> label(Node item, Naming naming) {
        if (!item.kind().equals(EmploymentKinds.COUNT) && !item.kind().equals(EmploymentKinds.SHARED)) {
            return Optional.empty();
        }
        return Naming.joined(
                naming.period(item.get(EmploymentKeys.PERIOD)),
                naming.name(item.get(EmploymentKeys.SERVICE)),
                naming.name(item.get(EmploymentKeys.NEIGHBOURHOOD)));
    }
}
