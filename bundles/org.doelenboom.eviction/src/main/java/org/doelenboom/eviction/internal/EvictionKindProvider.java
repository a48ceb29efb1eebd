package org.doelenboom.eviction.internal;

import static org.doelenboom.eviction.EvictionKinds.COUNT;
import static org.doelenboom.eviction.EvictionKinds.COUNT_SHEET;
import static org.doelenboom.eviction.EvictionKinds.INITIATIVE;
import static org.doelenboom.eviction.EvictionKinds.INSTRUMENT;
import static org.doelenboom.eviction.EvictionKinds.INTERVISION;
import static org.doelenboom.eviction.EvictionKinds.PROTOCOL;
import static org.doelenboom.eviction.EvictionKinds.QUESTION;
import static org.doelenboom.eviction.EvictionKinds.RISK_FACTOR;
import static org.doelenboom.eviction.EvictionKinds.THRESHOLD;

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
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Declares the module's kinds, and its attributes on them and on actions. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionKindProvider implements KindProvider {
    private final List<KindDefinition> kinds = new ArrayList<>();
    private final List<AttributeDefinition> attributes = new ArrayList<>();

    public EvictionKindProvider() {
        kind(PROTOCOL, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(INSTRUMENT, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(QUESTION, PlanKeys.TEXT, INSTRUMENT);
        kind(THRESHOLD, PlanKeys.TITLE, INSTRUMENT);
        kind(COUNT_SHEET, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(COUNT, CountKeys.PERIOD, COUNT_SHEET);
        kind(RISK_FACTOR, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(INITIATIVE, PlanKeys.TITLE, PlanKinds.PLAN);
        kind(INTERVISION, PlanKeys.TITLE, PlanKinds.PLAN);
        declareAttributes();
    }

    private void declareAttributes() {
        attribute(EvictionKeys.STAGE, PlanKinds.ACTION);
        attribute(EvictionKeys.PROTOCOL, PlanKinds.ACTION);
        attribute(PlanKeys.TITLE, PROTOCOL, INSTRUMENT, THRESHOLD, COUNT_SHEET, RISK_FACTOR, INITIATIVE, INTERVISION);
        attribute(PlanKeys.TEXT, QUESTION);
        attribute(PlanKeys.DESCRIPTION, INITIATIVE);
        attribute(PlanKeys.NEIGHBOURHOODS, RISK_FACTOR, INTERVISION);
        attribute(EvictionKeys.SERVICES, PROTOCOL, INTERVISION);
        attribute(EvictionKeys.ROLES, PROTOCOL);
        attribute(EvictionKeys.MODALITIES, PROTOCOL);
        attribute(EvictionKeys.VERSION, PROTOCOL, INSTRUMENT);
        attribute(EvictionKeys.SIGNED, PROTOCOL);
        attribute(EvictionKeys.ADOPTED, INSTRUMENT);
        attribute(EvictionKeys.REPLACES, PROTOCOL, INSTRUMENT);
        attribute(EvictionKeys.SOURCE, COUNT, RISK_FACTOR, INITIATIVE);
        attribute(ScreeningKeys.WEIGHT, QUESTION);
        attribute(ScreeningKeys.FROM, THRESHOLD);
        attribute(CountKeys.YEAR, COUNT_SHEET);
        attribute(CountKeys.COUNTED, COUNT_SHEET);
        attribute(CountKeys.EARLY_MEANS, COUNT_SHEET);
        attribute(CountKeys.PERIOD, COUNT);
        attribute(CountKeys.SERVICE, COUNT);
        attribute(CountKeys.NEIGHBOURHOOD, COUNT);
        for (Figure figure : Figure.values()) {
            attribute(figure.key(), COUNT);
        }
        attribute(StudyKeys.LITERATURE, RISK_FACTOR);
        attribute(StudyKeys.FOUND, RISK_FACTOR);
        attribute(StudyKeys.VERDICT, RISK_FACTOR);
        attribute(StudyKeys.FOUND_IN, RISK_FACTOR);
        attribute(StudyKeys.LOOKED_AT, RISK_FACTOR);
        attribute(StudyKeys.GROUP, RISK_FACTOR, INTERVISION);
        attribute(StudyKeys.PLACE, INITIATIVE);
        attribute(StudyKeys.USE, INITIATIVE);
        attribute(StudyKeys.SERVES, INITIATIVE);
        attribute(StudyKeys.LESSON, INITIATIVE, INTERVISION);
        attribute(StudyKeys.HELD, INTERVISION);
        attribute(StudyKeys.PARTICIPANTS, INTERVISION);
        attribute(StudyKeys.CASES, INTERVISION);
        attribute(StudyKeys.REFERENCE_WORKERS, INTERVISION);
    }

    private void kind(KindId id, Key<?> title, KindId parent) {
        kinds.add(new KindDefinition(id, Words.kind(id), Set.of(parent), title));
    }

    private void attribute(Key<?> key, KindId... kindsThatHaveIt) {
        attributes.add(new AttributeDefinition(key, Set.of(kindsThatHaveIt), Words.label(key)));
    }

    @Override
    public Namespace namespace() {
        return EvictionKinds.NAMESPACE;
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
        return Set.of(StudyKeys.FOUND_IN.name(), StudyKeys.PARTICIPANTS.name(), StudyKeys.CASES.name());
    }

    @Override
    public Set<KindId> reportedKinds() {
        return Set.of(COUNT_SHEET, COUNT);
    }
}
