package org.doelenboom.community.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.internal.CommunityMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;

/** The start of most plans in these tests, and every rule of the module. */
final class Samples {
    static final List<PlanCheck> ALL = List.of(
            new ResidentsInGroupCheck(),
            new CountCheck(),
            new OpenAfterMeetingCheck(),
            new NobodyNamedCheck(),
            new DecisionDatesCheck(),
            new MethodOrderCheck(),
            new YearlyRoundCheck(),
            new RoundWithoutResultCheck(),
            new ParticipationAimCheck());

    private Samples() {}

    static SmallPlans plan() {
        return new SmallPlans(new CommunityMessages())
                .add(PlanKinds.PARTY, "cpas", "plan")
                .set(PlanKeys.TITLE, BilingualText.of("nl", "OCMW", "fr", "CPAS"));
    }

    /** A group of two people of the centre and four residents. */
    static SmallPlans group() {
        return plan().add(CommunityKinds.GROUP, "group", "plan")
                .add(CommunityKinds.SEAT, "referent", "group")
                .set(CommunityKeys.CAPACITY, Optional.of(Capacity.PROFESSIONAL))
                .set(CommunityKeys.EMPLOYER, Optional.of(new NodeId("cpas")))
                .set(CommunityKeys.SEATS, number("2"))
                .add(CommunityKinds.SEAT, "residents", "group")
                .set(CommunityKeys.CAPACITY, Optional.of(Capacity.RESIDENT))
                .set(CommunityKeys.SEATS, number("4"));
    }

    static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
