package org.doelenboom.access.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Appraisal;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Rating;
import org.doelenboom.access.Service;
import org.doelenboom.access.week.Gap;
import org.doelenboom.access.week.Gaps;
import org.doelenboom.access.week.PublicHolidays;
import org.doelenboom.access.week.ServiceWeek;
import org.doelenboom.access.week.WeekFilter;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The map of the services, who is missing in an ordinary week, and the favourable factors. */
final class ServiceParts {
    private ServiceParts() {}

    static void map(Both both) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Service service : Service.all(both.plan())) {
            rows.add(List.of(
                    service.title(),
                    both.name(service.node().get(AccessKeys.ORGANISATION)),
                    both.names(service.neighbourhoods()),
                    both.each(words ->
                            service.openings().stream().map(words::opening).collect(Collectors.joining("; "))),
                    both.each(words -> words.languageNames(service.languages())),
                    both.each(words -> ways(service, words)),
                    service.node().get(AccessKeys.CONDITIONS)));
        }
        if (!rows.isEmpty()) {
            BilingualText title = both.say("report.services");
            both.out().heading(2, title);
            both.out()
                    .table(
                            title,
                            both.heads(
                                    "kind.service",
                                    "attribute.organisation",
                                    "attribute.neighbourhoods",
                                    "report.hours",
                                    "attribute.languages",
                                    "report.ways",
                                    "attribute.conditions"),
                            rows);
        }
    }

    private static String ways(Service service, WeekWords words) {
        List<String> ways = new ArrayList<>();
        if (service.isLowThreshold()) {
            ways.add(words.text().apply(AccessModule.message("attribute.lowThreshold")));
        }
        if (service.node().get(AccessKeys.HOME_VISITS)) {
            ways.add(words.text().apply(AccessModule.message("attribute.homeVisits")));
        }
        if (service.node().get(AccessKeys.WITHOUT_PERMIT)) {
            ways.add(words.text().apply(AccessModule.message("attribute.withoutPermit")));
        }
        BigDecimal from = service.node().get(AccessKeys.AGE_FROM).orElse(null);
        BigDecimal to = service.node().get(AccessKeys.AGE_TO).orElse(null);
        if (from != null && to != null) {
            ways.add(words.text().apply(AccessModule.message("report.ages", from.toPlainString(), to.toPlainString())));
        }
        return String.join("; ", ways);
    }

    /** For each neighbourhood, in a week of the plan's last year without holidays. */
    static void missing(Both both) {
        if (Service.all(both.plan()).isEmpty()) {
            return;
        }
        both.out().heading(2, both.say("report.missing"));
        LocalDate day = ordinaryWeek(both);
        for (Node place : both.plan().children(both.plan().root())) {
            if (place.kind().equals(PlanKinds.NEIGHBOURHOOD)) {
                List<Gap> gaps = Gaps.of(ServiceWeek.of(both.plan(), day, WeekFilter.in(place.id())));
                if (!gaps.isEmpty()) {
                    both.out().heading(3, place.get(PlanKeys.TITLE));
                    both.out()
                            .bullets(gaps.stream()
                                    .map(gap -> both.each(words -> words.gap(gap)))
                                    .toList());
                }
            }
        }
    }

    /** The first full week of October: schools are open, and there is no holiday. */
    private static LocalDate ordinaryWeek(Both both) {
        int year = both.plan()
                .root()
                .get(PlanKeys.LAST_YEAR)
                .map(BigDecimal::intValue)
                .filter(number -> number > 0 && number < 10_000)
                .orElse(2000);
        LocalDate day = LocalDate.of(year, 10, 8);
        while (PublicHolidays.on(day).isPresent()) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    static void factors(Both both) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Service service : Service.all(both.plan())) {
            List<Appraisal> all = service.appraisals();
            if (!all.isEmpty()) {
                Appraisal first = all.get(0);
                Appraisal last = all.get(all.size() - 1);
                rows.add(List.of(
                        service.title(),
                        summary(first, both),
                        all.size() == 1 ? BilingualText.EMPTY : summary(last, both)));
            }
        }
        if (!rows.isEmpty()) {
            BilingualText title = both.say("report.factors");
            both.out().heading(2, title);
            both.out()
                    .bullets(java.util.Arrays.stream(Factor.values())
                            .map(factor -> both.out().words(factor.label()))
                            .toList());
            both.out().table(title, both.heads("kind.service", "report.factors.first", "report.factors.last"), rows);
        }
    }

    private static BilingualText summary(Appraisal appraisal, Both both) {
        String day = appraisal.on().map(Days::written).orElse("");
        BilingualText counts = both.say(
                "report.factors.change",
                appraisal.count(Rating.YES),
                Factor.values().length,
                appraisal.count(Rating.PARTLY));
        return both.each(words -> (day + " · " + counts.in(words.language())).replaceFirst("^ · ", ""));
    }
}
