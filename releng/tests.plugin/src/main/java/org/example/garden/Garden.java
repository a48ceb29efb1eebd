package org.example.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/** What a garden is: the plug-in's one kind, with its attributes. */
public final class Garden {
    /** The plug-in's short id, and the namespace of its data in plans. */
    public static final String MODULE = "garden";

    /** What every component of the plug-in carries, so that people see whose it is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** Where the plug-in's texts lie: its root package. */
    public static final String BUNDLE = "org.example.garden";

    /** Plans can be opened without the plug-in; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 2, Namespace.Presence.OPTIONAL);

    /** A garden, below the plan. */
    public static final KindId KIND = new KindId("garden.garden");

    /** In square metres. */
    public static final Key<Optional<BigDecimal>> AREA = Key.decimal("garden.area");

    public static final Key<Optional<LocalDate>> OPENED = Key.date("garden.opened");

    /** Whether everybody may come in, or only those who have a plot. */
    public static final Key<Access> ACCESS = Key.of("garden.access", Key.word(Access.class), Access.MEMBERS);

    /** On an action of the plan: the gardens that it makes or keeps. */
    public static final Key<List<NodeId>> GARDENS = Key.links("garden.gardens");

    /** Who may come in. */
    public enum Access {
        MEMBERS,
        EVERYBODY
    }

    private Garden() {}

    public static List<Node> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(KIND))
                .toList();
    }

    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
