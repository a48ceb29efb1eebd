package org.doelenboom.community.ui;

import java.util.Set;
import org.doelenboom.testkit.ui.ScreenContract;

class CommunityScreenContractTest extends ScreenContract {
    CommunityScreenContractTest() {
        super(ScreenMessages.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of("agenda.heading", "agenda.minutes", "agenda.point", "meetings.open");
    }
}
