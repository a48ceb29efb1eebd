package org.doelenboom.access.week;

import static org.doelenboom.access.AccessModule.message;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.access.Opening;
import org.doelenboom.access.VisitMode;
import org.doelenboom.api.text.Message;

/**
 * Hours, days, languages and gaps in a person's words.
 *
 * @param language the language that is written in: nl, fr or en
 * @param text a message in that language
 */
public record WeekWords(String language, Function<Message, String> text) {
    private static final int MOST_DAYS = 7;
    private static final String DASH = "–";

    /** The languages that have a word of ours in every language; others are named as the system knows them. */
    public static final List<String> KNOWN_LANGUAGES = List.of(
            "nl", "fr", "en", "de", "ar", "ber", "tr", "es", "pt", "it", "pl", "ro", "bg", "sq", "ru", "uk", "fa", "ps",
            "so", "ti", "ff", "ln", "sfb", "vgt");

    private static final Set<String> KNOWN = Set.copyOf(KNOWN_LANGUAGES);

    private String say(String key, Object... arguments) {
        return text.apply(message(key, arguments));
    }

    /** {@code maandag}. */
    public String day(DayOfWeek day) {
        return say("day." + day.name().toLowerCase(Locale.ROOT));
    }

    /** {@code ma}. */
    public String shortDay(DayOfWeek day) {
        return say("dayShort." + day.name().toLowerCase(Locale.ROOT));
    }

    /** Days in a row as a range: {@code maandag tot vrijdag}, {@code dinsdag en donderdag}. */
    public String days(List<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().distinct().sorted().toList();
        if (sorted.size() == MOST_DAYS) {
            return say("days.all");
        }
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            while (end + 1 < sorted.size()
                    && sorted.get(end + 1).ordinal() == sorted.get(end).ordinal() + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(say("days.range", day(sorted.get(i)), day(sorted.get(end))));
            } else {
                sorted.subList(i, end + 1).forEach(one -> parts.add(day(one)));
            }
            i = end + 1;
        }
        return list(parts);
    }

    /** {@code a, b en c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String first = String.join(", ", parts.subList(0, parts.size() - 1));
        return say("list.last", first, parts.get(parts.size() - 1));
    }

    /** {@code 9u–12u30}. */
    public String hours(LocalTime from, LocalTime to) {
        return time(from) + DASH + time(to);
    }

    /** {@code 9u} and {@code 9u30} in Dutch, {@code 9h} in French, {@code 9:00} in English. */
    public String time(LocalTime time) {
        if (language.equals("en")) {
            return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        }
        String sign = language.equals("fr") ? "h" : "u";
        return time.getHour()
                + sign
                + (time.getMinute() == 0 ? "" : String.format(Locale.ROOT, "%02d", time.getMinute()));
    }

    /** A language's name. */
    public String languageName(String code) {
        return KNOWN.contains(code)
                ? say("language." + code)
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(language));
    }

    public String languageNames(List<String> codes) {
        return codes.stream().map(this::languageName).collect(Collectors.joining(", "));
    }

    /** One opening: days, hours, turn and way: {@code maandag tot vrijdag 9u–12u, op afspraak}. */
    public String opening(Opening opening) {
        String days = days(opening.days());
        String hours = opening.isWhole()
                ? hours(opening.opens().orElseThrow(), opening.closes().orElseThrow())
                : "?";
        List<String> parts = new ArrayList<>();
        parts.add((days.isEmpty() ? "?" : days) + " " + hours);
        opening.weekOfMonth().ifPresent(week -> parts.add(text.apply(week.label())));
        if (opening.everyWeeks() > 1) {
            parts.add(say("opening.every", opening.everyWeeks()));
        }
        if (opening.mode() != VisitMode.WALK_IN) {
            parts.add(text.apply(opening.mode().label()));
        }
        return String.join(", ", parts);
    }

    /** Who is missing, in a sentence. */
    public String gap(Gap gap) {
        if (gap instanceof Gap.Days missing) {
            return missing.days().size() == MOST_DAYS ? say("gap.week") : say("gap.days", days(missing.days()));
        }
        if (gap instanceof Gap.Parts missing) {
            return say("gap.part." + missing.part().name().toLowerCase(Locale.ROOT), days(missing.days()));
        }
        if (gap instanceof Gap.Language missing) {
            return say("gap.language", missing.language());
        }
        if (gap instanceof Gap.LanguageClosed missing) {
            return say("gap.closed.language", missing.language());
        }
        if (gap instanceof Gap.Kind missing) {
            return say("gap.kind", text.apply(missing.kind().label()));
        }
        if (gap instanceof Gap.HomeVisits) {
            return say("gap.homeVisits");
        }
        return say(gap instanceof Gap.OpenDoor ? "gap.openDoor" : "gap.withoutPermit");
    }

    /** {@code 12 u} or {@code 12 u 30}. */
    public String duration(long minutes) {
        String rest = String.format(Locale.ROOT, "%02d", minutes % 60);
        return minutes % 60 == 0 ? say("duration.hours", minutes / 60) : say("duration.minutes", minutes / 60, rest);
    }
}
