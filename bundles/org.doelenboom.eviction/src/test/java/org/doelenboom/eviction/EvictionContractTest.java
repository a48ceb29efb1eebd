package org.doelenboom.eviction;

import java.util.Set;
import org.doelenboom.testkit.ModuleContract;

class EvictionContractTest extends ModuleContract {

    EvictionContractTest() {
        super(EvictionModule.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of(
                "attribute.description",
                "attribute.held",
                "attribute.service",
                "attribute.source",
                "counted.contacts",
                "kind.question",
                "kind.question.many",
                "report.protocol");
    }
}
