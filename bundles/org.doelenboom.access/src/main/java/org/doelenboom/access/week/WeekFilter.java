package org.doelenboom.access.week;

import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.access.VisitMode;
import org.doelenboom.api.document.NodeId;

/**
 * Which services of a week are looked at.
 *
 * @param neighbourhood empty for all of the plan
 * @param language BCP 47; empty for all
 * @param openDoor only hours for which one needs no appointment, and services that have such hours
 * @param withoutPermit only services that help people without a residence permit
 */
public record WeekFilter(
        Optional<NodeId> neighbourhood,
        Optional<ServiceKind> kind,
        Optional<String> language,
        boolean openDoor,
        boolean withoutPermit) {
    /** Everything. */
    public static final WeekFilter ALL =
            new WeekFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public static WeekFilter in(NodeId neighbourhood) {
        return new WeekFilter(Optional.of(neighbourhood), Optional.empty(), Optional.empty(), false, false);
    }

    boolean takes(Service service) {
        return (neighbourhood.isEmpty() || service.isFor(neighbourhood.get()))
                && (kind.isEmpty() || service.kind().equals(kind))
                && (language.isEmpty() || service.languages().contains(language.get()))
                && (!openDoor || service.openings().stream().anyMatch(opening -> takes(opening.mode())))
                && (!withoutPermit || service.node().get(AccessKeys.WITHOUT_PERMIT));
    }

    boolean takes(VisitMode mode) {
        return !openDoor || mode == VisitMode.WALK_IN || mode == VisitMode.OUTREACH;
    }
}
