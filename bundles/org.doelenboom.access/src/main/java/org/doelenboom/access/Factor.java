package org.doelenboom.access;

import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;

/** What makes people use the services that are there: eight things that the two diagnoses found (LWGC plan, lines 101 to 110). */
public enum Factor {
    /** It looks at how someone goes forward, more than at numbers reached. */
    PROCESS("access.factorProcess"),
    /** It has a guidance of its own for vulnerable groups. */
    GUIDANCE("access.factorGuidance"),
    /** It works with other sectors. */
    PARTNERSHIPS("access.factorPartnerships"),
    /** Trust comes before papers. */
    RELATION("access.factorRelation"),
    /** It keeps in touch by itself. */
    CLOSENESS("access.factorCloseness"),
    /** Somebody listens at a door that is open. */
    RECEPTION("access.factorReception"),
    /** Several services under one roof. */
    CONCENTRATION("access.factorConcentration"),
    /** One or two people who lead to all others. */
    REFERRERS("access.factorReferrers");

    private final Key<Optional<Rating>> key;

    Factor(String attribute) {
        key = Key.token(attribute, Rating.class);
    }

    /** On an appraisal: whether the service has it; none where nobody looked. */
    public Key<Optional<Rating>> key() {
        return key;
    }

    /** In a few words. */
    public Message label() {
        return Words.of("factor", this);
    }

    /** What to look at. */
    public Message question() {
        return Words.of("factorQuestion", this);
    }
}
