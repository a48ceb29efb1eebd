package org.doelenboom.employment.internal;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.employment.Agreement;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.Consultation;
import org.doelenboom.employment.Conversion;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** The chapter on youth employment: each cohort by year and stage, the agreements, what was decided, and the strategy. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentReport implements ReportSection {
    /** Counts of people in a cohort are too small for a separator: one form serves every language. */
    private static final Locale FIGURES = Locale.ROOT;

    @Override
    public int order() {
        return 700;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Cohort> cohorts = Cohort.all(plan);
        List<Agreement> agreements = Agreement.all(plan);
        List<Consultation> consultations = Consultation.all(plan);
        List<Node> strategies = plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.STRATEGY))
                .toList();
        if (cohorts.isEmpty() && agreements.isEmpty() && consultations.isEmpty() && strategies.isEmpty()) {
            return;
        }
        out.heading(1, out.words(message("module.name")));
        for (Cohort cohort : cohorts) {
            out.heading(2, cohort.node().get(PlanKeys.TITLE));
            writeBoard(CohortBoard.of(List.of(cohort), Optional.empty()), out);
        }
        if (cohorts.size() > 1) {
            out.heading(2, out.words(message("report.together")));
            writeBoard(CohortBoard.of(cohorts, Optional.empty()), out);
        }
        if (!agreements.isEmpty()) {
            writeAgreements(agreements, out);
        }
        if (!consultations.isEmpty()) {
            writeDecisions(consultations, out);
        }
        strategies.forEach(strategy -> writeStrategy(plan, strategy, out));
    }

    private static void writeBoard(CohortBoard board, ReportWriter out) {
        List<BilingualText> columns = new ArrayList<>();
        columns.add(out.words(message("attribute.year")));
        for (Stage stage : Stage.values()) {
            columns.add(out.words(stage.label()));
        }
        columns.add(out.words(message("report.conversion")));
        List<List<BilingualText>> rows = new ArrayList<>();
        for (CohortBoard.Year year : board.years()) {
            if (!year.inYear().isEmpty()) {
                List<BilingualText> row = new ArrayList<>();
                row.add(out.plain(Integer.toString(year.year())));
                for (Stage stage : Stage.values()) {
                    row.add(out.plain(Figures.written(year.inYear().at(stage), FIGURES)));
                }
                row.add(out.plain(Conversion.of(
                                year.sinceStart().at(Stage.IDENTIFIED),
                                year.sinceStart().at(Stage.FIRST_WORK))
                        .map(Conversion::written)
                        .orElse("")));
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            out.table(out.words(message("report.board")), columns, rows);
        }
    }

    private static void writeAgreements(List<Agreement> agreements, ReportWriter out) {
        out.heading(2, out.words(message("report.agreements")));
        out.table(
                out.words(message("report.agreements")),
                List.of(
                        out.words(message("kind.agreement")),
                        out.words(message("attribute.partners")),
                        out.words(message("attribute.signed")),
                        out.words(message("attribute.until"))),
                agreements.stream()
                        .map(agreement -> List.of(
                                agreement.node().get(PlanKeys.TITLE),
                                names(agreement.plan(), agreement.partners(), out),
                                out.plain(agreement.signed().map(Days::written).orElse("")),
                                out.plain(agreement.until().map(Days::written).orElse(""))))
                        .toList());
    }

    private static void writeDecisions(List<Consultation> consultations, ReportWriter out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Consultation consultation : consultations) {
            for (Node decision : consultation.decisions()) {
                rows.add(List.of(
                        out.plain(consultation.date().map(Days::written).orElse("")),
                        decision.get(PlanKeys.TITLE),
                        decision.get(EmploymentKeys.RESPONSIBLE)
                                .map(id -> names(consultation.plan(), List.of(id), out))
                                .orElse(BilingualText.EMPTY),
                        out.plain(decision.get(EmploymentKeys.DONE)
                                .map(Days::written)
                                .orElse(""))));
            }
        }
        out.heading(2, out.words(message("report.decisions")));
        out.table(
                out.words(message("report.decisions")),
                List.of(
                        out.words(message("attribute.date")),
                        out.words(message("kind.decision")),
                        out.words(message("attribute.responsible")),
                        out.words(message("attribute.done"))),
                rows);
    }

    private static void writeStrategy(Snapshot plan, Node strategy, ReportWriter out) {
        out.heading(2, strategy.get(PlanKeys.TITLE));
        if (!strategy.get(PlanKeys.TEXT).isEmpty()) {
            out.paragraph(strategy.get(PlanKeys.TEXT));
        }
        List<List<BilingualText>> rows = plan.children(strategy).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.STRATEGY_LINE))
                .map(line -> List.of(
                        line.get(PlanKeys.TITLE),
                        line.get(EmploymentKeys.RESPONSIBLE)
                                .map(id -> names(plan, List.of(id), out))
                                .orElse(BilingualText.EMPTY),
                        line.get(EmploymentKeys.PROGRESS)
                                .map(progress -> out.words(progress.label()))
                                .orElse(BilingualText.EMPTY)))
                .toList();
        if (!rows.isEmpty()) {
            out.table(
                    out.words(message("report.lines")),
                    List.of(
                            out.words(message("kind.strategyLine")),
                            out.words(message("attribute.responsible")),
                            out.words(message("attribute.progress"))),
                    rows);
        }
    }

    /** The titles of items, one after the other in each language. */
    private static BilingualText names(Snapshot plan, List<NodeId> ids, ReportWriter out) {
        BilingualText names = BilingualText.EMPTY;
        for (String language : out.languages()) {
            names = names.put(
                    language,
                    String.join(
                            ", ",
                            ids.stream()
                                    .flatMap(id -> plan.find(id).stream())
                                    .map(node -> node.get(PlanKeys.TITLE).first(List.of(language)))
                                    .toList()));
        }
        return names;
    }
}
