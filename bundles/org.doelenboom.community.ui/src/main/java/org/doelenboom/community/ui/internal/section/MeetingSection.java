package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.ui.internal.view.MeetingWords;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A meeting: when, where, and how many came. */
@Component(property = CommunityKinds.PROPERTY)
public final class MeetingSection implements EditorSection {
    @Override
    public String id() {
        return "community.meeting";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.meeting");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.MEETING);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .date(CommunityKeys.DATE, label("date"))
                .time(ScheduleKeys.BEGINS, label("begins"))
                .time(ScheduleKeys.ENDS, label("ends"))
                .wide()
                .texts(CommunityKeys.PLACE, label("place"), false)
                .row(3)
                .number(CommunityKeys.RESIDENTS_PRESENT, label("residentsPresent"))
                .number(CommunityKeys.PROFESSIONALS_PRESENT, label("professionalsPresent"))
                .number(CommunityKeys.EXCUSED, label("excused"))
                .body(() -> context.current()
                        .map(node -> MeetingWords.present(context, new Meeting(context.plan(), node)))
                        .orElse(""));
    }
}
