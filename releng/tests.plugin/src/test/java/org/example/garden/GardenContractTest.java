package org.example.garden;

import org.doelenboom.testkit.ModuleContract;

class GardenContractTest extends ModuleContract {
    GardenContractTest() {
        super(Garden.class);
    }
}
