package org.doelenboom.exchange.internal.pst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Words in the elements of the format. */
final class PstText {
    static final int LONGEST_TITLE = 255;

    private PstText() {}

    static String cut(String text) {
        return text.length() <= LONGEST_TITLE
                ? text
                : text.substring(0, LONGEST_TITLE - 1).strip() + "\u2026";
    }

    /** Without what has no place in XML. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " "));
        xml.writeEndElement();
    }

    static Optional<BigDecimal> year(String value) {
        return value.matches("[1-9]\\d{3}") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /** Of a day, with or without a time behind it. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
