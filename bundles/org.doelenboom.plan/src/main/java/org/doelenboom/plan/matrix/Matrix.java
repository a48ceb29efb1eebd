package org.doelenboom.plan.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.Influence;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.followup.Scope;

/**
 * Findings, parties or horizontal objectives down, objectives across, as they hang together in one snapshot. Built once, in the time
 * that reading the plan takes; asking a cell costs nothing.
 */
public final class Matrix {
    /** What stands in the rows. */
    public enum Rows {
        FINDINGS,
        PARTIES,
        HORIZONTALS
    }

    /**
     * Where a row and a column meet.
     *
     * @param roles of a party; empty in other matrices, and where a role is not named
     * @param influence which way the party pulls as a stakeholder, where that is said
     * @param words how a horizontal objective is realised there
     */
    public record Cell(Set<PartyRole> roles, Optional<Influence> influence, BilingualText words) {
        static final Cell LINKED = new Cell(Set.of(), Optional.empty(), BilingualText.EMPTY);

        private Cell and(Cell other) {
            Set<PartyRole> all = EnumSet.noneOf(PartyRole.class);
            all.addAll(roles);
            all.addAll(other.roles);
            return new Cell(Set.copyOf(all), influence.or(other::influence), words.isEmpty() ? other.words : words);
        }
    }

    private final Rows kind;
    private final List<NodeId> rows;
    private final List<NodeId> columns;
    private final Map<NodeId, Map<NodeId, Cell>> cells = new HashMap<>();
    private final Set<NodeId> settled = new HashSet<>();
    private final Set<NodeId> covered = new HashSet<>();

    private Matrix(Snapshot plan, Rows kind, List<NodeId> rows, List<NodeId> columns) {
        this.kind = kind;
        this.rows = rows;
        this.columns = columns;
        for (NodeId id : rows) {
            Node row = plan.node(id);
            if (!row.get(FindingKeys.SET_ASIDE).isEmpty()) {
                settled.add(id);
            }
            if (kind == Rows.FINDINGS) {
                row.get(PlanKeys.CONCERNS).forEach(objective -> put(id, objective, Cell.LINKED));
            }
        }
        if (kind != Rows.FINDINGS) {
            columns.forEach(column -> read(plan, column));
        }
        cover(plan);
    }

    /**
     * Reads one.
     *
     * @param place only what holds in this neighbourhood; everything where empty
     */
    public static Matrix of(Snapshot plan, Rows kind, Optional<NodeId> place) {
        KindId wanted = kind == Rows.FINDINGS
                ? PlanKinds.FINDING
                : kind == Rows.PARTIES ? PlanKinds.PARTY : PlanKinds.HORIZONTAL_OBJECTIVE;
        Scope scope = new Scope(plan);
        List<NodeId> rows = new ArrayList<>();
        List<NodeId> columns = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            boolean holds = scope.holds(node, place);
            if (holds && node.kind().equals(wanted)) {
                rows.add(node.id());
            }
            if (holds
                    && PlanKinds.isObjective(node.kind())
                    && !(kind == Rows.HORIZONTALS && isHorizontal(plan, node))) {
                columns.add(node.id());
            }
        }
        return new Matrix(plan, kind, List.copyOf(rows), List.copyOf(columns));
    }

    private static boolean isHorizontal(Snapshot plan, Node objective) {
        return plan.path(objective).get(0).kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE);
    }

    private void read(Snapshot plan, NodeId objective) {
        for (Node child : plan.children(plan.node(objective))) {
            if (kind == Rows.PARTIES && child.kind().equals(PlanKinds.PARTY_ROLE)) {
                Set<PartyRole> role = child.get(PlanKeys.ROLE).map(Set::of).orElse(Set.of());
                Cell cell = new Cell(role, child.get(PartyKeys.INFLUENCE), BilingualText.EMPTY);
                child.get(PlanKeys.PARTY).ifPresent(party -> put(party, objective, cell));
            } else if (kind == Rows.HORIZONTALS && child.kind().equals(TreeKeys.REALISATION)) {
                child.get(TreeKeys.HORIZONTAL)
                        .ifPresent(one ->
                                put(one, objective, new Cell(Set.of(), Optional.empty(), child.get(PlanKeys.TEXT))));
            }
        }
    }

    private void put(NodeId row, NodeId column, Cell cell) {
        cells.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(column, cell, Cell::and);
    }

    /** An objective is covered by what hangs on it, on one above it, or on one below it. */
    private void cover(Snapshot plan) {
        Set<NodeId> direct = new HashSet<>();
        rows.forEach(row -> direct.addAll(cells.getOrDefault(row, Map.of()).keySet()));
        for (NodeId id : columns) {
            if (direct.contains(id)) {
                covered.addAll(plan.path(plan.node(id)).stream().map(Node::id).toList());
            }
        }
        for (NodeId id : columns) {
            boolean byAbove = plan.path(plan.node(id)).stream().map(Node::id).anyMatch(direct::contains);
            if (byAbove) {
                covered.add(id);
            }
        }
    }

    public Rows kind() {
        return kind;
    }

    /** In the order of the plan. */
    public List<NodeId> rows() {
        return rows;
    }

    /** The objectives, in the order of the plan; for horizontal ones all others. */
    public List<NodeId> columns() {
        return columns;
    }

    /** Empty where the two have nothing to do with each other. */
    public Optional<Cell> cell(NodeId row, NodeId column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }

    /** Whether the row hangs on no objective that is shown. A finding that was set aside with a reason is no orphan. */
    public boolean isRowOrphan(NodeId row) {
        return !settled.contains(row)
                && columns.stream().noneMatch(column -> cell(row, column).isPresent());
    }

    /** Whether nothing hangs on the objective, nor on one above or below it. */
    public boolean isColumnOrphan(NodeId column) {
        return !covered.contains(column);
    }

    public List<NodeId> orphanRows() {
        return rows.stream().filter(this::isRowOrphan).toList();
    }

    public List<NodeId> orphanColumns() {
        return columns.stream().filter(this::isColumnOrphan).toList();
    }

    /**
     * The whole as a spreadsheet takes it: cells with a tab between them, a line for each row, the names of the columns first.
     *
     * @param words what stands in a cell
     */
    public String table(
            Collection<NodeId> rowsShown, Function<NodeId, String> names, BiFunction<NodeId, NodeId, String> words) {
        StringBuilder table = new StringBuilder();
        columns.forEach(column -> table.append('\t').append(plain(names.apply(column))));
        table.append('\n');
        for (NodeId row : rowsShown) {
            table.append(plain(names.apply(row)));
            columns.forEach(column -> table.append('\t').append(plain(words.apply(row, column))));
            table.append('\n');
        }
        return table.toString();
    }

    private static String plain(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining(" ")).replace('\t', ' ');
    }
}
