package org.doelenboom.workbench.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Test
    void theShareIsOfTheTextsThatAreThereInSomeLanguage() {
        Plans plans = new Plans()
                .with("one", "plan", PlanKinds.GENERAL_OBJECTIVE)
                .with("two", "plan", PlanKinds.GENERAL_OBJECTIVE)
                .with("three", "plan", PlanKinds.GENERAL_OBJECTIVE);
        plans.builder.set(new NodeId("two"), PlanKeys.TITLE, BilingualText.of("nl", "twee", "fr", "deux"));
        assertThat(Completeness.of(plans.builder.build(), List.of("nl", "fr"))).isEqualTo(Map.of("nl", 100, "fr", 33));
    }

    @Test
    void aPlanWithoutTextsIsWhole() {
        assertThat(Completeness.of(new Plans().builder.build(), List.of("nl"))).isEqualTo(Map.of("nl", 100));
    }
}
