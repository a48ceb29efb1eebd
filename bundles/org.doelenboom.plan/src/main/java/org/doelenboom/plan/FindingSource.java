package org.doelenboom.plan;

/** Where a finding comes from. */
public enum FindingSource {
    INTERVIEWS,
    STATISTICS,
    LITERATURE,
    /** What professionals see in their work. */
    PRACTICE
}
