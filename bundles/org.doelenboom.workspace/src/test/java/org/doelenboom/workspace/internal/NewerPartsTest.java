package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.junit.jupiter.api.Test;

/** A plan with data of a later version of a module than the one that is here. */
final class NewerPartsTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final NodeId ITEM = new NodeId("item");
    private static final KindId OTHER = new KindId("other.thing");
    private static final NodeId THING = new NodeId("thing");

    private final List<Message> told = new ArrayList<>();
    private final OpenPlan plan = open();

    private OpenPlan open() {
        SnapshotBuilder builder = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        builder.declare(PlanKinds.NAMESPACE).declare(new Namespace("other", 3, Namespace.Presence.OPTIONAL));
        builder.add(
                ITEM, builder.root(), PlanKinds.THEME, Attributes.NONE.with("other.value", new Value.Text("bewaard")));
        builder.add(THING, ITEM, OTHER, Attributes.NONE);
        FilePlanStore store = new FilePlanStore();
        PlanWorkspace workspace = new PlanWorkspace(
                store,
                new FileJournals(store),
                new FileLocks(),
                new CoreNamespaceOnly(Set.of(), Set.of(new Namespace("other", 1, Namespace.Presence.OPTIONAL))));
        StoredPlan stored = new StoredPlan(builder.build(), StoredPlan.NO_HISTORY, new FileState(0, ""), false);
        OpenPlan opened = workspace.open(new PreparedPlan(stored, null, true));
        opened.listenToRefusals(told::add);
        return opened;
    }

    @Test
    void itsDataIsNotChangedAndItIsSaidWhy() {
        Snapshot before = plan.document().snapshot();
        plan.document().edit(LABEL, edit -> edit.setValue(ITEM, "other.value", null));
        plan.document().edit(LABEL, edit -> edit.remove(THING));
        plan.document().edit(LABEL, edit -> edit.append(OTHER, ITEM));
        assertThat(plan.document().snapshot()).isSameAs(before);
        assertThat(told).extracting(Message::key).containsOnly("readOnly.part").hasSize(3);
    }

    @Test
    void theRestIsChangedAsEver() {
        plan.document().edit(LABEL, edit -> edit.set(ITEM, PlanKeys.TITLE, BilingualText.of("nl", "anders")));
        assertThat(plan.document().snapshot().node(ITEM).get(PlanKeys.TITLE).in("nl"))
                .isEqualTo("anders");
        assertThat(plan.readOnlyReason()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void itMovesWithWhatItStandsOn() {
        plan.document().edit(LABEL, edit -> {
            NodeId other = edit.append(PlanKinds.THEME, edit.now().root().id());
            edit.move(ITEM, other, 0);
        });
        assertThat(plan.document().snapshot().node(ITEM).attributes().find("other.value"))
                .contains(new Value.Text("bewaard"));
        assertThat(told).isEmpty();
    }
}
