package org.doelenboom.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;

/** The nodes as the file gives them, in any order, until all parents are known. */
final class RawTree {
    private final Map<String, RawNode> mentioned;
    private final List<RawNode> blocks = new ArrayList<>();

    /** @param expected about how many nodes */
    RawTree(int expected) {
        mentioned = new HashMap<>(expected * 4 / 3 + 1);
    }

    /** The one object for an id, whether its block came already or not; null for what cannot be an id. */
    @Nullable
    RawNode mention(String id) {
        RawNode known = mentioned.get(id);
        if (known == null && NodeId.isValid(id)) {
            known = new RawNode(new NodeId(id));
            mentioned.put(id, known);
        }
        return known;
    }

    void add(RawNode block) {
        blocks.add(block);
    }

    /**
     * Hangs every node under its parent.
     *
     * @return all nodes in the order of their blocks, the header first
     * @throws BadContent when there is no tree in it, or one too deep
     */
    List<Node> nodes(RawNode header, StrictJson json) throws BadContent {
        header.depth = 1;
        for (RawNode block : blocks) {
            if (block.parent == null || !block.parent.isThere()) {
                throw json.badAt(block.offset, "node.parent", block.parent == null ? "" : block.parent.id);
            }
            block.parent.append(block);
        }
        List<Node> nodes = new ArrayList<>(blocks.size() + 1);
        nodes.add(header.node());
        for (RawNode block : blocks) {
            measure(block, json);
            nodes.add(block.node());
        }
        return nodes;
    }

    private void measure(RawNode block, StrictJson json) throws BadContent {
        // A file that we wrote has each parent before its children.
        if (block.parent != null && block.parent.depth > 0 && block.parent.depth < Document.MAX_DEPTH) {
            block.depth = block.parent.depth + 1;
            return;
        }
        List<RawNode> path = new ArrayList<>();
        RawNode at = block;
        while (at.depth == 0) {
            path.add(at);
            at = at.parent;
            if (at == null || path.size() > blocks.size()) {
                throw json.badAt(block.offset, "node.cycle", block.id);
            }
        }
        if (at.depth + path.size() > Document.MAX_DEPTH) {
            throw json.badAt(block.offset, "deep.tree", Document.MAX_DEPTH);
        }
        int depth = at.depth;
        for (int i = path.size() - 1; i >= 0; i--) {
            path.get(i).depth = ++depth;
        }
    }
}
