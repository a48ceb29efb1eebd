package org.doelenboom.access.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What there is in one language in a week.
 *
 * @param language BCP 47
 * @param services how many speak it
 * @param minutes how long these are open, all together
 * @param days on which one of them is open
 */
public record LanguageCover(String language, int services, long minutes, List<DayOfWeek> days) {

    /** One for each language that is spoken or wanted, the most spoken first. */
    public static List<LanguageCover> of(ServiceWeek week) {
        TreeSet<String> languages = new TreeSet<>(Gaps.wantedLanguages(week));
        week.rows().forEach(row -> languages.addAll(row.service().languages()));
        List<LanguageCover> covers = new ArrayList<>();
        languages.forEach(language -> covers.add(of(week, language)));
        covers.sort((one, other) -> Long.compare(other.minutes, one.minutes));
        return List.copyOf(covers);
    }

    private static LanguageCover of(ServiceWeek week, String language) {
        List<ServiceWeek.Row> rows = week.rows().stream()
                .filter(row -> row.service().languages().contains(language))
                .toList();
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (rows.stream()
                    .anyMatch(row -> !row.days().get(day.ordinal()).slots().isEmpty())) {
                days.add(day);
            }
        }
        return new LanguageCover(
                language,
                rows.size(),
                rows.stream().mapToLong(ServiceWeek.Row::minutes).sum(),
                List.copyOf(days));
    }
}
