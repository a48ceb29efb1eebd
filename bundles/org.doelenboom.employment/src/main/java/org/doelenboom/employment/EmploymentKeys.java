package org.doelenboom.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;

/** The attributes of the module's kinds. Nothing here is about one person. */
public final class EmploymentKeys {
    // cohort

    /** Ages in whole years, both included. */
    public static final Key<Optional<BigDecimal>> AGE_FROM = Key.decimal("employment.ageFrom");

    public static final Key<Optional<BigDecimal>> AGE_TO = Key.decimal("employment.ageTo");

    /** Who belongs to it, besides the ages. */
    public static final Key<BilingualText> CRITERIA = Key.texts("employment.criteria");

    /** The objective that the cohort is helped under. */
    public static final Key<Optional<NodeId>> OBJECTIVE = Key.link("employment.objective");

    /** The stage at which the objective is reached for one of them; first paid work where absent. */
    public static final Key<Optional<Stage>> GOAL = Key.token("employment.goal", Stage.class);

    /** Whether people of this cohort may also be counted in another. */
    public static final Key<Optional<TargetOverlap>> OVERLAP = Key.token("employment.overlap", TargetOverlap.class);

    /** Small counts of this cohort are held back, since they could show who is meant. */
    public static final Key<Boolean> SENSITIVE = Key.flag("employment.sensitive");

    // count and shared

    /** As {@link org.doelenboom.plan.Period} writes it. */
    public static final Key<String> PERIOD = Key.text("employment.period");

    /** Where the people live; none where it was not told apart. */
    public static final Key<Optional<NodeId>> NEIGHBOURHOOD = Key.link("employment.neighbourhood");

    /** The party that counted. */
    public static final Key<Optional<NodeId>> SERVICE = Key.link("employment.service");

    /** Partner services say that work would make the difference for them. */
    public static final Key<Quantity> IDENTIFIED = TargetKeys.quantity("employment.identified");

    public static final Key<Quantity> ACCOMPANIED = TargetKeys.quantity("employment.accompanied");

    public static final Key<Quantity> FIRST_WORK = TargetKeys.quantity("employment.firstWork");

    public static final Key<Quantity> STABLE = TargetKeys.quantity("employment.stable");

    public static final Key<Quantity> DROPPED_OUT = TargetKeys.quantity("employment.droppedOut");

    public static final Key<Quantity> RETURNED = TargetKeys.quantity("employment.returned");

    /** On a count of shared people, an agreement, a consultation, a strategy: the cohorts that it is about. */
    public static final Key<List<NodeId>> COHORTS = Key.links("employment.cohorts");

    // agreement

    /** On an agreement and a consultation: the parties that take part. */
    public static final Key<List<NodeId>> PARTNERS = Key.links("employment.partners");

    /** What they take upon them. */
    public static final Key<BilingualText> OFFER = Key.texts("employment.offer");

    /** The part of the way that it is for. */
    public static final Key<Optional<Stage>> STAGE = Key.token("employment.stage", Stage.class);

    /** How many people they can take at once. */
    public static final Key<Optional<BigDecimal>> PLACES = Key.decimal("employment.places");

    /** The day on which the last partner signed; none while it is being prepared. */
    public static final Key<Optional<LocalDate>> SIGNED = Key.date("employment.signed");

    /** The last day on which it holds. */
    public static final Key<Optional<LocalDate>> UNTIL = Key.date("employment.until");

    // consultation and its decisions

    public static final Key<Optional<LocalDate>> DATE = Key.date("employment.date");

    /** How many people took part. */
    public static final Key<Optional<BigDecimal>> ATTENDED = Key.decimal("employment.attended");

    /** On a decision and a line of the strategy: the party that sees to it. */
    public static final Key<Optional<NodeId>> RESPONSIBLE = Key.link("employment.responsible");

    /** The last day on which it should be done. */
    public static final Key<Optional<LocalDate>> DUE = Key.date("employment.due");

    /** The day on which it was done; open until then. */
    public static final Key<Optional<LocalDate>> DONE = Key.date("employment.done");

    /** What happened since. */
    public static final Key<BilingualText> FOLLOW_UP = Key.texts("employment.followUp");

    // strategy

    /** The day on which the partners adopted it. */
    public static final Key<Optional<LocalDate>> ADOPTED = Key.date("employment.adopted");

    /** On a line: how far it is. */
    public static final Key<Optional<Progress>> PROGRESS = Key.token("employment.progress", Progress.class);

    /** On a line: the actions of the plan that carry it out. */
    public static final Key<List<NodeId>> ACTIONS = Key.links("employment.actions");

    private EmploymentKeys() {}
}
