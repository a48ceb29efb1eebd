package org.doelenboom.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises in free text what looks like the data of a person, which is never kept in a plan. It errs on the side of asking.
 * Dutch, French and English; Belgian numbers.
 */
public final class PersonalData {
    /** What a text seems to hold. */
    public enum Kind {
        /** A national register number, its check digits right. */
        NATIONAL_NUMBER,
        PHONE_NUMBER,
        /** A date of birth, said to be one. */
        BIRTH_DATE,
        /** A person with a title and an address. */
        HOME_ADDRESS
    }

    private static final Pattern NATIONAL_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{2})[. -]?(\\d{2})[. -]?(\\d{2})[. -]?(\\d{3})[. -]?(\\d{2})(?!\\d)");
    /** Belgian: nine digits for a landline, ten for a mobile phone, with the country's code or a zero. */
    private static final Pattern PHONE_NUMBER = Pattern.compile(
            "(?<![\\d.,/])(?:(?:\\+|00)32[ ./]?(?:\\(0\\))?|0)(?:4\\d{2}(?:[ ./]?\\d{2}){3}|[1-9]\\d?[ ./]?\\d{2,3}(?:[ ./]?\\d{2}){2})(?![\\d])");

    private static final Pattern BIRTH_DATE = Pattern.compile(
            "(?:geboren|geboortedatum|\\bné\\b|\\bnée\\b|naissance|born|birth)[^\\d]{0,20}"
                    + "\\d{1,2}[ ./-](?:\\d{1,2}|\\p{L}{3,9})[ ./-]\\d{2,4}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TITLED_PERSON = Pattern.compile(
            "\\b(?:mevrouw|mevr\\.|mijnheer|meneer|dhr\\.|madame|mme|monsieur|mademoiselle|mr\\.|mrs\\.|ms\\.) \\p{L}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\p{L}+(?:straat|laan|plein|steenweg|weg|dreef|kaai)|\\b(?:rue|avenue|boulevard|chaussée|place|quai)"
                    + "(?: \\p{L}+){1,5}),? (?:nr\\.? |n° ?)?\\d{1,4}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    /** What the text seems to hold of persons; empty for nothing. Linear in the text's length. */
    public static Set<Kind> in(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (text.chars().noneMatch(Character::isDigit)) {
            // Each of them has a number in it, and most texts have none.
            return found;
        }
        if (holdsNationalNumber(text)) {
            found.add(Kind.NATIONAL_NUMBER);
        }
        if (PHONE_NUMBER.matcher(text).find()) {
            found.add(Kind.PHONE_NUMBER);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (BIRTH_DATE.matcher(lower).find()) {
            found.add(Kind.BIRTH_DATE);
        }
        if (TITLED_PERSON.matcher(lower).find() && ADDRESS.matcher(lower).find()) {
            found.add(Kind.HOME_ADDRESS);
        }
        return found;
    }

    /** The last two digits are 97 less the rest modulo 97; for people born from 2000 on with a 2 before it. */
    private static boolean holdsNationalNumber(String text) {
        Matcher number = NATIONAL_NUMBER.matcher(text);
        while (number.find()) {
            long first = Long.parseLong(number.group(1) + number.group(2) + number.group(3) + number.group(4));
            int check = Integer.parseInt(number.group(5));
            if (97 - first % 97 == check || 97 - (2_000_000_000L + first) % 97 == check) {
                return true;
            }
        }
        return false;
    }
}
