package org.doelenboom.workbench.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanKindProvider;

/** Plans for tests, and the core's own kinds. */
public final class Plans {
    public final SnapshotBuilder builder = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);

    /** Adds an item whose id is also its Dutch title. */
    public Plans with(String id, String parent, KindId kind) {
        builder.add(
                new NodeId(id),
                new NodeId(parent),
                kind,
                Attributes.NONE.with(PlanKeys.TITLE, BilingualText.of("nl", id)));
        return this;
    }

    public static Plans tree() {
        return new Plans()
                .with("ad1", "plan", PlanKinds.GENERAL_OBJECTIVE)
                .with("chapter", "plan", PlanKinds.CHAPTER)
                .with("paragraph", "chapter", PlanKinds.PARAGRAPH)
                .with("ad2", "plan", PlanKinds.GENERAL_OBJECTIVE)
                .with("id", "ad1", PlanKinds.INTERMEDIATE_OBJECTIVE)
                .with("note", "id", PlanKinds.NOTE)
                .with("od", "id", PlanKinds.OPERATIONAL_OBJECTIVE)
                .with("a1", "od", PlanKinds.ACTION)
                .with("role", "od", PlanKinds.PARTY_ROLE)
                .with("a2", "od", PlanKinds.ACTION);
    }

    public static Catalogue core() {
        PlanKindProvider core = new PlanKindProvider();
        return new Catalogue() {
            @Override
            public Optional<KindDefinition> kind(KindId id) {
                return core.kinds().stream()
                        .filter(kind -> kind.id().equals(id))
                        .findFirst();
            }

            @Override
            public Collection<KindDefinition> kinds() {
                return core.kinds();
            }

            @Override
            public List<AttributeDefinition> attributes(KindId kind) {
                return core.attributes().stream()
                        .filter(attribute -> attribute.kinds().contains(kind))
                        .toList();
            }

            @Override
            public Optional<AttributeDefinition> attribute(String name) {
                return core.attributes().stream()
                        .filter(attribute -> attribute.key().name().equals(name))
                        .findFirst();
            }

            @Override
            public Optional<Namespace> namespace(String name) {
                return Optional.of(core.namespace());
            }

            @Override
            public Registration listen(Runnable listener) {
                return () -> {};
            }
        };
    }
}
