package org.doelenboom.eviction.ui;

import java.util.Set;
import org.doelenboom.testkit.ui.ScreenContract;

class EvictionScreenContractTest extends ScreenContract {
    EvictionScreenContractTest() {
        super(ScreenMessages.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of(
                "count.initiative",
                "count.initiative.one",
                "count.protocol.one",
                "funnel.contacts",
                "item.points",
                "item.points.one",
                "item.questions",
                "item.questions.one",
                "item.services",
                "item.services.one",
                "item.version");
    }
}
