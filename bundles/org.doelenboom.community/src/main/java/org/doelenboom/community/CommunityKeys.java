package org.doelenboom.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;

/** The attributes that the community approach adds, on its own kinds and on the core's. Counts are of people, whole and not negative. */
public final class CommunityKeys {
    // seats

    /** Who sends the people: a party; none for residents who speak for nobody but themselves. */
    public static final Key<Optional<NodeId>> EMPLOYER = Key.link("community.employer");

    /** As what they sit there. */
    public static final Key<Optional<Capacity>> CAPACITY = Key.token("community.capacity", Capacity.class);

    /** How many seats; one where absent. */
    public static final Key<Optional<BigDecimal>> SEATS = Key.decimal("community.seats");

    // meetings and mobilisation

    /** The day of a meeting or a mobilisation. */
    public static final Key<Optional<LocalDate>> DATE = Key.date("community.date");

    public static final Key<BilingualText> PLACE = Key.texts("community.place");

    /** How many residents were there; not counted where absent. */
    public static final Key<Optional<BigDecimal>> RESIDENTS_PRESENT = Key.decimal("community.residentsPresent");

    /** How many others were there, paid or volunteers of a service; not counted where absent. */
    public static final Key<Optional<BigDecimal>> PROFESSIONALS_PRESENT = Key.decimal("community.professionalsPresent");

    /** How many members sent word that they would not come. */
    public static final Key<Optional<BigDecimal>> EXCUSED = Key.decimal("community.excused");

    /** How long a point of the agenda may take. */
    public static final Key<Optional<BigDecimal>> MINUTES = Key.decimal("community.minutes");

    /** On an agenda point, a decision, a mobilisation, a change: the items of the plan that it is about. */
    public static final Key<List<NodeId>> ABOUT = Key.links("community.about");

    // decisions

    /** The point of the same meeting's agenda under which it was decided. */
    public static final Key<Optional<NodeId>> AGENDA_ITEM = Key.link("community.agendaItem");

    /** The party that sees to it. */
    public static final Key<Optional<NodeId>> RESPONSIBLE = Key.link("community.responsible");

    /** The last day on which it should be done. */
    public static final Key<Optional<LocalDate>> DUE = Key.date("community.due");

    /** The day on which it was done; open until then. */
    public static final Key<Optional<LocalDate>> DONE = Key.date("community.done");

    /** The group let go of it. */
    public static final Key<Boolean> DROPPED = Key.flag("community.dropped");

    /** What happened since. */
    public static final Key<BilingualText> FOLLOW_UP = Key.texts("community.followUp");

    // participation

    /** On an objective, action or mobilisation: how far people take part in it now. */
    public static final Key<Optional<Participation>> PARTICIPATION =
            Key.token("community.participation", Participation.class);

    /** On an objective, action or mobilisation: how far people are to take part in it. */
    public static final Key<Optional<Participation>> PARTICIPATION_AIM =
            Key.token("community.participationAim", Participation.class);

    /** On a mobilisation: by what means. */
    public static final Key<Optional<Channel>> CHANNEL = Key.token("community.channel", Channel.class);

    /** On a mobilisation: how many people were spoken to or came. */
    public static final Key<Optional<BigDecimal>> REACHED = Key.decimal("community.reached");

    /** On a mobilisation: how many of them then joined a group or an action. */
    public static final Key<Optional<BigDecimal>> JOINED = Key.decimal("community.joined");

    // method

    /** The groups that work by the method. */
    public static final Key<List<NodeId>> GROUPS = Key.links("community.groups");

    /** The day on which the method was written down. */
    public static final Key<Optional<LocalDate>> FORMALISED = Key.date("community.formalised");

    /** The day on which the group accepted it. */
    public static final Key<Optional<LocalDate>> VALIDATED = Key.date("community.validated");

    /** The meeting that accepted it. */
    public static final Key<Optional<NodeId>> VALIDATED_AT = Key.link("community.validatedAt");

    /** The day from which it was worked with. */
    public static final Key<Optional<LocalDate>> APPLIED = Key.date("community.applied");

    // diagnosis

    /** On a round: the calendar year. */
    public static final Key<Optional<BigDecimal>> YEAR = Key.decimal("community.year");

    /** On a round: how many associations and public services answered. */
    public static final Key<Optional<BigDecimal>> SERVICES_ASKED = Key.decimal("community.servicesAsked");

    /** On a round: how many residents answered. */
    public static final Key<Optional<BigDecimal>> RESIDENTS_ASKED = Key.decimal("community.residentsAsked");

    /** On a round: how people were asked. */
    public static final Key<BilingualText> HOW = Key.texts("community.how");

    /** On a change: of what sort. */
    public static final Key<Optional<ChangeNature>> NATURE = Key.token("community.nature", ChangeNature.class);

    /** On a change: the findings that led to it. */
    public static final Key<List<NodeId>> FINDINGS = Key.links("community.findings");

    private CommunityKeys() {}
}
