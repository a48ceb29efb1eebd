package org.doelenboom.eviction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;

/** Attributes on the core's kinds, on protocols, and those that several of the module's kinds share. */
public final class EvictionKeys {
    // on an action

    /** Which stage of the way from first sign to guidance the action serves. */
    public static final Key<Optional<EvictionStage>> STAGE = Key.token("eviction.stage", EvictionStage.class);

    /** The protocol by which the action guides people. */
    public static final Key<Optional<NodeId>> PROTOCOL = Key.link("eviction.protocol");

    // on a protocol

    /** Which service does what. */
    public static final Key<BilingualText> ROLES = Key.texts("eviction.roles");

    /** How the services work together: by which way, within which time, with whose consent. */
    public static final Key<BilingualText> MODALITIES = Key.texts("eviction.modalities");

    /** The day on which the last service signed; none while it is being prepared. */
    public static final Key<Optional<LocalDate>> SIGNED = Key.date("eviction.signed");

    // on an instrument

    /** The day from which services work with this version; none while it is being prepared. */
    public static final Key<Optional<LocalDate>> ADOPTED = Key.date("eviction.adopted");

    // on several

    /** The number of the version; the greater is the later. */
    public static final Key<Optional<BigDecimal>> VERSION = Key.decimal("eviction.version");

    /** The earlier version that this one takes the place of. */
    public static final Key<Optional<NodeId>> REPLACES = Key.link("eviction.replaces");

    /** The services that take part: links to parties of the plan. */
    public static final Key<List<NodeId>> SERVICES = Key.links("eviction.services");

    /** Where a figure or a description comes from. */
    public static final Key<String> SOURCE = Key.text("eviction.source");

    private EvictionKeys() {}
}
