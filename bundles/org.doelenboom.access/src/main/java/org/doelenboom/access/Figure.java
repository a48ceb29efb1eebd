package org.doelenboom.access;

import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.TargetKeys;

/** What a service counts. Each says in its words whether people, contacts, households or requests are counted. */
public enum Figure {
    /** Young people whom the service received, each once a year. */
    YOUNG_RECEIVED("access.youngReceived", null),
    /** Of those, the ones brought to help that suits them. */
    YOUNG_ORIENTED("access.youngOriented", YOUNG_RECEIVED),
    /** Contacts outside, on the street or at home; one person may have several. */
    OUTREACH_CONTACTS("access.outreachContacts", null),
    /** People met outside, each once a year. */
    OUTREACH_PEOPLE("access.outreachPeople", OUTREACH_CONTACTS),
    /** Households that several services help at once, at the end of the period. */
    HOUSEHOLDS("access.households", null),
    /** Of those, the ones with a single reference worker. */
    HOUSEHOLDS_WITH_REFERENCE("access.householdsWithReference", HOUSEHOLDS),
    REQUESTS_RECEIVED("access.requestsReceived", null),
    /** Of those, the ones that got an answer. */
    REQUESTS_ANSWERED("access.requestsAnswered", REQUESTS_RECEIVED),
    /** Of those, the ones answered within the service's own term. */
    REQUESTS_IN_TERM("access.requestsInTerm", REQUESTS_ANSWERED),
    /** Visits on a local identity card; one person may come several times. */
    CARD_VISITS("access.cardVisits", null);

    private final Key<Quantity> key;

    @Nullable
    private final Figure whole;

    Figure(String attribute, @Nullable Figure whole) {
        this.key = TargetKeys.quantity(attribute);
        this.whole = whole;
    }

    /** On the figures of a service in a period. */
    public Key<Quantity> key() {
        return key;
    }

    /** The figure that this one can never exceed, since it counts a part of it. */
    public Optional<Figure> whole() {
        return Optional.ofNullable(whole);
    }

    /** Whether it says how many there are at the end of a period: of several periods the last one counts, not their sum. */
    public boolean isStock() {
        return this == HOUSEHOLDS || this == HOUSEHOLDS_WITH_REFERENCE;
    }

    public Message label() {
        return Words.of("figure", this);
    }

    /** In a word or two, for the head of a column. */
    public Message shortLabel() {
        return Words.of("figureShort", this);
    }
}
