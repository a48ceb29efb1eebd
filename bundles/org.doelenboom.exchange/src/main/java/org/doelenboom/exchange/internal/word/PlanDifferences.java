package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** What a document that came back says otherwise than the open plan, one thing at a time. */
final class PlanDifferences {
    private final Snapshot plan;
    private final PlanMatch match;
    private final Snapshot now;
    private final Map<NodeId, Integer> lines;
    private final Remarks remarks;
    private final String lastWriter;
    private final String language;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();

    /** The items of the plan that the nodes of the changed document are. */
    private final Map<NodeId, Node> known = new HashMap<>();

    private final Set<NodeId> added = new HashSet<>();

    PlanDifferences(Snapshot plan, PlanMatch match, Recognition.Read is, WordDocument document) {
        this.plan = plan;
        this.match = match;
        this.now = is.draft().plan();
        this.lines = is.lines();
        this.remarks = document.remarks();
        this.lastWriter = document.lastWriter();
        this.language = now.root().get(PlanKeys.LANGUAGES).get(0);
    }

    Returned read() {
        known.put(now.root().id(), plan.root());
        for (Node node : now.subtree(now.root().id())) {
            if (lines.containsKey(node.id())) {
                compare(node, lines.get(node.id()));
            }
        }
        removed();
        remarks.comments().forEach(this::comment);
        return new Returned(proposals, notPlaced);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }

    private String writer(int line) {
        String tracked = remarks.writers(line);
        return tracked.isEmpty() ? lastWriter : tracked;
    }

    private void compare(Node node, int line) {
        Optional<Node> was = match.at(line).stream()
                .filter(one -> one.kind().equals(node.kind()))
                .findFirst();
        Optional<Node> ours = was.flatMap(match::of);
        if (ours.isPresent()) {
            known.put(node.id(), ours.get());
            texts(node, was.get(), ours.get(), PlanMatch.key(node.kind()), line);
            if (PlanKinds.isInTree(node.kind())) {
                texts(node, was.get(), ours.get(), PlanKeys.DESCRIPTION, line);
            }
        } else if (was.isEmpty() && remarks.isAdded(line)) {
            added(node, line);
        } else if (was.isPresent()
                && !PlanMatch.isSame(PlanMatch.words(was.get(), language), PlanMatch.words(node, language))) {
            notPlaced.add(new ImportReport.NotPlaced(
                    Place.line(line), PlanMatch.words(node, language), message("return.noItem")));
        }
    }

    private void texts(Node node, Node was, Node ours, Key<BilingualText> key, int line) {
        for (String one : node.get(key).languages()) {
            String after = node.get(key).in(one);
            String before = was.get(key).in(one);
            String there = ours.get(key).in(one);
            boolean tracked = !PlanMatch.isSame(before, after);
            // What is cut differently on the page, and was touched by nobody, is no proposal.
            boolean edited = tracked || key.equals(PlanMatch.key(node.kind()));
            if (edited && !PlanMatch.isSame(after, there)) {
                Optional<Message> doubt = tracked
                        ? Optional.of(message("return.changedSince")).filter(any -> !PlanMatch.isSame(before, there))
                        : Optional.of(message("return.notTracked"));
                NodeId id = ours.id();
                propose(
                        id,
                        message(what(key), name(one)),
                        there,
                        after,
                        line,
                        doubt,
                        edit -> edit.set(id, key, edit.now().node(id).get(key).revise(one, after)));
            }
        }
    }

    private static String what(Key<BilingualText> key) {
        if (key.equals(PlanKeys.TITLE)) {
            return "return.title";
        }
        return key.equals(PlanKeys.DESCRIPTION) ? "return.description" : "return.text";
    }

    private static String name(String language) {
        return language.toUpperCase(java.util.Locale.ROOT);
    }

    private void propose(
            NodeId node,
            Message what,
            String before,
            String after,
            int line,
            Optional<Message> doubt,
            java.util.function.Consumer<Edit> edit) {
        proposals.add(new Proposal(node, what, before, after, writer(line), doubt, edit));
    }

    // added and removed

    /** A new item, with what is below it; what the document cannot put below an item of the plan stays out. */
    private void added(Node node, int line) {
        if (node.parent().filter(added::contains).isPresent()) {
            added.add(node.id());
            return;
        }
        String text = PlanMatch.words(node, language);
        Node above = above(node);
        if (above == null || text.isBlank()) {
            notPlaced.add(new ImportReport.NotPlaced(Place.line(line), text, message("return.noItem")));
            return;
        }
        added.add(node.id());
        String what = PlanKinds.isInTree(node.kind()) ? "return.newItem" : "return.newText";
        boolean finding = node.kind().equals(PlanKinds.FINDING);
        NodeId parent = finding ? plan.root().id() : above.id();
        NodeId about = above.id();
        Optional<NodeId> behind = before(node);
        propose(about, message(what), "", text, line, Optional.empty(), edit -> {
            NodeId made = copy(edit, node, parent, index(edit.now(), parent, behind));
            if (finding && !about.equals(plan.root().id())) {
                edit.set(made, PlanKeys.CONCERNS, List.of(about));
            }
        });
    }

