package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.internal.Records;

/** How the items of the tree hang together besides their places. */
public final class TreeKeys {
    /** How a horizontal objective is realised in another objective: a text below that one, with {@link #HORIZONTAL}. */
    public static final KindId REALISATION = new KindId("plan.realisation");

    /** A document elsewhere, below what it is about: {@code PlanKeys.TITLE} and {@link #LOCATION}. */
    public static final KindId DOCUMENT = new KindId("plan.document");

    /** On a realisation: of which horizontal objective. */
    public static final Key<Optional<NodeId>> HORIZONTAL = Key.link("plan.horizontal");

    /** On a document: its address or path. */
    public static final Key<String> LOCATION = Key.text("plan.location");

    /**
     * On an action that several objectives share: each with its part, the one it stands under included. None where the action is
     * not shared.
     */
    public static final Key<List<ActionShare>> SHARES = Key.list("plan.shares", new ShareCodec());

    /** Where an item is carried out by others than {@code PlanKeys.DELIVERY} says. */
    public static final Key<List<LocalDelivery>> LOCAL_DELIVERY = Key.list("plan.localDelivery", new DeliveryCodec());

    private TreeKeys() {}

    /** {@code {"objective":{"$link":…},"share":50}}. */
    private static final class ShareCodec implements Codec<ActionShare> {
        @Override
        public Value write(ActionShare typed) {
            Map<String, Value> fields = Records.fields();
            fields.put("objective", new Value.Link(typed.objective()));
            fields.put("share", new Value.Decimal(typed.share()));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<ActionShare> read(Value value) {
            Optional<NodeId> objective = Records.link(value, "objective");
            Optional<BigDecimal> share = Records.decimal(value, "share");
            return objective.isPresent() && share.isPresent()
                    ? Optional.of(new ActionShare(objective.get(), share.get()))
                    : Optional.empty();
        }
    }

    /** {@code {"neighbourhood":{"$link":…},"mode":{"$token":"call"}}}. */
    private static final class DeliveryCodec implements Codec<LocalDelivery> {
        private static final Codec<DeliveryMode> MODES = Key.word(DeliveryMode.class);

        @Override
        public Value write(LocalDelivery typed) {
            Map<String, Value> fields = Records.fields();
            fields.put("neighbourhood", new Value.Link(typed.neighbourhood()));
            fields.put("mode", MODES.write(typed.mode()));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<LocalDelivery> read(Value value) {
            Optional<NodeId> neighbourhood = Records.link(value, "neighbourhood");
            Optional<DeliveryMode> mode = Records.word(value, "mode", MODES);
            return neighbourhood.isPresent() && mode.isPresent()
                    ? Optional.of(new LocalDelivery(neighbourhood.get(), mode.get()))
                    : Optional.empty();
        }
    }
}
