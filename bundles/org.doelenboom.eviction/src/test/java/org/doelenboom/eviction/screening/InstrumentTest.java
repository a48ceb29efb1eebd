package org.doelenboom.eviction.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.junit.jupiter.api.Test;

class InstrumentTest {
    private static Optional<BigDecimal> points(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static Instrument instrument() {
        Plans plan = new Plans()
                .add("list", EvictionKinds.INSTRUMENT, Attributes.NONE)
                .add("arrears", "list", EvictionKinds.QUESTION, Attributes.NONE)
                .add("letter", "list", EvictionKinds.QUESTION, Attributes.NONE)
                .add("plan-agreed", "list", EvictionKinds.QUESTION, Attributes.NONE)
                .add("urgent", "list", EvictionKinds.THRESHOLD, Attributes.NONE)
                .add("inform", "list", EvictionKinds.THRESHOLD, Attributes.NONE)
                .set("arrears", ScreeningKeys.WEIGHT, points("2"))
                .set("letter", ScreeningKeys.WEIGHT, points("3.5"))
                .set("plan-agreed", ScreeningKeys.WEIGHT, points("-1"))
                .set("urgent", ScreeningKeys.FROM, points("5"))
                .set("inform", ScreeningKeys.FROM, points("2"));
        return Instrument.all(plan.build()).get(0);
    }

    private static Instrument.Score score(String... yes) {
        return instrument().score(List.of(yes).stream().map(NodeId::new).toList());
    }

    @Test
    void theWeightsOfWhatWasAnsweredWithYesAreAddedUp() {
        assertThat(score("arrears", "letter").points()).isEqualByComparingTo("5.5");
        assertThat(score("letter", "plan-agreed").points()).isEqualByComparingTo("2.5");
        assertThat(score("letter").of()).isEqualByComparingTo("5.5");
    }

    @Test
    void theHighestThresholdReachedSaysWhatToDo() {
        assertThat(score("arrears", "letter").threshold().orElseThrow().id()).isEqualTo(new NodeId("urgent"));
        assertThat(score("arrears").threshold().orElseThrow().id()).isEqualTo(new NodeId("inform"));
        assertThat(score().threshold()).isEmpty();
    }
}
