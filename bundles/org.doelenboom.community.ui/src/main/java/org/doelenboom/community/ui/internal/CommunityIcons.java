package org.doelenboom.community.ui.internal;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.ui.ScreenMessages;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.Naming;
import org.osgi.service.component.annotations.Component;

/** The icons of the module's kinds. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityIcons implements IconProvider {
    private static final Map<KindId, String> NAMES = Map.of(
            CommunityKinds.GROUP, "group",
            CommunityKinds.SEAT, "seat",
            CommunityKinds.MEETING, "meeting",
            CommunityKinds.AGENDA_ITEM, "agenda",
            CommunityKinds.DECISION, "decision",
            CommunityKinds.MOBILISATION, "mobilisation",
            CommunityKinds.METHOD, "method",
            CommunityKinds.ROUND, "round",
            CommunityKinds.CHANGE, "change");

    @Override
    public Optional<InputStream> icon(KindId kind) {
        return Optional.ofNullable(NAMES.get(kind))
                .map(name -> ScreenMessages.class.getResourceAsStream("icons/" + name + ".svg"));
    }

    /** Seats are known by the employer, and meetings by their day, where nobody gave them a title. */
    @Override
    public Optional<String> label(Node item, Naming naming) {
        if (!item.kind().namespace().equals(CommunityKinds.MODULE)
                || !item.get(PlanKeys.TITLE).isEmpty()) {
            return Optional.empty();
        }
        return item.kind().equals(CommunityKinds.SEAT)
                ? Naming.joined(naming.name(item.get(CommunityKeys.EMPLOYER)))
                : item.get(CommunityKeys.DATE).map(Days::written);
    }
}
