package org.doelenboom.community.internal;

import static org.doelenboom.community.internal.CommunityMessages.message;

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
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** Declares the module's kinds, and its attributes on them and on objectives and actions. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityKindProvider implements KindProvider {
    private final List<KindDefinition> kinds = new ArrayList<>();
    private final List<AttributeDefinition> attributes = new ArrayList<>();

    public CommunityKindProvider() {
        kind(CommunityKinds.GROUP, PlanKinds.PLAN);
        kind(CommunityKinds.SEAT, CommunityKinds.GROUP);
        kind(CommunityKinds.MEETING, CommunityKinds.GROUP);
        kind(CommunityKinds.AGENDA_ITEM, CommunityKinds.MEETING);
        kind(CommunityKinds.DECISION, CommunityKinds.MEETING);
        kind(CommunityKinds.MOBILISATION, CommunityKinds.GROUP);
        kind(CommunityKinds.METHOD, PlanKinds.PLAN);
        kind(CommunityKinds.ROUND, PlanKinds.PLAN);
        kind(CommunityKinds.CHANGE, CommunityKinds.ROUND);
        declareGroups();
        declareMeetings();
        declareParticipation();
        declareRounds();
    }

    private void declareGroups() {
        attribute(PlanKeys.NEIGHBOURHOODS, CommunityKinds.GROUP, CommunityKinds.ROUND);
        attribute(CommunityKeys.EMPLOYER, CommunityKinds.SEAT);
        attribute(CommunityKeys.CAPACITY, CommunityKinds.SEAT);
        attribute(CommunityKeys.SEATS, CommunityKinds.SEAT);
    }

    private void declareMeetings() {
        attribute(CommunityKeys.DATE, CommunityKinds.MEETING, CommunityKinds.MOBILISATION);
        attribute(ScheduleKeys.BEGINS, CommunityKinds.MEETING, CommunityKinds.MOBILISATION);
        attribute(ScheduleKeys.ENDS, CommunityKinds.MEETING, CommunityKinds.MOBILISATION);
        attribute(CommunityKeys.PLACE, CommunityKinds.MEETING, CommunityKinds.MOBILISATION);
        attribute(CommunityKeys.RESIDENTS_PRESENT, CommunityKinds.MEETING);
        attribute(CommunityKeys.PROFESSIONALS_PRESENT, CommunityKinds.MEETING);
        attribute(CommunityKeys.EXCUSED, CommunityKinds.MEETING);
        attribute(CommunityKeys.MINUTES, CommunityKinds.AGENDA_ITEM);
        attribute(
                CommunityKeys.ABOUT,
                CommunityKinds.AGENDA_ITEM,
                CommunityKinds.DECISION,
                CommunityKinds.MOBILISATION,
                CommunityKinds.CHANGE);
        attribute(CommunityKeys.AGENDA_ITEM, CommunityKinds.DECISION);
        attribute(CommunityKeys.RESPONSIBLE, CommunityKinds.DECISION);
        attribute(CommunityKeys.DUE, CommunityKinds.DECISION);
        attribute(CommunityKeys.DONE, CommunityKinds.DECISION);
        attribute(CommunityKeys.DROPPED, CommunityKinds.DECISION);
        attribute(CommunityKeys.FOLLOW_UP, CommunityKinds.DECISION);
    }

    private void declareParticipation() {
        List<KindId> activities = new ArrayList<>(PlanKinds.OBJECTIVES);
        activities.add(PlanKinds.ACTION);
        activities.add(CommunityKinds.MOBILISATION);
        attribute(CommunityKeys.PARTICIPATION, activities.toArray(new KindId[0]));
        attribute(CommunityKeys.PARTICIPATION_AIM, activities.toArray(new KindId[0]));
        attribute(CommunityKeys.CHANNEL, CommunityKinds.MOBILISATION);
        attribute(CommunityKeys.REACHED, CommunityKinds.MOBILISATION);
        attribute(CommunityKeys.JOINED, CommunityKinds.MOBILISATION);
        attribute(PlanKeys.TEXT, CommunityKinds.METHOD);
        attribute(CommunityKeys.GROUPS, CommunityKinds.METHOD);
        attribute(CommunityKeys.FORMALISED, CommunityKinds.METHOD);
        attribute(CommunityKeys.VALIDATED, CommunityKinds.METHOD);
        attribute(CommunityKeys.VALIDATED_AT, CommunityKinds.METHOD);
        attribute(CommunityKeys.APPLIED, CommunityKinds.METHOD);
    }

    private void declareRounds() {
        attribute(CommunityKeys.YEAR, CommunityKinds.ROUND);
        attribute(CommunityKeys.SERVICES_ASKED, CommunityKinds.ROUND);
        attribute(CommunityKeys.RESIDENTS_ASKED, CommunityKinds.ROUND);
        attribute(CommunityKeys.HOW, CommunityKinds.ROUND);
        attribute(CommunityKeys.NATURE, CommunityKinds.CHANGE);
        attribute(CommunityKeys.FINDINGS, CommunityKinds.CHANGE);
    }

    private void kind(KindId id, KindId parent) {
        kinds.add(new KindDefinition(id, message("kind." + local(id.name())), Set.of(parent), PlanKeys.TITLE));
        attribute(PlanKeys.TITLE, id);
    }

    private void attribute(Key<?> key, KindId... carriers) {
        attributes.add(new AttributeDefinition(key, Set.of(carriers), message("attribute." + local(key.name()))));
    }

    private static String local(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    @Override
    public Namespace namespace() {
        return CommunityKinds.NAMESPACE;
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
        return Set.of(
                CommunityKeys.RESIDENTS_PRESENT.name(),
                CommunityKeys.PROFESSIONALS_PRESENT.name(),
                CommunityKeys.EXCUSED.name(),
                CommunityKeys.REACHED.name(),
                CommunityKeys.JOINED.name(),
                CommunityKeys.RESIDENTS_ASKED.name());
    }

    @Override
    public Set<KindId> reportedKinds() {
        return Set.of(CommunityKinds.MOBILISATION);
    }
}
