package org.doelenboom.workbench.internal.steps;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * A step of the work on a plan, with what is done of it.
 *
 * @param id of its messages: {@code steps.budget}
 * @param facts counted, in words
 * @param done how much is there of what the step counts
 * @param of how much there should be; 0 where nothing can be counted yet
 * @param views that it leads to, as far as they are there, the nearest first
 * @param viewFirst whether it leads to a view rather than to its item
 * @param item where it leads in the tree; empty where the plan has nothing of the kind yet
 */
record Step(
        String id,
        List<Message> facts,
        int done,
        int of,
        List<String> views,
        boolean viewFirst,
        Optional<NodeId> item) {
    boolean isDone() {
        return of > 0 && done >= of;
    }
}
