package org.doelenboom.eviction.count;

/** What a sheet counts. Several services may meet one person, so it has to be said. */
public enum Counted {
    /** Persons; who is met by several services is counted by one of them, or in a line without a service. */
    PERSONS_ONCE,
    /** Persons, by each service that meets them: a sum over services may hold one person several times. */
    PERSONS_PER_SERVICE,
    /** Contacts; one person may have many. */
    CONTACTS
}
