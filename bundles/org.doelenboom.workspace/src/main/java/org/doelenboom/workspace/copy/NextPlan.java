package org.doelenboom.workspace.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Renewal;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workspace.internal.WorkspaceMessages;

/**
 * The plan that follows another: its objectives continue, change, or are stopped with a reason. Items keep their ids, so that both
 * plans can be laid side by side for the evaluation; what belonged to the period that ends (years, progress, figures, money, projects)
 * stays behind.
 */
public final class NextPlan {
    private static final Set<KindId> TAKEN = Set.of(
            PlanKinds.THEME,
            PlanKinds.NEIGHBOURHOOD,
            PlanKinds.GLOSSARY_ENTRY,
            PlanKinds.FINDING,
            FindingKeys.FIGURE,
            PlanKinds.PARTY,
            PlanKinds.PARTY_ROLE,
            TargetKeys.TARGET,
            TreeKeys.REALISATION,
            TreeKeys.DOCUMENT);

    private static final Set<String> OF_THE_PERIOD = names(
            ScheduleKeys.YEARS,
            ScheduleKeys.START,
            ScheduleKeys.END,
            ScheduleKeys.NOT_PLANNED,
            ScheduleKeys.PHASE,
            ScheduleKeys.STATE,
            ScheduleKeys.STATE_BY_YEAR,
            ScheduleKeys.NEEDED,
            ScheduleKeys.DEADLINE,
            ScheduleKeys.DUE,
            TargetKeys.FROM_YEAR,
            TargetKeys.TO_YEAR,
            HeaderKeys.LET_STAND);

    private static final Set<String> OF_THE_HEADER = names(
            PlanKeys.LANGUAGES,
            PlanKeys.PLAN_TYPE,
            PlanKeys.OWNER,
            PlanKeys.TERRITORY,
            HeaderKeys.RESPONSIBLES,
            HeaderKeys.TAGS,
            HeaderKeys.AVOIDED,
            HeaderKeys.REVISION_MONTHS,
            HeaderKeys.RULES_OFF);

    private final Snapshot old;
    private final Map<NodeId, Choice> choices;
    private final Numbering codes;
    private final Set<NodeId> taken = new HashSet<>();
    private final List<Node> stopped = new ArrayList<>();

    /**
     * What becomes of an objective; one without a choice continues, below one that stops it stops.
     *
     * @param reason in the first language of the plan; empty where none is given
     */
    public record Choice(Renewal renewal, String reason) {}

    /**
     * @param title in the first language of the plan
     * @param firstYear the first calendar year, the last one itself part of the period
     */
    public record Beginning(String title, int firstYear, int lastYear) {}

    private NextPlan(Snapshot old, Map<NodeId, Choice> choices) {
        this.old = old;
        this.choices = choices;
        this.codes = new Numbering(old);
    }

    private static Set<String> names(Key<?>... keys) {
        Set<String> names = new HashSet<>();
        for (Key<?> key : keys) {
            names.add(key.name());
        }
        return Set.copyOf(names);
    }

    /** Any thread; the cost follows the size of the plan. */
    public static Snapshot of(Snapshot old, Beginning beginning, Map<NodeId, Choice> choices) {
        return new NextPlan(old, Map.copyOf(choices)).run(beginning);
    }

