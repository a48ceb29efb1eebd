package org.doelenboom.employment.ui;

import java.util.Set;
import org.doelenboom.testkit.ui.ScreenContract;

class EmploymentScreenContractTest extends ScreenContract {
    EmploymentScreenContractTest() {
        super(ScreenMessages.class);
    }

    @Override
    protected Set<String> namesAndCodes() {
        return Set.of("board.total", "decision.open");
    }
}
