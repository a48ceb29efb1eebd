package org.doelenboom.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where contributions of modules come together; says which of them failed. A service of every registry; any thread. */
@ProviderType
public interface ContributionPoint {
    /** Those that failed and are still there. */
    List<FailedContribution> failed();
}
