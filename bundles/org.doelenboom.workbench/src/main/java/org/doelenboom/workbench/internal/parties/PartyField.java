package org.doelenboom.workbench.internal.parties;

import java.util.Map;
import java.util.Objects;
import org.doelenboom.api.document.Key;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.workbench.internal.grid.GridColumn;

/** The columns of the list of parties. */
enum PartyField {
    NAME(220),
    FORM(135),
    ROLES(150),
    EMAIL(190),
    LANGUAGE(110),
    CONTACT(150),
    PHONE(120),
    PLACES(140),
    ADDRESS(180),
    WEBSITE(160),
    NUMBER(140),
    LEGAL_FORM(135);

    private static final Map<PartyField, Key<String>> TEXTS = Map.of(
            EMAIL, PartyKeys.EMAIL,
            CONTACT, PartyKeys.CONTACT,
            PHONE, PartyKeys.PHONE,
            ADDRESS, PartyKeys.ADDRESS,
            WEBSITE, PartyKeys.WEBSITE,
            NUMBER, PartyKeys.ENTERPRISE_NUMBER,
            LEGAL_FORM, PartyKeys.LEGAL_FORM);

    private static final Map<PartyField, String> ATTRIBUTES = Map.of(
            FORM, "partyForm",
            ROLES, "role",
            EMAIL, "email",
            LANGUAGE, "correspondence",
            CONTACT, "contact",
            PHONE, "phone",
            PLACES, "neighbourhoods",
            ADDRESS, "address",
            WEBSITE, "website",
            NUMBER, "enterpriseNumber");

    private final int width;

    PartyField(int width) {
        this.width = width;
    }

    /** Where a plain text is kept; only of those that are one. */
    Key<String> text() {
        return Objects.requireNonNull(TEXTS.get(this), name());
    }

    boolean isText() {
        return TEXTS.containsKey(this);
    }

    /** The name of the attribute in the plan's messages; the name of a party has none of its own. */
    String attribute() {
        return ATTRIBUTES.getOrDefault(this, "legalForm");
    }

    GridColumn column(String title) {
        GridColumn column =
                this == NAME ? GridColumn.fixed(name(), title, width) : GridColumn.words(name(), title, width);
        return compareTo(ADDRESS) >= 0 ? column.onDemand() : column;
    }
}
