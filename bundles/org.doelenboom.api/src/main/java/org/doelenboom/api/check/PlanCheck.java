package org.doelenboom.api.check;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One rule of the plan check. A service. Reads one snapshot, on a background thread, and keeps nothing between calls.
 */
@ConsumerType
public interface PlanCheck {
    /** The rule's id, stable and unique: {@code D2}. */
    String rule();

    /** The kinds of node that it is asked about; empty for every kind. */
    Set<KindId> kinds();

    /** How far round a node the rule looks, so that an edit asks it again only where its answer can have changed. */
    Reach reach();

    /**
     * The kinds whose nodes it also looks at, wherever they stand: when one of them changes, it is asked everywhere again. Few
     * and seldom edited ones, such as glossary entries.
     */
    default Set<KindId> affectedBy() {
        return Set.of();
    }

    /** Reports what is wrong with this one node. */
    void check(Snapshot plan, Node node, Consumer<Problem> found);

    /** How far round a node a rule looks, besides the nodes that link to it and those that it links to. */
    enum Reach {
        /** Its own attributes and its list of children. */
        NODE,
        /** Also its parent, and its place. */
        PARENT,
        /** Also the nodes directly below it. */
        CHILDREN,
        /** Also its parent and what stands beside both, and the nodes directly below it. */
        FAMILY,
        /** Everything: asked again after every edit. */
        PLAN
    }
}
