package org.doelenboom.plan;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The core's kinds of node. */
public final class PlanKinds {
    /** The core's data, which every plan needs. */
    public static final Namespace NAMESPACE = new Namespace("plan", 1, Namespace.Presence.REQUIRED);

    /** The plan itself: the root, with the header as its attributes. */
    public static final KindId PLAN = new KindId("plan.plan");

    public static final KindId GENERAL_OBJECTIVE = new KindId("plan.generalObjective");
    public static final KindId INTERMEDIATE_OBJECTIVE = new KindId("plan.intermediateObjective");
    public static final KindId OPERATIONAL_OBJECTIVE = new KindId("plan.operationalObjective");
    /** Realised across all other objectives; shares the numbers of the general ones. */
    public static final KindId HORIZONTAL_OBJECTIVE = new KindId("plan.horizontalObjective");

    public static final KindId ACTION = new KindId("plan.action");

    /** A named group of objectives. */
    public static final KindId THEME = new KindId("plan.theme");

    public static final KindId NEIGHBOURHOOD = new KindId("plan.neighbourhood");

    /** A chapter of running text, with paragraphs below it. */
    public static final KindId CHAPTER = new KindId("plan.chapter");

    public static final KindId PARAGRAPH = new KindId("plan.paragraph");
    public static final KindId GLOSSARY_ENTRY = new KindId("plan.glossaryEntry");

    /** What the diagnosis found; points to the objectives that rest on it. */
    public static final KindId FINDING = new KindId("plan.finding");

    /** An organisation, person or group. */
    public static final KindId PARTY = new KindId("plan.party");

    /** The role of a party in an objective, below that objective; a text without a party where nobody is named yet. */
    public static final KindId PARTY_ROLE = new KindId("plan.partyRole");

    /** A remark on whatever it stands below. */
    public static final KindId NOTE = new KindId("plan.note");

    /** What an import or a merge left open. */
    public static final KindId QUESTION = new KindId("plan.question");

    /** A line of an imported file that has no place in the plan. */
    public static final KindId UNPLACED_LINE = new KindId("plan.unplacedLine");

    /** The kinds that are objectives, from the top down, the horizontal ones last. */
    public static final List<KindId> OBJECTIVES =
            List.of(GENERAL_OBJECTIVE, INTERMEDIATE_OBJECTIVE, OPERATIONAL_OBJECTIVE, HORIZONTAL_OBJECTIVE);

    private static final Set<KindId> OBJECTIVE_SET = Set.copyOf(OBJECTIVES);

    private PlanKinds() {}

    public static boolean isObjective(KindId kind) {
        return OBJECTIVE_SET.contains(kind);
    }

    /** Whether nodes of the kind make up the objective tree: objectives and actions. */
    public static boolean isInTree(KindId kind) {
        return isObjective(kind) || kind.equals(ACTION);
    }
}
