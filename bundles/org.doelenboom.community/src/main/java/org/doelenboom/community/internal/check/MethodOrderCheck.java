package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.ParticipationMethod;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A participation method took a step before an earlier one, or without it (LWGC plan: formalised, validated and applied). */
@Component(property = CommunityKinds.PROPERTY)
public final class MethodOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(CommunityKinds.METHOD);

    @Override
    public String rule() {
        return "CM6";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        ParticipationMethod method = new ParticipationMethod(plan, node);
        ParticipationMethod.Step[] steps = ParticipationMethod.Step.values();
        for (int i = 1; i < steps.length; i++) {
            LocalDate earlier = method.day(steps[i - 1]).orElse(null);
            LocalDate later = method.day(steps[i]).orElse(null);
            if (later != null && earlier == null) {
                reportMissing(method, steps[i - 1], steps[i], found);
            } else if (later != null && later.isBefore(earlier)) {
                reportOrder(method, steps[i - 1], steps[i], found);
            }
        }
    }

    private void reportMissing(
            ParticipationMethod method,
            ParticipationMethod.Step missing,
            ParticipationMethod.Step taken,
            Consumer<Problem> found) {
        LocalDate day = validationDay(method, missing).orElse(null);
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                method.id(),
                message("problem.CM6.missing." + missing.name().toLowerCase(Locale.ROOT)));
        QuickFix back = new QuickFix(
                message("fix.CM6.back." + taken.name().toLowerCase(Locale.ROOT)),
                edit -> edit.set(method.id(), taken.key(), Optional.empty()));
        found.accept(
                day == null
                        ? problem.withFixes(back)
                        : problem.withFixes(
                                new QuickFix(
                                        message("fix.CM6.meeting", Days.written(day)),
                                        edit -> edit.set(method.id(), missing.key(), Optional.of(day))),
                                back));
    }

    /** The day of the meeting that the method names as having accepted it. */
    private static Optional<LocalDate> validationDay(ParticipationMethod method, ParticipationMethod.Step missing) {
        return missing == ParticipationMethod.Step.VALIDATED
                ? method.node()
                        .get(CommunityKeys.VALIDATED_AT)
                        .flatMap(id -> Meeting.around(method.plan(), id))
                        .flatMap(Meeting::date)
                : Optional.empty();
    }

    private void reportOrder(
            ParticipationMethod method,
            ParticipationMethod.Step first,
            ParticipationMethod.Step second,
            Consumer<Problem> found) {
        LocalDate earlier = method.day(first).orElseThrow();
        LocalDate later = method.day(second).orElseThrow();
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                method.id(),
                message(
                        "problem.CM6.order." + second.name().toLowerCase(Locale.ROOT),
                        Days.written(later),
                        Days.written(earlier)));
        found.accept(problem.withFixes(new QuickFix(message("fix.CM6.swap"), edit -> {
            edit.set(method.id(), first.key(), Optional.of(later));
            edit.set(method.id(), second.key(), Optional.of(earlier));
        })));
    }
}
