package org.example.garden.ui;

import org.doelenboom.testkit.ui.ScreenContract;

class GardenScreenContractTest extends ScreenContract {
    GardenScreenContractTest() {
        super(ScreenMessages.class);
    }
}
