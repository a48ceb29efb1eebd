package org.doelenboom.community;

import java.util.Set;
import org.doelenboom.testkit.ModuleContract;

class CommunityContractTest extends ModuleContract {

    CommunityContractTest() {
        super(CommunityModule.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of("attribute.date", "attribute.minutes", "channel.online", "state.open");
    }
}
