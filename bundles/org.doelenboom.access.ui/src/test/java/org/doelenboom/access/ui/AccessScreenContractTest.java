package org.doelenboom.access.ui;

import java.util.Set;
import org.doelenboom.testkit.ui.ScreenContract;

class AccessScreenContractTest extends ScreenContract {
    AccessScreenContractTest() {
        super(ScreenMessages.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of(
                "cardPartner.count",
                "cardPartner.count.one",
                "plan.services",
                "plan.services.one",
                "section.carriedBy",
                "section.partyServices",
                "section.service",
                "week.languages.services",
                "week.open",
                "week.services",
                "week.services.one");
    }
}
