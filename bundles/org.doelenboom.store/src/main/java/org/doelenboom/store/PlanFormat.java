package org.doelenboom.store;

import java.util.regex.Pattern;

/** The words of a plan file, format version 1; {@code releng/docs/plan-file.md} describes them. */
final class PlanFormat {
    static final String NAME = "doelenboom";
    static final int VERSION = 1;

    /** Above this nothing is read: 100,000 nodes take a tenth of it. */
    static final long MAX_BYTES = 512L * 1024 * 1024;

    static final String DATE = "$date";
    static final String TOKEN = "$token";
    static final String LINK = "$link";
    static final String RECORD = "$record";
    static final String OLDER = "$older";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private PlanFormat() {}

    /** Whether the text has the shape of a language tag: {@code nl}, {@code fr-BE}. */
    static boolean isLanguage(String tag) {
        // The two that nearly every text has, without the pattern.
        return tag.equals("nl") || tag.equals("fr") || LANGUAGE.matcher(tag).matches();
    }

    /** Whether JSON writes a number like this. */
    static boolean isNumber(String lexeme) {
        return NUMBER.matcher(lexeme).matches();
    }
}
