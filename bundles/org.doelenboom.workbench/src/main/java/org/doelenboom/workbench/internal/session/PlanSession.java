package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workspace.OpenPlan;

/**
 * An open plan with what the window remembers of it: the selected item, what is unfolded, which field is typed in. All editing of
 * the window passes here. On the screen's thread.
 */
public final class PlanSession {
    private static final int UNFOLDED_KEPT = 300;

    private final OpenPlan plan;
    private final Catalogue catalogue;
    private final Names.Labels labels;
    private final Runnable typingRests;
    private final Set<Row> unfolded = new HashSet<>();
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private final List<Runnable> neighbourhoodListeners = new ArrayList<>();
    private final Visited visited = new Visited();
    private Optional<NodeId> neighbourhood = Optional.empty();
    private NodeId selected;
    private List<NodeId> selection;
    private Locale locale;

    @Nullable
    private Object typing;

    @Nullable
    private Names names;

    private List<Problem> problems = List.of();
    private Map<String, Integer> completeness = Map.of();
    private Marks marks = Marks.NONE;

    /**
     * @param labels what modules call their items
     * @param typingRests called at each key, to end the step after a rest
     */
    public PlanSession(OpenPlan plan, Catalogue catalogue, Locale locale, Names.Labels labels, Runnable typingRests) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.locale = locale;
        this.labels = labels;
        this.typingRests = typingRests;
        this.selected = new Rows(document().snapshot())
                .top().stream()
                        .filter(Row.Item.class::isInstance)
                        .map(row -> ((Row.Item) row).node())
                        .findFirst()
                        .orElse(document().snapshot().root().id());
        this.selection = List.of(selected);
    }

    public OpenPlan plan() {
        return plan;
    }

    public Document document() {
        return plan.document();
    }

    public Snapshot snapshot() {
        return document().snapshot();
    }

    public boolean isEditable() {
        return plan.readOnlyReason().isEmpty();
    }

    /** Whether at least figures, notes and how far things are may be changed. */
    public boolean canReport() {
        return isEditable() || plan.isReporting();
    }

    /** The names of the plan as it is now. */
    public Names names() {
        Names known = names;
        if (known == null || known.plan().revision() != snapshot().revision()) {
            known = new Names(snapshot(), catalogue, locale, labels);
            names = known;
        }
        return known;
    }

    /** Modules came or went: what they call their items is asked anew. */
    public void forgetNames() {
        names = null;
    }

    public Structure structure() {
        return new Structure(snapshot(), catalogue);
    }

    public Moves moves() {
        return new Moves(snapshot(), catalogue);
    }

    public void speak(Locale language) {
        locale = language;
        names = null;
    }

    // selection

    public NodeId selected() {
        return selected;
    }

    /** The selected item; the plan itself where it is gone. */
    public Node selectedNode() {
        return snapshot().find(selected).orElse(snapshot().root());
    }

    public void select(NodeId node) {
        selectAll(List.of(node), node);
    }

    /**
     * Selects several items.
     *
     * @param shown the one among them whose page is shown
     */
    public void selectAll(List<NodeId> nodes, NodeId shown) {
        if (snapshot().find(shown).isEmpty()) {
            return;
        }
        selection = List.copyOf(nodes);
        if (!shown.equals(selected)) {
            visited.left(selected);
            show(shown);
        }
    }

    private void show(NodeId node) {
        closeTyping();
        selected = node;
        List.copyOf(selectionListeners).forEach(Runnable::run);
    }

    /** All selected items that are there; never empty. */
    public List<NodeId> selection() {
        List<NodeId> there = selection.stream()
                .filter(node -> snapshot().find(node).isPresent())
                .toList();
        return there.isEmpty() ? List.of(selectedNode().id()) : there;
    }

    /** What was looked at before and after. */
    public Visited visited() {
        return visited;
    }

    /** Shows what was looked at before, or, after that, what was looked at next. */
    public void step(boolean back) {
        Predicate<NodeId> isThere = node -> snapshot().find(node).isPresent();
        (back ? visited.back(selected, isThere) : visited.forward(selected, isThere)).ifPresent(node -> {
            selection = List.of(node);
            show(node);
        });
    }

    public void listenToSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    public void forget(Runnable listener) {
        selectionListeners.remove(listener);
    }

    public void forgetListeners() {
        selectionListeners.clear();
        neighbourhoodListeners.clear();
    }

    /** The neighbourhood that every view is limited to, with what holds for the whole plan; empty for all of them. */
    public Optional<NodeId> neighbourhood() {
        return neighbourhood.filter(place -> snapshot().find(place).isPresent());
    }

    /** Limits every view to a neighbourhood; to none where empty. */
    public void limitTo(Optional<NodeId> place) {
        if (!place.equals(neighbourhood)) {
            neighbourhood = place;
            List.copyOf(neighbourhoodListeners).forEach(Runnable::run);
        }
    }

    /** Called when the views are limited to another neighbourhood. */
    public void listenToNeighbourhood(Runnable listener) {
        neighbourhoodListeners.add(listener);
    }

    /** The navigator's rows that are unfolded; the caller changes it. */
    public Set<Row> unfolded() {
        return unfolded;
    }

    /** Enough to come back to where the person was: the selected item, then what is unfolded. */
    public List<String> place() {
        List<String> place = new ArrayList<>(List.of(selected.value()));
        unfolded.stream()
                .filter(Row.Item.class::isInstance)
                .map(row -> ((Row.Item) row).node().value())
                .limit(UNFOLDED_KEPT)
                .forEach(place::add);
        return place;
    }

    /** Comes back to such a place, as far as its items are still there. Before anyone shows the session. */
    public void restore(List<String> place) {
        List<NodeId> there = place.stream()
                .map(NodeId::new)
                .filter(node -> snapshot().find(node).isPresent())
                .toList();
        if (there.isEmpty()) {
            return;
        }
        selected = there.get(0);
        selection = List.of(selected);
        there.stream().skip(1).map(Row.Item::new).forEach(unfolded::add);
    }

    // editing

    public Optional<Transaction> edit(Message label, Consumer<Edit> edit) {
        typing = null;
        return document().edit(label, edit);
    }

    public void type(Object field, Message label, Consumer<Edit> edit) {
        document().type(field, label, edit);
        typing = field;
        typingRests.run();
    }

    /** Whether a field is typed in just now. */
    public boolean isTyping() {
        return typing != null;
    }

    public boolean isTyping(Object field) {
        return field.equals(typing);
    }

    public void closeTyping() {
        typing = null;
        document().closeTyping();
    }

    /** Takes back the last step and shows where it was. */
    public void undo() {
        typing = null;
        document().undo().ifPresent(this::showPlaceOf);
    }

    public void redo() {
        typing = null;
        document().redo().ifPresent(this::showPlaceOf);
    }

    private void showPlaceOf(Transaction step) {
        step.changes().stream()
                .map(PlanSession::place)
                .filter(node -> snapshot().find(node).isPresent())
                .findFirst()
                .ifPresent(this::select);
    }

    private static NodeId place(Change change) {
        if (change instanceof Change.Added added) {
            return added.nodes().get(0).id();
        }
        if (change instanceof Change.Removed removed) {
            return removed.nodes().get(0).id();
        }
        if (change instanceof Change.Moved moved) {
            return moved.node();
        }
        if (change instanceof Change.ValueChanged changed) {
            return changed.node();
        }
        return ((Change.KindChanged) change).node();
    }

    /** After the selected item went: selects the nearest that stood above it and is still there. */
    public void keepSelection(Snapshot before) {
        Snapshot now = snapshot();
        if (now.find(selected).isPresent()) {
            return;
        }
        NodeId at = selected;
        while (now.find(at).isEmpty()) {
            at = before.find(at).flatMap(Node::parent).orElse(now.root().id());
        }
        select(at);
    }

    // what was found out in the background

    public List<Problem> problems() {
        return problems;
    }

    public Map<String, Integer> completeness() {
        return completeness;
    }

    /** What the check found, by item. */
    public Marks marks() {
        return marks;
    }

    public void found(List<Problem> found, Map<String, Integer> shares) {
        problems = List.copyOf(found);
        marks = Marks.of(snapshot(), problems);
        completeness = shares;
    }
}
