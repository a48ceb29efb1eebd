package org.doelenboom.exchange.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers, and the titles that stand beside them on every page. */
final class RunningTitles {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:p\\.|page|pagina|blz\\.?|bladzijde)?\\s*[-\u2013]?\\s*\\d{1,4}\\s*[-\u2013]?(?:\\s*(?:/|van|sur|of|de)\\s*\\d{1,4})?");
    private static final Pattern WITH_TITLE = Pattern.compile(
            "(?i)(.{3,90}?)[\\s|,;\u2013\u2014-]+(?:p\\.|page|pagina|blz\\.?|bladzijde)\\s*\\d{1,4}(?:\\s*(?:/|van|sur|of|de)\\s*\\d{1,4})?");
    private static final int LONGEST = 120;

    private final Map<String, Integer> titles = new HashMap<>();

    RunningTitles(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            String text = line.text().strip();
            if (text.length() <= LONGEST) {
                titles.merge(title(text), 1, Integer::sum);
            }
        }
    }

    private static String title(String text) {
        Matcher matcher = WITH_TITLE.matcher(text);
        return Fold.phrase(matcher.matches() ? matcher.group(1) : text);
    }

    boolean isPageNumber(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return NUMBER.matcher(text).matches()
                || WITH_TITLE.matcher(text).matches() && titles.getOrDefault(title(text), 0) > 1;
    }
}
