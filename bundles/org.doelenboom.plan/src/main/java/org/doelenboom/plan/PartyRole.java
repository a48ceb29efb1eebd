package org.doelenboom.plan;

/** What a party is to an objective; the terms are those of the plan's own glossary (LWGC plan, lines 37 to 45). */
public enum PartyRole {
    /** Can influence the actions, or is influenced by them. */
    STAKEHOLDER,
    /** A stakeholder deliberately involved, who does not lead. */
    PARTNER,
    LEADING,
    /** Answers the call in order to support a project that fits the plan. */
    SUPPORTING
}
