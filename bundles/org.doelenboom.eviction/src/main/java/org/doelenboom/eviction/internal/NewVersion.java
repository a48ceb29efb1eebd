package org.doelenboom.eviction.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.Versions;

/** Begins a new version of a protocol or an instrument: a copy that takes its place, with the next number and no date. */
public final class NewVersion {
    private NewVersion() {}

    /** @return the new version's id */
    public static NodeId of(Edit edit, NodeId earlier) {
        Node node = edit.now().node(earlier);
        NodeId parent = node.parent().orElseThrow();
        int index = edit.now().node(parent).children().indexOf(earlier) + 1;
        NodeId later = edit.insert(edit.now(), earlier, parent, index, false);
        BigDecimal number = Versions.number(node).orElse(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR);
        edit.set(later, EvictionKeys.VERSION, Optional.of(number.add(BigDecimal.ONE)));
        edit.set(later, EvictionKeys.REPLACES, Optional.of(earlier));
        edit.set(later, Versions.since(node), Optional.empty());
        return later;
    }
}