    private Snapshot run(Beginning beginning) {
        take(old.root());
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header(beginning));
        old.namespaces().forEach(plan::declare);
        for (Node node : old.subtree(old.root().id())) {
            if (taken.contains(node.id())) {
                NodeId parent = node.parent().orElseThrow();
                plan.add(
                        node.id(),
                        parent.equals(old.root().id()) ? plan.root() : parent,
                        node.kind(),
                        attributes(node));
                note(node, plan);
            }
        }
        chapter(plan);
        return plan.build();
    }

    private void take(Node parent) {
        for (Node child : old.children(parent)) {
            if (PlanKinds.isInTree(child.kind())) {
                if (renewal(child) == Renewal.STOPPED) {
                    stopped.add(child);
                    continue;
                }
            } else if (!TAKEN.contains(child.kind())) {
                continue;
            }
            taken.add(child.id());
            take(child);
        }
    }

    private Renewal renewal(Node node) {
        Choice choice = choices.get(node.id());
        return choice == null ? Renewal.CONTINUES : choice.renewal();
    }

    private Attributes header(Beginning beginning) {
        Attributes header = Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of(language(), beginning.title()));
        for (String name : OF_THE_HEADER) {
            Value value = old.root().attributes().find(name).orElse(null);
            header = value == null ? header : header.with(name, value);
        }
        return header.with(PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(beginning.firstYear())))
                .with(PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(beginning.lastYear())))
                .with(RenewalKeys.ORIGIN, old.root().id().value());
    }

    private String language() {
        List<String> languages = old.root().get(PlanKeys.LANGUAGES);
        return languages.isEmpty() ? "nl" : languages.get(0);
    }

    private Attributes attributes(Node node) {
        Attributes[] kept = {Attributes.NONE};
        node.attributes().forEach((name, value) -> {
            Value there = OF_THE_PERIOD.contains(name) ? null : withoutLost(value);
            kept[0] = there == null ? kept[0] : kept[0].with(name, there);
        });
        if (!PlanKinds.isInTree(node.kind())) {
            return kept[0];
        }
        return kept[0].with(RenewalKeys.ORIGIN, node.id().value())
                .with(RenewalKeys.RENEWAL, Optional.of(renewal(node)));
    }

    /** Links to what stayed behind go; a list or record keeps the rest. */
    @Nullable
    private Value withoutLost(Value value) {
        if (value instanceof Value.Link link) {
            return taken.contains(link.target()) ? value : null;
        }
        if (value instanceof Value.Items items) {
            List<Value> kept = new ArrayList<>();
            for (Value item : items.values()) {
                Value there = withoutLost(item);
                if (there != null) {
                    kept.add(there);
                }
            }
            return kept.isEmpty() && !items.values().isEmpty() ? null : new Value.Items(kept);
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> kept = new LinkedHashMap<>();
            fields.values().forEach((name, field) -> {
                Value there = withoutLost(field);
                if (there != null) {
                    kept.put(name, there);
                }
            });
            return kept.size() < fields.values().size() ? null : value;
        }
        return value;
    }

    private void note(Node node, SnapshotBuilder plan) {
        Choice choice = choices.get(node.id());
        if (choice != null
                && choice.renewal() == Renewal.CHANGED
                && !choice.reason().isBlank()) {
            plan.add(
                    NodeId.random(),
                    node.id(),
                    PlanKinds.NOTE,
                    Attributes.NONE.with(PlanKeys.TEXT, said("next.changed", choice.reason())));
        }
    }

    private void chapter(SnapshotBuilder plan) {
        if (stopped.isEmpty()) {
            return;
        }
        NodeId chapter = NodeId.random();
        plan.add(chapter, plan.root(), PlanKinds.CHAPTER, Attributes.NONE.with(PlanKeys.TITLE, said("next.stopped")));
        for (Node node : stopped) {
            Choice choice = choices.get(node.id());
            String reason = choice == null ? "" : choice.reason();
            BilingualText text = BilingualText.EMPTY;
            BilingualText title = node.get(PlanKeys.TITLE);
            for (String language : title.languages()) {
                text = text.put(language, codes.path(node) + " " + title.in(language));
            }
            if (!reason.isBlank()) {
                String language = language();
                text = text.put(language, (text.in(language) + ": " + reason).strip());
            }
            plan.add(
                    NodeId.random(),
                    chapter,
                    PlanKinds.PARAGRAPH,
                    Attributes.NONE
                            .with(PlanKeys.TEXT, text)
                            .with(RenewalKeys.ORIGIN, node.id().value())
                            .with(RenewalKeys.RENEWAL, Optional.of(Renewal.STOPPED)));
        }
    }

    /** In every language of the plan that we speak; what a person typed is in the first one alone. */
    private BilingualText said(String key, Object... arguments) {
        BilingualText said = BilingualText.EMPTY;
        List<String> languages = arguments.length == 0 ? old.root().get(PlanKeys.LANGUAGES) : List.of(language());
        for (String language : languages) {
            said = said.put(language, new WorkspaceMessages().text(Locale.forLanguageTag(language), key, arguments));
        }
        return said;
    }
}
