package org.doelenboom.ui;

import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.osgi.annotation.versioning.ProviderType;

/** What a view knows of where it stands. On the screen's thread. */
@ProviderType
public interface ViewContext extends PlanContext {
    /** What is selected in the navigator. */
    Optional<NodeId> selection();

    /** Called when something else is selected. */
    Registration onSelection(Runnable listener);

    /**
     * The neighbourhood that the person limited all views to: a view shows what holds there and what holds for the whole plan.
     * Empty for all neighbourhoods. When it changes, the view is refreshed.
     */
    default Optional<NodeId> neighbourhood() {
        return Optional.empty();
    }

    /** Limits all views to a neighbourhood; to none where empty. */
    default void limitTo(Optional<NodeId> neighbourhood) {}
}
