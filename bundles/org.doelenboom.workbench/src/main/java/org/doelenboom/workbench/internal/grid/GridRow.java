package org.doelenboom.workbench.internal.grid;

import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;

/**
 * A row of a grid, and how its first cell stands in the tree.
 *
 * @param item what it shows, a sum's too; the selection follows it
 * @param part tells rows of the same item apart; empty for the item itself
 * @param depth from 0
 * @param fold whether others stand below it, and whether they are shown
 * @param level whose badge it bears; empty for none
 * @param bold whether it is a heading or a sum
 */
public record GridRow(NodeId item, String part, int depth, Fold fold, Optional<KindId> level, boolean bold) {
    /** Whether there is something below. */
    public enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    boolean isSame(GridRow other) {
        return item.equals(other.item) && part.equals(other.part);
    }
}
