package org.doelenboom.access.internal;

import static org.doelenboom.access.AccessKinds.APPRAISAL;
import static org.doelenboom.access.AccessKinds.ASSESSMENT;
import static org.doelenboom.access.AccessKinds.BARRIER;
import static org.doelenboom.access.AccessKinds.CARD;
import static org.doelenboom.access.AccessKinds.CARD_PARTNER;
import static org.doelenboom.access.AccessKinds.CLOSURE;
import static org.doelenboom.access.AccessKinds.CONSULTATION;
import static org.doelenboom.access.AccessKinds.CRITERION;
import static org.doelenboom.access.AccessKinds.FIGURES;
import static org.doelenboom.access.AccessKinds.INVENTORY;
import static org.doelenboom.access.AccessKinds.NEED;
import static org.doelenboom.access.AccessKinds.OPENING;
import static org.doelenboom.access.AccessKinds.SERVICE;
import static org.doelenboom.access.AccessKinds.STEP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Factor;
import org.doelenboom.access.Figure;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** Declares the module's kinds, where each may stand, and its attributes on them and on the core's kinds. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessKindProvider implements KindProvider {
    private final List<KindDefinition> kinds = new ArrayList<>();
    private final List<AttributeDefinition> attributes = new ArrayList<>();

    public AccessKindProvider() {
        declareKinds();
        declareTexts();
        declareServices();
        declareTheRest();
    }

    private void declareKinds() {
        kind(SERVICE, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(OPENING, PlanKeys.TEXT, SERVICE);
        kind(CLOSURE, PlanKeys.TEXT, SERVICE);
        kind(APPRAISAL, PlanKeys.TEXT, SERVICE);
        kind(FIGURES, TargetKeys.PERIOD, SERVICE);
        kind(BARRIER, PlanKeys.TEXT, PlanKinds.PLAN);
        kind(STEP, PlanKeys.TEXT, BARRIER, CONSULTATION);
        kind(INVENTORY, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(NEED, PlanKeys.TEXT, INVENTORY);
        kind(CONSULTATION, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(CARD, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(CARD_PARTNER, PlanKeys.TEXT, CARD);
        kind(CRITERION, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(ASSESSMENT, PlanKeys.TEXT, CRITERION);
    }

    private void declareTexts() {
        attribute(PlanKeys.TITLE, "title", SERVICE, INVENTORY, CONSULTATION, CARD, CRITERION);
        attribute(PlanKeys.DESCRIPTION, "description", SERVICE, CARD, CRITERION, CONSULTATION);
        attribute(PlanKeys.TEXT, "text", BARRIER, STEP, NEED);
        attribute(PlanKeys.TEXT, "note", OPENING, APPRAISAL, ASSESSMENT);
        attribute(PlanKeys.TEXT, "reason", CLOSURE);
        attribute(PlanKeys.TEXT, "opens", CARD_PARTNER);
        attribute(PlanKeys.NEIGHBOURHOODS, "neighbourhoods", SERVICE, BARRIER, INVENTORY, CONSULTATION, CARD);
    }

    private void declareServices() {
        attribute(AccessKeys.ORGANISATION, "organisation", SERVICE);
        attribute(AccessKeys.SERVICE_KIND, "serviceKind", SERVICE);
        attribute(AccessKeys.LANGUAGES, "languages", SERVICE);
        attribute(AccessKeys.LOW_THRESHOLD, "lowThreshold", SERVICE);
        attribute(AccessKeys.HOME_VISITS, "homeVisits", SERVICE);
        attribute(AccessKeys.ANONYMOUS, "anonymous", SERVICE);
        attribute(AccessKeys.WITHOUT_PERMIT, "withoutPermit", SERVICE);
        attribute(AccessKeys.ON_HOLIDAYS, "onHolidays", SERVICE);
        attribute(AccessKeys.CONDITIONS, "conditions", SERVICE);
        attribute(AccessKeys.AGE_FROM, "ageFrom", SERVICE);
        attribute(AccessKeys.AGE_TO, "ageTo", SERVICE);
        attribute(AccessKeys.PLACE, "place", SERVICE);
        attribute(AccessKeys.CHECKED_ON, "checkedOn", SERVICE);
        attribute(AccessKeys.TERM, "term", SERVICE);
        attribute(AccessKeys.COUNTS, "counts", SERVICE);
        attribute(AccessKeys.DAYS, "days", OPENING);
        attribute(AccessKeys.OPENS, "from", OPENING);
        attribute(AccessKeys.CLOSES, "to", OPENING);
        attribute(AccessKeys.VISIT_MODE, "visitMode", OPENING);
        attribute(AccessKeys.EVERY, "every", OPENING);
        attribute(AccessKeys.WEEK_OF_MONTH, "weekOfMonth", OPENING);
        attribute(AccessKeys.FROM, "firstDay", OPENING, CLOSURE, CARD, CARD_PARTNER);
        attribute(AccessKeys.UNTIL, "lastDay", OPENING, CLOSURE, CARD_PARTNER);
        attribute(AccessKeys.ON, "on", APPRAISAL, INVENTORY, CONSULTATION, CRITERION, ASSESSMENT);
        for (Factor factor : Factor.values()) {
            attributes.add(new AttributeDefinition(factor.key(), Set.of(APPRAISAL), factor.label()));
        }
        attribute(TargetKeys.PERIOD, "period", FIGURES);
        attribute(TargetKeys.NEIGHBOURHOOD, "neighbourhood", FIGURES);
        attribute(TargetKeys.SOURCE, "source", FIGURES, NEED);
        for (Figure figure : Figure.values()) {
            attributes.add(new AttributeDefinition(figure.key(), Set.of(FIGURES), figure.label()));
        }
    }

    private void declareTheRest() {
        attribute(AccessKeys.BARRIER_KIND, "barrierKind", BARRIER);
        attribute(AccessKeys.REPORTED_BY, "reportedBy", BARRIER);
        attribute(AccessKeys.TIMES, "times", BARRIER);
        attribute(AccessKeys.OUTCOME, "outcome", BARRIER);
        attribute(TargetKeys.REPORTED_ON, "reportedOn", BARRIER, FIGURES);
        attribute(AccessKeys.SERVICES, "services", BARRIER, NEED, CONSULTATION);
        attribute(AccessKeys.SERVICES, "carriedBy", tree());
        attribute(PlanKeys.PARTY, "who", STEP);
        attribute(PlanKeys.PARTY, "partner", CARD_PARTNER);
        attribute(AccessKeys.DUE, "due", STEP);
        attribute(AccessKeys.DONE, "done", STEP);
        attribute(AccessKeys.METHOD, "method", INVENTORY);
        attribute(AccessKeys.NEED_DOMAIN, "needDomain", NEED);
        attribute(AccessKeys.PEOPLE, "people", NEED);
        attribute(AccessKeys.CONSULTATION_KIND, "consultationKind", CONSULTATION);
        attribute(AccessKeys.ABOUT, "about", CONSULTATION);
        attribute(AccessKeys.RESIDENTS, "residents", CONSULTATION);
        attribute(AccessKeys.PROFESSIONALS, "professionals", CONSULTATION);
        attribute(AccessKeys.CARD_USE, "cardUse", CARD_PARTNER);
        attribute(AccessKeys.NORM, "norm", CRITERION);
        attribute(AccessKeys.EVIDENCE, "evidence", CRITERION);
        attribute(AccessKeys.SERVICE, "service", ASSESSMENT);
        attribute(AccessKeys.RATING, "rating", ASSESSMENT);
        attribute(AccessKeys.WANTED_LANGUAGES, "wantedLanguages", PlanKinds.NEIGHBOURHOOD);
        attribute(AccessKeys.WANTED_KINDS, "wantedKinds", PlanKinds.NEIGHBOURHOOD);
    }

    private static KindId[] tree() {
        List<KindId> tree = new ArrayList<>(PlanKinds.OBJECTIVES);
        tree.add(PlanKinds.ACTION);
        return tree.toArray(new KindId[0]);
    }

    private void kind(KindId id, Key<?> title, KindId... parents) {
        String name = id.name().substring(id.namespace().length() + 1);
        kinds.add(new KindDefinition(id, AccessModule.message("kind." + name), Set.of(parents), title));
    }

    private void attribute(Key<?> key, String label, KindId... kindsThatHaveIt) {
        attributes.add(
                new AttributeDefinition(key, Set.of(kindsThatHaveIt), AccessModule.message("attribute." + label)));
    }

    @Override
    public Namespace namespace() {
        return AccessKinds.NAMESPACE;
    }

    @Override
    public Collection<KindDefinition> kinds() {
        return List.copyOf(kinds);
    }

    @Override
    public Collection<AttributeDefinition> attributes() {
        return List.copyOf(attributes);
    }

    @Override
    public Set<String> countsOfPeople() {
        return Set.of(AccessKeys.RESIDENTS.name(), AccessKeys.PROFESSIONALS.name());
    }

    @Override
    public Set<KindId> reportedKinds() {
        return Set.of(FIGURES);
    }
}
