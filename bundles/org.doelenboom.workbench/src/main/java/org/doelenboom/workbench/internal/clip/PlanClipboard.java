package org.doelenboom.workbench.internal.clip;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * What was copied. The system's clipboard holds it as text, for other programs; as long as that is there, this window pastes the
 * items themselves, with all that belongs to them.
 */
public final class PlanClipboard {
    private final Display display;

    @Nullable
    private Copied copied;

    public PlanClipboard(Display display) {
        this.display = display;
    }

    /** Items of a moment of some plan. */
    public record Copied(Snapshot plan, List<NodeId> tops, String text) {}

    public void copy(Snapshot plan, List<NodeId> tops, String text) {
        copied = new Copied(plan, tops, text);
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The items that were copied last, unless another program or a field put something else there since. */
    public Optional<Copied> items() {
        String text = text();
        return Optional.ofNullable(copied).filter(items -> sameLines(items.text(), text));
    }

    private static boolean sameLines(String one, String other) {
        return one.replace("\r\n", "\n")
                .strip()
                .equals(other.replace("\r\n", "\n").strip());
    }

    /** The text that is there, from whichever program; empty where there is none. */
    public String text() {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }
}
