package org.doelenboom.plan.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanKindProvider;
import org.junit.jupiter.api.Test;

/** Whoever types a person's number anywhere in a plan is told. */
class PersonalDataEverywhereTest {
    private static final String NUMBER = "rijksregister 85.07.30-033.28";

    private final RuleRegistry rules = CoreKinds.rules();

    private static SnapshotBuilder holding(KindId kind, String attribute, Value value) {
        Attributes attributes = Attributes.NONE.with(attribute, value);
        if (kind.equals(PlanKinds.PLAN)) {
            return new SnapshotBuilder(new NodeId("at"), PlanKinds.PLAN, attributes);
        }
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.add(new NodeId("at"), new NodeId("plan"), kind, attributes);
        return plan;
    }

    private boolean isFound(KindId kind, Key<?> key, Value value) {
        return rules.check(holding(kind, key.name(), value).build()).stream()
                .anyMatch(problem ->
                        problem.rule().equals("P1") && problem.node().value().equals("at"));
    }

    @Test
    void everyTextOfEveryKindIsLookedAt() {
        TreeSet<String> missed = new TreeSet<>();
        int asked = 0;
        for (AttributeDefinition attribute : new PlanKindProvider().attributes()) {
            Object absent = attribute.key().absent();
            for (KindId kind : attribute.kinds()) {
                if (absent instanceof BilingualText || absent instanceof String) {
                    Value value = absent instanceof String
                            ? new Value.Text(NUMBER)
                            : new Value.Texts(BilingualText.of("fr", NUMBER));
                    asked++;
                    if (!isFound(kind, attribute.key(), value)) {
                        missed.add(kind.name() + " " + attribute.key().name());
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
        assertThat(missed).isEmpty();
    }
}