    private @org.doelenboom.api.text.Nullable Node above(Node node) {
        if (node.kind().equals(PlanKinds.FINDING)) {
            List<NodeId> about = node.get(PlanKeys.CONCERNS);
            return about.isEmpty() ? plan.root() : known.get(about.get(0));
        }
        return known.get(node.parent().orElse(node.id()));
    }

    /** The item of the plan that it stands behind. */
    private Optional<NodeId> before(Node node) {
        Optional<NodeId> last = Optional.empty();
        for (Node sibling : now.children(now.node(node.parent().orElseThrow()))) {
            if (sibling.id().equals(node.id())) {
                return last;
            }
            Node ours = known.get(sibling.id());
            last = ours == null ? last : Optional.of(ours.id());
        }
        return last;
    }

    private static int index(Snapshot plan, NodeId parent, Optional<NodeId> behind) {
        List<NodeId> children = plan.node(parent).children();
        int at = behind.map(children::indexOf).orElse(-1);
        return at < 0 ? children.size() : at + 1;
    }

    /** Its own words and those of the new items below it; nothing that points into the document. */
    private NodeId copy(Edit edit, Node node, NodeId parent, int index) {
        NodeId made = edit.add(node.kind(), parent, index);
        edit.set(made, PlanMatch.key(node.kind()), node.get(PlanMatch.key(node.kind())));
        edit.set(made, PlanKeys.DESCRIPTION, node.get(PlanKeys.DESCRIPTION));
        edit.set(made, PlanKeys.ROLE, node.get(PlanKeys.ROLE));
        edit.set(made, PlanKeys.STYLE, node.get(PlanKeys.STYLE));
        for (Node child : now.children(node)) {
            if (added.contains(child.id())) {
                copy(edit, child, made, edit.now().node(made).children().size());
            }
        }
        return made;
    }

    private void removed() {
        Set<NodeId> gone = new HashSet<>();
        match.lines()
                .forEach((line, nodes) -> nodes.forEach(was -> {
                    Optional<Node> ours = match.of(was);
                    boolean there = ours.filter(one -> known.containsValue(one)).isPresent();
                    if (ours.isEmpty() || there || !remarks.isRemoved(line)) {
                        return;
                    }
                    Node node = ours.get();
                    gone.add(node.id());
                    if (node.parent().filter(gone::contains).isPresent()) {
                        return;
                    }
                    boolean more = plan.children(node).stream()
                            .anyMatch(child -> PlanKinds.isInTree(child.kind()) && known.containsValue(child));
                    Optional<Message> doubt =
                            Optional.of(message("return.removesBelow")).filter(any -> more);
                    NodeId id = node.id();
                    propose(id, message("return.removed"), PlanMatch.words(was, language), "", line, doubt, edit -> {
                        // Its parent may have been taken away before it.
                        if (edit.now().find(id).isPresent()) {
                            edit.remove(id);
                        }
                    });
                }));
    }

    // notes in the margin

    private void comment(Remarks.Comment comment) {
        Optional<Node> beside = match.beside(comment.paragraph());
        Node item = beside.orElse(plan.root());
        // A finding, role or paragraph has no notes of its own: the item that it is about has.
        Node place = holder(item);
        NodeId id = place.id();
        proposals.add(new Proposal(
                id, message("return.note"), "", comment.text(), comment.writer(), Optional.empty(), edit -> {
                    NodeId note = edit.append(PlanKinds.NOTE, id);
                    edit.set(note, PlanKeys.TEXT, BilingualText.of(language, comment.text()));
                    edit.set(note, ScheduleKeys.AUTHOR, comment.writer());
                    edit.set(note, ScheduleKeys.DATE, comment.date());
                }));
    }

    private Node holder(Node item) {
        if (item.kind().equals(PlanKinds.FINDING)) {
            return item.get(PlanKeys.CONCERNS).stream()
                    .flatMap(id -> plan.find(id).stream())
                    .findFirst()
                    .orElse(plan.root());
        }
        boolean below = item.kind().equals(PlanKinds.PARTY_ROLE)
                || item.kind().equals(PlanKinds.NOTE)
                || item.kind().equals(PlanKinds.PARAGRAPH);
        return below ? item.parent().flatMap(plan::find).orElse(plan.root()) : item;
    }
}
