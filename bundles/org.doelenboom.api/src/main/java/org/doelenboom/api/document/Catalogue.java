package org.doelenboom.api.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The kinds and attributes of all modules that are there now. A service; any thread. */
@ProviderType
public interface Catalogue {
    Optional<KindDefinition> kind(KindId id);

    Collection<KindDefinition> kinds();

    /** The attributes that nodes of this kind may carry, in a stable order. */
    List<AttributeDefinition> attributes(KindId kind);

    Optional<AttributeDefinition> attribute(String name);

    /** Whether the attribute holds a plain number of people; see {@link KindProvider#countsOfPeople()}. */
    default boolean countsPeople(String attribute) {
        return false;
    }

    /** Whether items of this kind may be reported on a plan that another has open; see {@link KindProvider#reportedKinds()}. */
    default boolean isReported(KindId kind) {
        return false;
    }

    /** The namespace as the installed module declares it; empty where no module of that name is there. */
    Optional<Namespace> namespace(String name);

    /** Called on the thread that brought or took a module, after the change. */
    Registration listen(Runnable listener);
}
