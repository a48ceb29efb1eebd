package org.doelenboom.community.internal.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;

/** The working groups, and their meetings, that a figure for a year and a place is made of. */
final class GroupsAtPlace {
    private GroupsAtPlace() {}

    /** @param neighbourhood empty for the whole plan */
    static Stream<WorkingGroup> of(Snapshot plan, Optional<NodeId> neighbourhood) {
        return WorkingGroup.all(plan).stream()
                .filter(group -> neighbourhood.map(group::worksIn).orElse(true));
    }

    /** The meetings of that year at which somebody counted who came. */
    static List<Meeting> held(WorkingGroup group, int year) {
        return group.meetings().stream()
                .filter(Meeting::isCounted)
                .filter(meeting ->
                        meeting.date().filter(day -> day.getYear() == year).isPresent())
                .toList();
    }
}
