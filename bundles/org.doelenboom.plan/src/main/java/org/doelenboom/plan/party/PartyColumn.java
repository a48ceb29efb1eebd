package org.doelenboom.plan.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of parties can hold, with the headings that people give it in Dutch, French and English. */
public enum PartyColumn {
    NAME("naam", "name", "nom", "organisatie", "organisation", "dienst", "service", "naam nl", "naam nederlands"),
    OTHER_NAME("naam fr", "naam frans", "nom fr", "nom francais", "french name"),
    FORM("soort", "type", "genre", "soort actor", "kind"),
    LEGAL_FORM("rechtsvorm", "forme juridique", "legal form"),
    ENTERPRISE_NUMBER(
            "ondernemingsnummer", "kbo", "bce", "numero d entreprise", "no d entreprise", "enterprise number", "btw"),
    LANGUAGE("taal", "langue", "language", "briefwisseling", "correspondentie", "langue de correspondance"),
    CONTACT("contact", "contactpunt", "contactpersoon", "personne de contact"),
    EMAIL("email", "e mail", "mail", "courriel", "adresse electronique", "mailadres"),
    PHONE("telefoon", "tel", "telephone", "phone", "gsm"),
    ADDRESS("adres", "adresse", "address", "straat"),
    WEBSITE("website", "site", "site web", "web"),
    NEIGHBOURHOOD("wijk", "wijken", "buurt", "quartier", "quartiers", "neighbourhood");

    private final List<String> headings;

    PartyColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of a heading, however it is written; empty where it is none that is known. */
    public static Optional<PartyColumn> of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
