package org.doelenboom.access;

import java.util.Set;
import org.doelenboom.testkit.ModuleContract;

class AccessContractTest extends ModuleContract {

    AccessContractTest() {
        super(AccessModule.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of(
                "attribute.conditions",
                "attribute.on",
                "attribute.organisation",
                "attribute.partner",
                "attribute.service",
                "attribute.services",
                "attribute.source",
                "attribute.text",
                "cardUse.culture",
                "cardUse.sport",
                "consultationKind.services",
                "kind.service",
                "kind.service.many",
                "language.ln",
                "language.ti",
                "needDomain.information",
                "needDomain.school");
    }
}
