package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** What sections, views and fields know of the plan that they show. On the screen's thread. */
@ProviderType
public interface PlanContext extends Naming {
    Document document();

    Catalogue catalogue();

    @Override
    default Snapshot plan() {
        return document().snapshot();
    }

    /** The languages that the plan is written in, the leading one first; never empty. */
    List<String> languages();

    /** The items of these kinds, wherever they stand, in the order of the plan. Cheap to ask again while none comes, goes or moves. */
    default List<NodeId> items(Collection<KindId> kinds) {
        List<NodeId> found = new ArrayList<>();
        for (Node node : plan().subtree(plan().root().id())) {
            if (kinds.contains(node.kind())) {
                found.add(node.id());
            }
        }
        return found;
    }

    /** Whether the plan may be edited. */
    boolean isEditable();

    /**
     * Whether items of this kind may be added, changed and removed: where the plan may be edited, and what is reported also while
     * another has it open.
     */
    default boolean mayReport(KindId kind) {
        return isEditable();
    }

    /** Whether this attribute may be changed, of an item of whatever kind: the same for one value. */
    default boolean mayReport(String attribute) {
        return isEditable();
    }

    /** One undoable step. */
    void edit(Message label, Consumer<Edit> edit);

    /**
     * What a person types, applied at once and undone as one step.
     *
     * @param field equal for the same field: the item, the attribute, the language
     */
    void type(Object field, Message label, Consumer<Edit> edit);

    /** Whether what is typed now goes on with the step that this field began. */
    boolean isTyping(Object field);

    /** The field was left. */
    void closeTyping();

    /** Shows another item. */
    void navigate(NodeId node);

    Resources resources();

    /** What the person chose on a module's page of preferences, by the key that the page used; empty where she chose nothing. */
    default Optional<String> preference(String key) {
        return Optional.empty();
    }

    /** Something became taller or shorter: the page is laid out anew, soon and once. */
    void layoutChanged();
}
