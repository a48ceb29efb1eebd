package org.example.garden.ui;

import org.doelenboom.testkit.ModuleContract;

class GardenScreenContractTest extends ModuleContract {
    GardenScreenContractTest() {
        super(ScreenMessages.class);
    }
}
