package org.doelenboom.eviction.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.EvictionStage;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class ProtocolChecksTest {
    private static final Attributes UNSIGNED = Attributes.NONE;
    private static final Attributes SERVED = UNSIGNED.with(EvictionKeys.SERVICES, List.of(new NodeId("service")));

    private static Attributes signed(Attributes protocol, String day) {
        return protocol.with(EvictionKeys.SIGNED, Optional.of(LocalDate.parse(day)));
    }

    private static Attributes version(Attributes protocol, String number) {
        return protocol.with(EvictionKeys.VERSION, Optional.of(new BigDecimal(number)));
    }

    private static Attributes after(Attributes protocol, String earlier) {
        return protocol.with(EvictionKeys.REPLACES, Optional.of(new NodeId(earlier)));
    }

    private static Plans plan() {
        return new Plans().add("service", PlanKinds.PARTY, Attributes.NONE);
    }

    private static Plans protocols(Attributes first, Attributes second) {
        return plan().add("first", EvictionKinds.PROTOCOL, first)
                .add("second", EvictionKinds.PROTOCOL, after(second, "first"));
    }

    private static Plans guiding(Attributes first, Attributes second, EvictionStage stage) {
        return protocols(first, second)
                .add(
                        "action",
                        PlanKinds.ACTION,
                        Attributes.NONE
                                .with(EvictionKeys.STAGE, Optional.of(stage))
                                .with(EvictionKeys.PROTOCOL, Optional.of(new NodeId("second"))));
    }

    @Test
    void aSignedProtocolWithoutServicesIsReported() {
        Plans bad = plan().add("first", EvictionKinds.PROTOCOL, signed(UNSIGNED, "2023-03-01"));
        assertThat(bad.problems(new SignedByNobodyCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("first"));
        bad.fixed(new SignedByNobodyCheck(), 0);
    }

    @Test
    void aSignedProtocolWithServicesAndADraftWithoutAreFine() {
        Plans good = protocols(signed(SERVED, "2023-03-01"), UNSIGNED);
        assertThat(good.problems(new SignedByNobodyCheck())).isEmpty();
    }

    @Test
    void theServicesOfTheVersionBeforeCanBeTakenOver() {
        Plans bad = protocols(SERVED, signed(UNSIGNED, "2023-03-01"));
        assertThat(bad.problems(new SignedByNobodyCheck()).get(0).fixes()).hasSize(2);
        bad.fixed(new SignedByNobodyCheck(), 0);
    }

    @Test
    void aLaterVersionSignedEarlierIsReportedAndItsDaysCanBeSwapped() {
        Plans bad = protocols(signed(version(SERVED, "1"), "2024-03-01"), signed(version(SERVED, "2"), "2023-03-01"));
        assertThat(bad.problems(new VersionOrderCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("second"));
        bad.fixed(new VersionOrderCheck(), 0);
    }

    @Test
    void aNewVersionWithTheSameNumberGetsTheNext() {
        protocols(version(SERVED, "2"), version(SERVED, "2.0")).fixed(new VersionOrderCheck(), 0);
    }

    @Test
    void aNewVersionWithALowerNumberIsMendedBySwapping() {
        protocols(version(SERVED, "2"), version(SERVED, "1")).fixed(new VersionOrderCheck(), 0);
    }

    @Test
    void versionsInTheirOrderSignedOnTheSameDayAreFine() {
        Plans good = protocols(signed(version(SERVED, "9"), "2023-03-01"), signed(version(SERVED, "10"), "2023-03-01"));
        assertThat(good.problems(new VersionOrderCheck())).isEmpty();
    }

    @Test
    void versionsOfAnInstrumentAreHeldToTheSameOrder() {
        Plans bad = plan().add("first", EvictionKinds.INSTRUMENT, version(UNSIGNED, "2"))
                .add("second", EvictionKinds.INSTRUMENT, after(version(UNSIGNED, "1"), "first"));
        bad.fixed(new VersionOrderCheck(), 0);
    }

    @Test
    void aProtocolFromBeforeTheNewProcedureAsksForALook() {
        Plans bad = plan().add("first", EvictionKinds.PROTOCOL, signed(version(SERVED, "1"), "2023-08-31"));
        Snapshot after = bad.fixed(new OlderThanLawCheck(), 0);
        Protocol later = Protocol.all(after).get(1);
        assertThat(later.version()).contains(new BigDecimal("2"));
        assertThat(later.signed()).isEmpty();
        assertThat(later.services()).containsExactly(new NodeId("service"));
        assertThat(later.replaces(after)).map(Protocol::id).contains(new NodeId("first"));
    }

    @Test
    void aProtocolSignedUnderTheNewProcedureIsFine() {
        Plans good = plan().add("first", EvictionKinds.PROTOCOL, signed(SERVED, "2023-09-01"));
        assertThat(good.problems(new OlderThanLawCheck())).isEmpty();
    }

    @Test
    void guidingByAnUnsignedProtocolIsReportedAtTheAction() {
        Plans bad = guiding(signed(SERVED, "2023-03-01"), SERVED, EvictionStage.GUIDED);
        assertThat(bad.problems(new UnsignedProtocolCheck()))
                .extracting(Problem::node)
                .containsExactly(new NodeId("action"));
        bad.fixed(new UnsignedProtocolCheck(), 0);
    }

    @Test
    void guidingByAProtocolThatNoSignedOneWentBeforeHasNoFix() {
        Plans bad = guiding(UNSIGNED, UNSIGNED, EvictionStage.GUIDED);
        assertThat(bad.problems(new UnsignedProtocolCheck()).get(0).fixes()).isEmpty();
    }

    @Test
    void guidingByASignedProtocolAndInformingByADraftAreFine() {
        Attributes signed = signed(SERVED, "2023-03-01");
        assertThat(guiding(UNSIGNED, signed, EvictionStage.GUIDED).problems(new UnsignedProtocolCheck()))
                .isEmpty();
        assertThat(guiding(UNSIGNED, UNSIGNED, EvictionStage.INFORMED).problems(new UnsignedProtocolCheck()))
                .isEmpty();
    }
}
