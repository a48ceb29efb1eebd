package org.example.faulty.ui;

import org.doelenboom.testkit.ui.ScreenContract;

/** Not named as a test: it fails, as it should, and is run by one that looks at how. */
class FaultyScreenContract extends ScreenContract {
    FaultyScreenContract() {
        super(FaultyScreen.class);
    }
}
