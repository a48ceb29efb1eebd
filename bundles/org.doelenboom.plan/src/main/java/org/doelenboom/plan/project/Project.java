package org.doelenboom.plan.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** A project, as it stands in one snapshot. */
public record Project(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no project */
    public Project {
        if (!node.kind().equals(ProjectKeys.PROJECT)) {
            throw new IllegalArgumentException(node + " is no project");
        }
    }

    /** The plan's projects, in their order. */
    public static List<Project> of(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(ProjectKeys.PROJECT))
                .map(child -> new Project(plan, child))
                .toList();
    }

    /** The projects that say they serve the item itself. */
    public static List<Project> serving(Snapshot plan, Node item) {
        return plan.linkedFrom(item.id()).stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(node -> node.kind().equals(ProjectKeys.PROJECT)
                        && node.get(ProjectKeys.SERVES).contains(item.id()))
                .map(node -> new Project(plan, node))
                .sorted(java.util.Comparator.comparing(project -> project.node().id()))
                .toList();
    }

    public List<Node> carriers() {
        return there(ProjectKeys.CARRIERS);
    }

    public List<Node> partners() {
        return there(ProjectKeys.PARTNERS);
    }

    public List<Node> serves() {
        return there(ProjectKeys.SERVES);
    }

    private List<Node> there(Key<List<NodeId>> key) {
        return node.get(key).stream().flatMap(id -> plan.find(id).stream()).toList();
    }

    public Map<Integer, BigDecimal> amounts() {
        return node.get(ProjectKeys.AMOUNT_BY_YEAR);
    }

    /** Over all years. */
    public BigDecimal total() {
        return amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The reports it owed before this day and that did not come in. */
    public List<Node> missingReports(LocalDate today) {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(ProjectKeys.REPORT))
                .filter(report -> report.get(ProjectKeys.RECEIVED).isEmpty())
                .filter(report -> report.get(org.doelenboom.plan.schedule.ScheduleKeys.DATE)
                        .filter(day -> day.isBefore(today))
                        .isPresent())
                .toList();
    }
}
