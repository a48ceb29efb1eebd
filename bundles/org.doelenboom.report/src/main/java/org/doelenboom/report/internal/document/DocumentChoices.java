package org.doelenboom.report.internal.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportOption.Choice;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.ReportMessages;

/** What can be chosen for a document, and what someone chose. */
public final class DocumentChoices {
    /** The value that stands for all. */
    private static final String ALL = "all";

    private final Snapshot plan;
    private final List<Named> parts;
    private final List<Named> places;
    private final List<Named> projects;

    /** A node by a value that a person can type: its title, or its code. */
    private record Named(String value, Node node) {}

    public DocumentChoices(Snapshot plan) {
        this.plan = plan;
        Scope scope = new Scope(plan);
        Numbering numbering = new Numbering(plan);
        this.parts = new ArrayList<>(byTitle(scope.themes()));
        plan.children(plan.root()).stream()
                .filter(node -> PlanKinds.isObjective(node.kind()))
                .forEach(top -> parts.add(new Named(numbering.code(top), top)));
        this.places = byTitle(scope.neighbourhoods());
        this.projects = byTitle(plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(ProjectKeys.PROJECT))
                .toList());
    }

    private List<Named> byTitle(List<Node> nodes) {
        List<Named> named = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(ALL, ""));
        for (Node node : nodes) {
            String title = node.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES));
            // A comma parts the choices on the command line.
            boolean usable = !title.contains(",") && taken.add(title);
            named.add(new Named(usable ? title : node.id().toString(), node));
        }
        return named;
    }

    /** For the formats that show any document. */
    public List<ExportOption> all() {
        return List.of(document(), year(), period(), part(), neighbourhood(), call(), project(true));
    }

    public ExportOption document() {
        return ExportOption.choice(
                "document",
                ReportMessages.message("option.document"),
                Arrays.stream(Documents.values())
                        .map(one -> Choice.of(one.id(), one.words()))
                        .toList());
    }

    public ExportOption part() {
        return choice("part", "option.part", "option.part.all", parts);
    }

    public ExportOption neighbourhood() {
        return choice("neighbourhood", "option.neighbourhood", "option.neighbourhood.all", places);
    }

    public ExportOption call() {
        return ExportOption.flag("call", ReportMessages.message("option.call"), false);
    }

    /** @param orAll whether all together can be chosen */
    public ExportOption project(boolean orAll) {
        return orAll
                ? choice("project", "option.project", "option.project.all", projects)
                : ExportOption.choice(
                        "project",
                        ReportMessages.message("option.project"),
                        projects.stream()
                                .map(one -> Choice.of(one.value, one.node.get(PlanKeys.TITLE)))
                                .toList());
    }

    private static ExportOption choice(String id, String name, String all, List<Named> nodes) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(ALL, ReportMessages.message(all)));
        nodes.forEach(one -> choices.add(Choice.of(one.value, one.node.get(PlanKeys.TITLE))));
        return ExportOption.choice(id, ReportMessages.message(name), choices);
    }

    /** Of the plan's years, preset the last that anything was reported for. */
    public ExportOption year() {
        List<Choice> choices = years().stream()
                .map(Object::toString)
                .map(year -> Choice.of(year, ReportMessages.message("option.value", year)))
                .toList();
        return new ExportOption(
                "year",
                ReportMessages.message("option.year"),
                ExportOption.Kind.CHOICE,
                choices,
                choices.isEmpty() ? "" : Integer.toString(lastReported()));
    }

    /** A year or a quarter of it. */
    public ExportOption period() {
        List<Choice> choices = new ArrayList<>();
        for (int year : years()) {
            for (String suffix : List.of("", "-Q1", "-Q2", "-Q3", "-Q4")) {
                choices.add(Choice.of(year + suffix, ReportMessages.message("option.value", year + suffix)));
            }
        }
        return new ExportOption(
                "period",
                ReportMessages.message("option.period"),
                ExportOption.Kind.CHOICE,
                choices,
                choices.isEmpty() ? "" : Integer.toString(lastReported()));
    }

    private List<Integer> years() {
        return new Schedule(plan).planYears();
    }

    private int lastReported() {
        List<Integer> years = years();
        TreeSet<Integer> reported = new TreeSet<>();
        for (Node node : plan.subtree(plan.root().id())) {
            node.get(ScheduleKeys.REPORTED).ifPresent(day -> reported.add(day.getYear()));
            reported.addAll(node.get(ScheduleKeys.STATE_BY_YEAR).keySet());
            if (node.kind().equals(TargetKeys.MEASUREMENT)) {
                Period.parse(node.get(TargetKeys.PERIOD))
                        .ifPresent(period -> reported.add(period.last().getYear()));
            }
        }
        reported.retainAll(years);
        return reported.isEmpty() ? years.get(0) : reported.last();
    }

    // what was chosen

    public Documents document(ExportRequest request) {
        return Documents.of(request.value(document()));
    }

    public Edition edition(ExportRequest request) {
        return new Edition(plan, node(parts, request.value(part())), place(request), request.is(call()));
    }

    public Optional<NodeId> place(ExportRequest request) {
        return node(places, request.value(neighbourhood()));
    }

    public Optional<NodeId> project(ExportRequest request) {
        return node(projects, request.value(project(true)));
    }

    /** The year; that of the plan's header or 0 where the plan has no years. */
    public int year(ExportRequest request) {
        String value = request.value(year());
        return value.matches("\\d{1,4}")
                ? Integer.parseInt(value)
                : plan.root().get(PlanKeys.FIRST_YEAR).map(BigDecimal::intValue).orElse(0);
    }

    public Period period(ExportRequest request) {
        return Period.parse(request.value(period())).orElseGet(() -> Period.year(year(request)));
    }

    private static Optional<NodeId> node(List<Named> nodes, String value) {
        return nodes.stream()
                .filter(one -> one.value.equals(value))
                .map(one -> one.node.id())
                .findFirst();
    }
}
