package org.doelenboom.eviction.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/**
 * Works out when the steps of a procedure can come, from those dates that are known. Keeps nothing: a plan holds no dates of a
 * person's procedure. Every result has to be checked by a lawyer.
 */
public final class Deadlines {
    private final List<Rules> rules;

    private Deadlines(List<Rules> rules) {
        this.rules = List.copyOf(rules);
    }

    /** By the rules that come with the program. */
    public static Deadlines shipped() {
        return new Deadlines(RulesFile.shipped());
    }

    static Deadlines by(List<Rules> rules) {
        return new Deadlines(rules);
    }

    /** All, the oldest first. */
    public List<Rules> rules() {
        return rules;
    }

    /** Those under which a procedure that begins on that day falls. */
    public Optional<Rules> on(LocalDate day) {
        return rules.stream().filter(one -> one.holdOn(day)).findFirst();
    }

    /**
     * Those under which a procedure with these dates falls: the petition decides, else the first date that is known.
     *
     * @param today decides where no date is known
     */
    public Optional<Rules> under(Map<Step, LocalDate> known, LocalDate today) {
        LocalDate petition = known.get(Step.PETITION);
        return on(
                petition != null
                        ? petition
                        : known.values().stream().min(Comparator.naturalOrder()).orElse(today));
    }

    /**
     * When one step can come.
     *
     * @param given the date that is known
     * @param earliest the first day on which it can come
     * @param latest the last day on which it can come, for a later step to be possible on its given date
     * @param terms what the earliest date rests on, with the last day of each term; the decisive one last
     * @param rest the winter rest that moved the earliest date
     */
    public record Deadline(
            Step step,
            Optional<LocalDate> given,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            List<Running> terms,
            Optional<Rules.WinterRest> rest) {
        /** Whether the date that is known lies before it could be. */
        public boolean isTooEarly() {
            return given.isPresent() && earliest.isPresent() && given.get().isBefore(earliest.get());
        }
    }

    /** A term that runs. */
    public record Running(Term term, LocalDate since, LocalDate lastDay) {}

    /**
     * @param known the dates that are known
     * @param exceptions those that hold in this case; any lifts the winter rest
     * @param today decides on the rules where no date is known
     * @return one for each step, in order; empty where no rules hold
     */
    public List<Deadline> of(Map<Step, LocalDate> known, Set<WinterException> exceptions, LocalDate today) {
        Rules holding = under(known, today).orElse(null);
        if (holding == null) {
            return List.of();
        }
        Map<Step, LocalDate> reached = new EnumMap<>(Step.class);
        List<Deadline> deadlines = new ArrayList<>();
        LocalDate before = null;
        for (Step step : Step.values()) {
            Deadline deadline = deadline(step, holding, known, reached, before, exceptions);
            deadlines.add(deadline);
            LocalDate at = deadline.given().or(deadline::earliest).orElse(null);
            if (at != null) {
                reached.put(step, at);
                before = before == null || at.isAfter(before) ? at : before;
            }
        }
        return deadlines;
    }

    private static Deadline deadline(
            Step step,
            Rules rules,
            Map<Step, LocalDate> known,
            Map<Step, LocalDate> reached,
            @Nullable LocalDate before,
            Set<WinterException> exceptions) {
        List<Running> running = new ArrayList<>();
        for (Term term : rules.terms()) {
            LocalDate since = reached.get(term.from());
            if (term.to() == step && since != null) {
                running.add(new Running(term, since, term.lastDay(since)));
            }
        }
        running.sort(Comparator.comparing(Running::lastDay));
        LocalDate earliest = before;
        for (Running one : running) {
            LocalDate after = one.lastDay().plusDays(1);
            earliest = earliest == null || after.isAfter(earliest) ? after : earliest;
        }
        LocalDate given = known.get(step);
        Optional<Rules.WinterRest> rest = Optional.empty();
        LocalDate meant = given == null || earliest != null && earliest.isAfter(given) ? earliest : given;
        if (step == Step.EVICTION && meant != null && exceptions.isEmpty()) {
            LocalDate day = meant;
            rest = rules.rest().filter(one -> one.contains(day));
            earliest = rest.isPresent() ? rest.get().firstFree(day) : earliest;
        }
        return new Deadline(
                step,
                Optional.ofNullable(given),
                Optional.ofNullable(earliest),
                latest(step, rules, known),
                running,
                rest);
    }

    private static Optional<LocalDate> latest(Step step, Rules rules, Map<Step, LocalDate> known) {
        LocalDate latest = null;
        for (Term term : rules.terms()) {
            LocalDate end = known.get(term.to());
            if (term.from() == step && end != null) {
                LocalDate start = term.latestStart(end);
                latest = latest == null || start.isBefore(latest) ? start : latest;
            }
        }
        return Optional.ofNullable(latest);
    }
}
