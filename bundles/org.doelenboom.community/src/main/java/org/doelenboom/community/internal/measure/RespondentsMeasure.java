package org.doelenboom.community.internal.measure;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.osgi.service.component.annotations.Component;

/** How many services and residents answered in the diagnosis round. */
@Component(property = CommunityKinds.PROPERTY)
public final class RespondentsMeasure implements Measure {
    @Override
    public String id() {
        return "community.respondents";
    }

    @Override
    public Message name() {
        return message("measure.respondents");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        List<DiagnosisRound> rounds = DiagnosisRound.all(plan).stream()
                .filter(round -> round.year().orElse(0) == year)
                .filter(round ->
                        neighbourhood.isEmpty() || round.neighbourhoods().equals(List.of(neighbourhood.get())))
                .filter(round ->
                        round.services().isPresent() || round.residents().isPresent())
                .toList();
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Quantity.of(rounds.stream()
                        .mapToLong(round ->
                                round.services().orElse(0) + round.residents().orElse(0))
                        .sum()));
    }
}
