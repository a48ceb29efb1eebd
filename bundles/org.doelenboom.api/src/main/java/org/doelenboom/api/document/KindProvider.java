package org.doelenboom.api.document;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes kinds of node, and attributes on kinds of its own and of others, under its namespace. A service; any thread. */
@ConsumerType
public interface KindProvider {
    /** The namespace as plans that this module writes declare it. */
    Namespace namespace();

    Collection<KindDefinition> kinds();

    Collection<AttributeDefinition> attributes();

    /**
     * Attributes that hold a plain number of people who were counted, such as who came to a meeting; not what is aimed at. A copy that
     * is given to others leaves out those that are so small that they could show who is meant. Figures that are a
     * {@link org.doelenboom.api.measure.Quantity} are known to be counts without this.
     */
    default Set<String> countsOfPeople() {
        return Set.of();
    }

    /**
     * Kinds of this namespace whose items somebody reports on a plan that another has open: she may add, change and remove them, and
     * what she hands on flows into the plan by itself. For what is counted as time passes, not for what was agreed. Attributes that
     * hold {@link #countsOfPeople} may be reported wherever they stand.
     */
    default Set<KindId> reportedKinds() {
        return Set.of();
    }
}
