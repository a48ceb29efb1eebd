package org.doelenboom.access;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The kinds of node that access to services adds to a plan. */
public final class AccessKinds {
    /** The module's id, and the namespace of its data. */
    public static final String MODULE = "access";

    /** The service property that says whose a contribution is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** A plan can be read and edited without this module; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL);

    // the service map

    /** One service of an organisation, where residents can go; below the plan. */
    public static final KindId SERVICE = new KindId("access.service");

    /** Hours that come back every week or month; below a service. */
    public static final KindId OPENING = new KindId("access.opening");

    /** Days on which a service is closed all the same; below a service. */
    public static final KindId CLOSURE = new KindId("access.closure");

    /** How a service stands with the favourable factors, on one day; below a service. */
    public static final KindId APPRAISAL = new KindId("access.appraisal");

    /** What a service counted in one period; below a service. */
    public static final KindId FIGURES = new KindId("access.figures");

    // barriers, needs and agreements

    /** Something that keeps people from a service; below the plan. */
    public static final KindId BARRIER = new KindId("access.barrier");

    /** What is done about a barrier, or was agreed in a consultation; below either. */
    public static final KindId STEP = new KindId("access.step");

    /** What people without a residence permit need, as known at one moment; below the plan. */
    public static final KindId INVENTORY = new KindId("access.inventory");

    /** One need; below an inventory. */
    public static final KindId NEED = new KindId("access.need");

    /** A talk with the people concerned or with services; below the plan. */
    public static final KindId CONSULTATION = new KindId("access.consultation");

    // the local identity card

    /** A local identity card; below the plan. */
    public static final KindId CARD = new KindId("access.card");

    /** A party that accepts the card, and what it opens there; below a card. */
    public static final KindId CARD_PARTNER = new KindId("access.cardPartner");

    // quality

    /** Something that a good reception can be assessed by; below the plan. */
    public static final KindId CRITERION = new KindId("access.criterion");

    /** How a service stands with a criterion, on one day; below a criterion. */
    public static final KindId ASSESSMENT = new KindId("access.assessment");

    private AccessKinds() {}
}
