package org.doelenboom.access.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceKind;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** Finds who is missing in a week: days, hours, languages and kinds of service without anyone. */
public final class Gaps {
    private Gaps() {}

    /** Days and hours first, then languages, kinds, and ways of helping. None where the plan has no service at all. */
    public static List<Gap> of(ServiceWeek week) {
        if (Service.all(week.plan()).isEmpty()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        addHours(week, gaps);
        if (week.filter().language().isEmpty()) {
            addLanguages(week, gaps);
        }
        if (week.filter().kind().isEmpty()) {
            addKinds(week, gaps);
        }
        addIfNobody(week, gaps, service -> service.node().get(AccessKeys.HOME_VISITS), new Gap.HomeVisits());
        addIfNobody(week, gaps, Service::isLowThreshold, new Gap.OpenDoor());
        addIfNobody(week, gaps, service -> service.node().get(AccessKeys.WITHOUT_PERMIT), new Gap.WithoutPermit());
        return List.copyOf(gaps);
    }

    private static void addHours(ServiceWeek week, List<Gap> gaps) {
        List<DayOfWeek> empty = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (week.rows().stream()
                    .allMatch(row -> row.days().get(day.ordinal()).slots().isEmpty())) {
                empty.add(day);
            }
        }
        if (!empty.isEmpty()) {
            gaps.add(new Gap.Days(empty));
        }
        for (DayPart part : DayPart.values()) {
            List<DayOfWeek> days = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!empty.contains(day) && week.open(day, part) == 0) {
                    days.add(day);
                }
            }
            if (!days.isEmpty()) {
                gaps.add(new Gap.Parts(part, days));
            }
        }
    }

    private static void addLanguages(ServiceWeek week, List<Gap> gaps) {
        for (String language : wantedLanguages(week)) {
            List<ServiceWeek.Row> speaking = week.rows().stream()
                    .filter(row -> row.service().languages().contains(language))
                    .toList();
            if (speaking.isEmpty()) {
                gaps.add(new Gap.Language(language));
            } else if (speaking.stream().allMatch(row -> row.minutes() == 0)) {
                gaps.add(new Gap.LanguageClosed(language));
            }
        }
    }

    private static void addKinds(ServiceWeek week, List<Gap> gaps) {
        Set<ServiceKind> wanted = EnumSet.noneOf(ServiceKind.class);
        places(week).forEach(place -> wanted.addAll(place.get(AccessKeys.WANTED_KINDS)));
        if (wanted.isEmpty()) {
            Service.all(week.plan()).forEach(service -> service.kind().ifPresent(wanted::add));
        }
        week.rows().forEach(row -> row.service().kind().ifPresent(wanted::remove));
        wanted.forEach(kind -> gaps.add(new Gap.Kind(kind)));
    }

    private static void addIfNobody(ServiceWeek week, List<Gap> gaps, Predicate<Service> does, Gap gap) {
        if (week.rows().stream().noneMatch(row -> does.test(row.service()))) {
            gaps.add(gap);
        }
    }

    /** The languages that the week's neighbourhoods want; where none says, those that any service of the plan speaks. */
    static Set<String> wantedLanguages(ServiceWeek week) {
        Set<String> wanted = new LinkedHashSet<>();
        places(week).forEach(place -> wanted.addAll(place.get(AccessKeys.WANTED_LANGUAGES)));
        if (wanted.isEmpty()) {
            Service.all(week.plan()).forEach(service -> wanted.addAll(service.languages()));
        }
        return wanted;
    }

    private static List<Node> places(ServiceWeek week) {
        Snapshot plan = week.plan();
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .filter(child -> week.filter().neighbourhood().isEmpty()
                        || week.filter().neighbourhood().get().equals(child.id()))
                .toList();
    }

    /** What a neighbourhood wants by name and no service there has; the empty list where it wants nothing in particular. */
    public static <T> List<T> missing(Snapshot plan, Node neighbourhood, Key<List<T>> wanted, HasWanted<T> has) {
        NodeId place = neighbourhood.id();
        List<Service> there = Service.all(plan).stream()
                .filter(service -> service.isFor(place))
                .toList();
        return neighbourhood.get(wanted).stream()
                .filter(one -> there.stream().noneMatch(service -> has.test(service, one)))
                .toList();
    }

    /** Whether a service has what is wanted. */
    @FunctionalInterface
    public interface HasWanted<T> {
        boolean test(Service service, T wanted);
    }
}
