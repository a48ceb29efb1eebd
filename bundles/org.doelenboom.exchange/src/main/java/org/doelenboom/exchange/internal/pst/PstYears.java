package org.doelenboom.exchange.internal.pst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.exchange.ExchangeMessages;

/**
 * The years of an item in a format that only knows a first and a last day: whole years between both days, and, where these do not
 * say it all, a line of the description.
 */
final class PstYears {
    private static final int LONGEST = 30;
    private static final Pattern LIST = Pattern.compile("[1-9]\\d{3}(, [1-9]\\d{3}){0,99}");
    private final ExchangeMessages messages = new ExchangeMessages();

    /** The line for years that a first and a last day cannot say; empty where they can. */
    String line(List<Integer> years, boolean ownDays, String language) {
        boolean gap = !years.isEmpty() && years.get(years.size() - 1) - years.get(0) >= years.size();
        if (years.isEmpty() || !gap && !ownDays) {
            return "";
        }
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.text(Locale.forLanguageTag(language), "pst.years", list);
    }

    /** The years of such a line; none where it says something else. */
    List<Integer> read(String line) {
        List<Integer> years = new ArrayList<>();
        for (String language : PropertyMessages.LANGUAGES) {
            String words = messages.text(Locale.forLanguageTag(language), "pst.years", "");
            String rest = line.startsWith(words) ? line.substring(words.length()) : "";
            if (years.isEmpty() && LIST.matcher(rest).matches()) {
                for (String year : rest.split(", ")) {
                    years.add(Integer.valueOf(year));
                }
            }
        }
        return years;
    }

    /** The years from the first of January to the last of December; none where the days are others. */
    static List<Integer> whole(Optional<LocalDate> first, Optional<LocalDate> last) {
        List<Integer> years = new ArrayList<>();
        boolean whole = first.filter(day -> day.getDayOfYear() == 1).isPresent()
                && last.filter(day -> day.getDayOfYear() == day.lengthOfYear()).isPresent();
        if (whole && last.get().getYear() - first.get().getYear() < LONGEST) {
            for (int year = first.get().getYear(); year <= last.get().getYear(); year++) {
                years.add(year);
            }
        }
        return years;
    }
}
