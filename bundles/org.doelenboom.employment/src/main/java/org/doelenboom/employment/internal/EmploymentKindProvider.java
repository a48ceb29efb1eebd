package org.doelenboom.employment.internal;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Declares the module's kinds and their attributes. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentKindProvider implements KindProvider {
    private final List<KindDefinition> kinds = new ArrayList<>();
    private final List<AttributeDefinition> attributes = new ArrayList<>();

    public EmploymentKindProvider() {
        titled(EmploymentKinds.COHORT, PlanKinds.PLAN);
        kind(EmploymentKinds.COUNT, EmploymentKinds.COHORT, EmploymentKeys.PERIOD);
        kind(EmploymentKinds.SHARED, PlanKinds.PLAN, EmploymentKeys.PERIOD);
        titled(EmploymentKinds.AGREEMENT, PlanKinds.PLAN);
        titled(EmploymentKinds.CONSULTATION, PlanKinds.PLAN);
        titled(EmploymentKinds.DECISION, EmploymentKinds.CONSULTATION);
        titled(EmploymentKinds.STRATEGY, PlanKinds.PLAN);
        titled(EmploymentKinds.STRATEGY_LINE, EmploymentKinds.STRATEGY);
        declareCohorts();
        declareAgreements();
        declareConsultation();
    }

    private void declareCohorts() {
        KindId cohort = EmploymentKinds.COHORT;
        attribute(EmploymentKeys.AGE_FROM, cohort);
        attribute(EmploymentKeys.AGE_TO, cohort);
        attribute(EmploymentKeys.CRITERIA, cohort);
        attribute(EmploymentKeys.OBJECTIVE, cohort);
        attribute(EmploymentKeys.GOAL, cohort);
        attribute(EmploymentKeys.OVERLAP, cohort);
        attribute(EmploymentKeys.SENSITIVE, cohort);
        attribute(EmploymentKeys.PERIOD, EmploymentKinds.COUNT, EmploymentKinds.SHARED);
        attribute(EmploymentKeys.NEIGHBOURHOOD, EmploymentKinds.COUNT, EmploymentKinds.SHARED);
        attribute(EmploymentKeys.SERVICE, EmploymentKinds.COUNT);
        for (Stage stage : Stage.values()) {
            attribute(stage.key(), EmploymentKinds.COUNT, EmploymentKinds.SHARED);
        }
        attribute(
                EmploymentKeys.COHORTS,
                EmploymentKinds.SHARED,
                EmploymentKinds.AGREEMENT,
                EmploymentKinds.CONSULTATION,
                EmploymentKinds.STRATEGY);
    }

    private void declareAgreements() {
        attribute(EmploymentKeys.PARTNERS, EmploymentKinds.AGREEMENT, EmploymentKinds.CONSULTATION);
        attribute(EmploymentKeys.OFFER, EmploymentKinds.AGREEMENT);
        attribute(EmploymentKeys.STAGE, EmploymentKinds.AGREEMENT);
        attribute(EmploymentKeys.PLACES, EmploymentKinds.AGREEMENT);
        attribute(EmploymentKeys.SIGNED, EmploymentKinds.AGREEMENT);
        attribute(EmploymentKeys.UNTIL, EmploymentKinds.AGREEMENT);
    }

    private void declareConsultation() {
        attribute(EmploymentKeys.DATE, EmploymentKinds.CONSULTATION);
        attribute(EmploymentKeys.ATTENDED, EmploymentKinds.CONSULTATION);
        attribute(EmploymentKeys.RESPONSIBLE, EmploymentKinds.DECISION, EmploymentKinds.STRATEGY_LINE);
        attribute(EmploymentKeys.DUE, EmploymentKinds.DECISION);
        attribute(EmploymentKeys.DONE, EmploymentKinds.DECISION);
        attribute(EmploymentKeys.FOLLOW_UP, EmploymentKinds.DECISION, EmploymentKinds.STRATEGY_LINE);
        attribute(PlanKeys.TEXT, EmploymentKinds.STRATEGY);
        attribute(EmploymentKeys.ADOPTED, EmploymentKinds.STRATEGY);
        attribute(EmploymentKeys.PROGRESS, EmploymentKinds.STRATEGY_LINE);
        attribute(EmploymentKeys.ACTIONS, EmploymentKinds.STRATEGY_LINE);
    }

    private void titled(KindId id, KindId parent) {
        kind(id, parent, PlanKeys.TITLE);
        attribute(PlanKeys.TITLE, id);
    }

    private void kind(KindId id, KindId parent, Key<?> title) {
        kinds.add(new KindDefinition(id, message("kind." + local(id.name())), Set.of(parent), title));
    }

    private void attribute(Key<?> key, KindId... carriers) {
        attributes.add(new AttributeDefinition(key, Set.of(carriers), message("attribute." + local(key.name()))));
    }

    private static String local(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    @Override
    public Namespace namespace() {
        return EmploymentKinds.NAMESPACE;
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
        return Set.of(EmploymentKeys.ATTENDED.name());
    }

    @Override
    public Set<KindId> reportedKinds() {
        return Set.of(EmploymentKinds.COUNT, EmploymentKinds.SHARED);
    }
}
