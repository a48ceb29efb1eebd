package org.doelenboom.community;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The kinds of node that the community approach adds to a plan. */
public final class CommunityKinds {
    /** The module's id, and the namespace of its data. */
    public static final String MODULE = "community";

    /** The service property that says whose a contribution is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** A plan can be read and edited without this module; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL);

    /** People of services and residents who follow the plan in one or more neighbourhoods; stands below the plan. */
    public static final KindId GROUP = new KindId("community.group");

    /** One or more places in a group for people of one employer, or for residents; never a person. */
    public static final KindId SEAT = new KindId("community.seat");

    /** A meeting of the group that it stands below. */
    public static final KindId MEETING = new KindId("community.meeting");

    /** A point on the agenda of the meeting that it stands below. */
    public static final KindId AGENDA_ITEM = new KindId("community.agendaItem");

    /** What the meeting that it stands below decided. */
    public static final KindId DECISION = new KindId("community.decision");

    /** Something that a group does to make the plan known and bring people in; stands below the group. */
    public static final KindId MOBILISATION = new KindId("community.mobilisation");

    /** How people are helped to take part; stands below the plan. */
    public static final KindId METHOD = new KindId("community.method");

    /** One year's asking round of what a neighbourhood needs; stands below the plan. */
    public static final KindId ROUND = new KindId("community.round");

    /** What a round changed in the plan; stands below the round. */
    public static final KindId CHANGE = new KindId("community.change");

    private CommunityKinds() {}
}
