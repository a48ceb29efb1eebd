package org.doelenboom.employment;

import java.util.Set;
import org.doelenboom.testkit.ModuleContract;

class EmploymentContractTest extends ModuleContract {

    EmploymentContractTest() {
        super(EmploymentModule.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of("attribute.date", "attribute.partners", "attribute.places");
    }
}
