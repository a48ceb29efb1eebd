package org.doelenboom.access;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.TargetKeys;

/**
 * The attributes that access to services adds, on its own kinds and on the core's. Titles, texts and neighbourhoods, the period,
 * place and source of figures are the core's own.
 */
public final class AccessKeys {
    // on several kinds

    /** Services of the map: those that carry an objective or action, that a barrier is about, that answer a need, that talked. */
    public static final Key<List<NodeId>> SERVICES = Key.links("access.services");

    /** The first day: of hours, a closure, a card, a partner's promise. */
    public static final Key<Optional<LocalDate>> FROM = Key.date("access.from");

    /** The last day, itself included. */
    public static final Key<Optional<LocalDate>> UNTIL = Key.date("access.until");

    /** The day of an appraisal, assessment, inventory or consultation, and on which a criterion was agreed. */
    public static final Key<Optional<LocalDate>> ON = Key.date("access.on");

    // service

    /** The party whose service it is. */
    public static final Key<Optional<NodeId>> ORGANISATION = Key.link("access.organisation");

    public static final Key<Optional<ServiceKind>> SERVICE_KIND = Key.token("access.serviceKind", ServiceKind.class);

    /** Languages in which one is helped: BCP 47 codes. */
    public static final Key<List<String>> LANGUAGES =
            Key.list("access.languages", Key.codec(Value.Text.class, Value.Text::new, Value.Text::text));

    /** One walks in, without appointment, papers or questions beforehand. */
    public static final Key<Boolean> LOW_THRESHOLD = Key.flag("access.lowThreshold");

    public static final Key<Boolean> HOME_VISITS = Key.flag("access.homeVisits");

    /** One need not say who one is. */
    public static final Key<Boolean> ANONYMOUS = Key.flag("access.anonymous");

    /** People without a residence permit are helped too. */
    public static final Key<Boolean> WITHOUT_PERMIT = Key.flag("access.withoutPermit");

    /** On public holidays the hours hold as on other days. */
    public static final Key<Boolean> ON_HOLIDAYS = Key.flag("access.onHolidays");

    /** What one must fulfil or bring. */
    public static final Key<BilingualText> CONDITIONS = Key.texts("access.conditions");

    /** Ages in whole years, both included. */
    public static final Key<Optional<BigDecimal>> AGE_FROM = Key.decimal("access.ageFrom");

    public static final Key<Optional<BigDecimal>> AGE_TO = Key.decimal("access.ageTo");

    /** Where it is: the address of a service, never of a person. */
    public static final Key<String> PLACE = Key.text("access.place");

    /** When somebody last asked the service whether all this is still right. */
    public static final Key<Optional<LocalDate>> CHECKED_ON = Key.date("access.checkedOn");

    /** Within how many days a request gets an answer, by the service's own word. */
    public static final Key<Optional<BigDecimal>> TERM = Key.decimal("access.term");

    /** What the service is asked to count. */
    public static final Key<List<Figure>> COUNTS = Key.list("access.counts", Key.word(Figure.class));

    // opening

    public static final Key<List<DayOfWeek>> DAYS = Key.list("access.days", Key.word(DayOfWeek.class));

    /** {@code 09:00}, on 24 hours. */
    public static final Key<String> OPENS = Key.text("access.opens");

    public static final Key<String> CLOSES = Key.text("access.closes");

    /** Walking in where absent. */
    public static final Key<Optional<VisitMode>> VISIT_MODE = Key.token("access.visitMode", VisitMode.class);

    /** Every how many weeks, counted from the week of the first day; every week where absent. */
    public static final Key<Optional<BigDecimal>> EVERY = Key.decimal("access.every");

    /** Only in this week of the month; every week where absent. */
    public static final Key<Optional<WeekOfMonth>> WEEK_OF_MONTH = Key.token("access.weekOfMonth", WeekOfMonth.class);

    // barrier and step

    public static final Key<Optional<BarrierKind>> BARRIER_KIND = Key.token("access.barrierKind", BarrierKind.class);

    public static final Key<Optional<ReportedBy>> REPORTED_BY = Key.token("access.reportedBy", ReportedBy.class);

    /** How often it was reported. */
    public static final Key<Optional<BigDecimal>> TIMES = Key.decimal("access.times");

    /** How it ended; none while it is worked on. */
    public static final Key<Optional<Outcome>> OUTCOME = Key.token("access.outcome", Outcome.class);

    /** By when a step is to be done. */
    public static final Key<Optional<LocalDate>> DUE = Key.date("access.due");

    /** When a step was done; none while it is open. */
    public static final Key<Optional<LocalDate>> DONE = Key.date("access.done");

    // inventory, need, consultation

    /** How the inventory was made. */
    public static final Key<BilingualText> METHOD = Key.texts("access.method");

    public static final Key<Optional<NeedDomain>> NEED_DOMAIN = Key.token("access.needDomain", NeedDomain.class);

    /** How many people have the need, as far as is known. */
    public static final Key<Quantity> PEOPLE = TargetKeys.quantity("access.people");

    public static final Key<Optional<ConsultationKind>> CONSULTATION_KIND =
            Key.token("access.consultationKind", ConsultationKind.class);

    /** What a consultation was about: inventories, barriers, criteria. */
    public static final Key<List<NodeId>> ABOUT = Key.links("access.about");

    /** How many people concerned sat at the table. */
    public static final Key<Optional<BigDecimal>> RESIDENTS = Key.decimal("access.residents");

    public static final Key<Optional<BigDecimal>> PROFESSIONALS = Key.decimal("access.professionals");

    // card

    public static final Key<Optional<CardUse>> CARD_USE = Key.token("access.cardUse", CardUse.class);

    // criterion and assessment

    /** When the criterion is met: without this nobody can assess it. */
    public static final Key<BilingualText> NORM = Key.texts("access.norm");

    /** What to look at, or whom to ask. */
    public static final Key<BilingualText> EVIDENCE = Key.texts("access.evidence");

    /** The service that was assessed. */
    public static final Key<Optional<NodeId>> SERVICE = Key.link("access.service");

    public static final Key<Optional<Rating>> RATING = Key.token("access.rating", Rating.class);

    // on a neighbourhood

    /** Languages in which people of the neighbourhood should find help there. */
    public static final Key<List<String>> WANTED_LANGUAGES =
            Key.list("access.wantedLanguages", Key.codec(Value.Text.class, Value.Text::new, Value.Text::text));

    /** Kinds of service that the neighbourhood should have. */
    public static final Key<List<ServiceKind>> WANTED_KINDS =
            Key.list("access.wantedKinds", Key.word(ServiceKind.class));

    private AccessKeys() {}
}
