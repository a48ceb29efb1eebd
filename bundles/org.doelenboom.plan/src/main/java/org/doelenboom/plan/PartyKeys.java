package org.doelenboom.plan;

import java.util.Optional;
import org.doelenboom.api.document.Key;

/** What is known of a party besides its name and form, and of a role besides whose and which. */
public final class PartyKeys {
    /** A legal person's number in the Crossroads Bank for Enterprises: ten digits, the last two a check. */
    public static final Key<String> ENTERPRISE_NUMBER = Key.text("plan.enterpriseNumber");

    /** {@code vzw}, {@code asbl}, a public service. */
    public static final Key<String> LEGAL_FORM = Key.text("plan.legalForm");

    /** The language to write to it in, as in BCP 47. */
    public static final Key<String> CORRESPONDENCE = Key.text("plan.correspondence");

    /** Who to ask for: a function rather than a name. */
    public static final Key<String> CONTACT = Key.text("plan.contact");

    public static final Key<String> EMAIL = Key.text("plan.email");
    public static final Key<String> PHONE = Key.text("plan.phone");
    public static final Key<String> ADDRESS = Key.text("plan.address");
    public static final Key<String> WEBSITE = Key.text("plan.website");

    /** On a stakeholder's role. */
    public static final Key<Optional<Influence>> INFLUENCE = Key.token("plan.influence", Influence.class);

    /** On a role without a party: the call will tell whose it is. */
    public static final Key<Boolean> BY_CALL = Key.flag("plan.byCall");

    private PartyKeys() {}

    /** Whether the number is one of an enterprise: 97 less the rest of the first eight digits modulo 97 are its last two. */
    public static boolean isEnterpriseNumber(String written) {
        String digits = written.replaceAll("[ .]", "").replaceFirst("^BE", "");
        if (!digits.matches("[01]?\\d{9}")) {
            return false;
        }
        long number = Long.parseLong(digits);
        return 97 - number / 100 % 97 == number % 100;
    }
}
