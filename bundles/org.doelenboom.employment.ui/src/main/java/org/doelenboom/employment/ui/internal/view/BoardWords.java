package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.Agreement;
import org.doelenboom.employment.Brackets;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.Count;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.PlanContext;

/** How cohorts, figures and agreements are spoken of on the screen. */
public final class BoardWords {
    private BoardWords() {}

    /** {@code 16–35 jaar}; empty for a cohort without a bracket. */
    public static String bracket(PlanContext context, Cohort cohort) {
        return cohort.ageFrom().isEmpty() && cohort.ageTo().isEmpty()
                ? ""
                : context.text(message("bracket", Brackets.written(cohort.ageFrom(), cohort.ageTo())));
    }

    /** The figures of the way in their order: {@code 22 › 18 › 14 › < 5}; empty where none is reported. */
    public static String figures(PlanContext context, StageFigures figures) {
        if (figures.isEmpty()) {
            return "";
        }
        return String.join(
                " › ",
                Stage.way().stream()
                        .map(stage -> figure(context, figures.at(stage)))
                        .toList());
    }

    static String figure(PlanContext context, Quantity figure) {
        return figure.isReported() ? Figures.written(figure, context.locale()) : "–";
    }

    /** Where it was counted and by whom, and its figures. */
    public static String count(PlanContext context, Count count) {
        List<String> parts = new ArrayList<>();
        count.neighbourhood()
                .filter(id -> context.plan().find(id).isPresent())
                .ifPresent(id -> parts.add(context.name(id)));
        count.service().filter(id -> context.plan().find(id).isPresent()).ifPresent(id -> parts.add(context.name(id)));
        parts.add(figures(context, count.figures()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /** Since when and until when it holds. */
    public static String signed(PlanContext context, Agreement agreement) {
        if (agreement.signed().isEmpty()) {
            return context.text(message("agreement.draft"));
        }
        String since = context.text(
                message("agreement.signed", Days.written(agreement.signed().get())));
        return agreement
                .until()
                .map(day -> since + ", " + context.text(message("agreement.until", Days.written(day))))
                .orElse(since);
    }

    /** What became of a decision of a consultation. */
    public static String state(PlanContext context, Node decision) {
        return decision.get(EmploymentKeys.DONE)
                .map(day -> context.text(message("decision.done", Days.written(day))))
                .orElseGet(() -> context.text(message("decision.open")));
    }
}
