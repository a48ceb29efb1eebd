package org.doelenboom.community.internal.command;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.doelenboom.community.internal.Titles;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** Adds the diagnosis round of the year after the last one, in the same neighbourhoods. */
@Component(property = CommunityKinds.PROPERTY)
public final class AddRound implements CommandContribution {
    @Override
    public String id() {
        return "community.addRound";
    }

    @Override
    public Message name() {
        return message("command.addRound");
    }

    private final Clock clock;

    public AddRound() {
        this(Clock.systemDefaultZone());
    }

    AddRound(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return true;
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        Optional<DiagnosisRound> last = DiagnosisRound.all(edit.now()).stream()
                .filter(round -> round.year().isPresent())
                .reduce((earlier, later) -> later);
        int year = last.map(round -> round.year().getAsInt() + 1)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        NodeId added = edit.append(CommunityKinds.ROUND, edit.now().root().id());
        edit.set(added, PlanKeys.TITLE, Titles.round(edit.now(), year));
        edit.set(added, CommunityKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        last.ifPresent(round -> edit.set(added, PlanKeys.NEIGHBOURHOODS, round.neighbourhoods()));
        return List.of(added);
    }
}
