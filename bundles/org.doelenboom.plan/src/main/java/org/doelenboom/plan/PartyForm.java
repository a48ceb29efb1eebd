package org.doelenboom.plan;

/** What sort of party. */
public enum PartyForm {
    /** A legal person. */
    ORGANISATION,
    PERSON,
    GROUP
}
