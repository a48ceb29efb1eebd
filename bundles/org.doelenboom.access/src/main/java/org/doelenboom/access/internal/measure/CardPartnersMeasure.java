package org.doelenboom.access.internal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.CardPartner;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Parties that began in the year to accept a local identity card, each once. */
@Component(property = AccessKinds.PROPERTY)
public final class CardPartnersMeasure implements Measure {
    @Override
    public String id() {
        return "access.cardPartners";
    }

    @Override
    public Message name() {
        return AccessModule.message("measure.cardPartners");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        List<NodeId> before = new ArrayList<>();
        List<NodeId> joined = new ArrayList<>();
        for (Node card : plan.children(plan.root())) {
            if (card.kind().equals(AccessKinds.CARD) && Places.isIn(card, neighbourhood)) {
                for (CardPartner partner : CardPartner.of(plan, card)) {
                    int began = partner.from().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
                    partner.party().filter(party -> began < year).ifPresent(before::add);
                    partner.party().filter(party -> began == year).ifPresent(joined::add);
                }
            }
        }
        return Optional.of(Quantity.of(joined.stream()
                .distinct()
                .filter(party -> !before.contains(party))
                .count()));
    }
}
