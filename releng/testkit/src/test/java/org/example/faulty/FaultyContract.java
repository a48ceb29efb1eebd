package org.example.faulty;

import org.doelenboom.testkit.ModuleContract;

/** Not named as a test: it fails, as it should, and is run by one that looks at how. */
class FaultyContract extends ModuleContract {

    FaultyContract() {
        super(Faulty.class);
    }
}
