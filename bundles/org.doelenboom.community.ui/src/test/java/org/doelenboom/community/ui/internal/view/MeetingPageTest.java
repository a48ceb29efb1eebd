package org.doelenboom.community.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.community.internal.CommunityMessages;
import org.doelenboom.community.ui.ScreenMessages;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.ui.PlanOnScreen;
import org.doelenboom.ui.DataTable.Row;
import org.junit.jupiter.api.Test;

class MeetingPageTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-07-01");

    private final SnapshotBuilder builder = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
    private final Document document;
    private final MeetingPage page;

    MeetingPageTest() {
        add("cpas", "plan", PlanKinds.PARTY, Attributes.NONE);
        add("group", "plan", CommunityKinds.GROUP, Attributes.NONE);
        add("first", "group", CommunityKinds.MEETING, held("2024-01-18", 6, 8));
        add("late", "first", CommunityKinds.DECISION, due("2024-06-30"));
        add("second", "group", CommunityKinds.MEETING, held("2024-03-12", 5, 7));
        add("done", "second", CommunityKinds.DECISION, due("2024-06-30").with(CommunityKeys.DONE, day("2024-06-02")));
        add("planned", "group", CommunityKinds.MEETING, Attributes.NONE.with(CommunityKeys.DATE, day("2024-09-10")));
        document = new PlanDocument(builder.build(), () -> "An");
        page = new MeetingPage(PlanOnScreen.worded(document, new ScreenMessages(), new CommunityMessages()), TODAY);
    }

    private void add(String id, String parent, KindId kind, Attributes attributes) {
        builder.add(
                new NodeId(id),
                new NodeId(parent),
                kind,
                attributes.with(PlanKeys.TITLE, BilingualText.of("nl", "titel van " + id)));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Attributes held(String day, int residents, int others) {
        return Attributes.NONE
                .with(CommunityKeys.DATE, day(day))
                .with(CommunityKeys.RESIDENTS_PRESENT, Optional.of(BigDecimal.valueOf(residents)))
                .with(CommunityKeys.PROFESSIONALS_PRESENT, Optional.of(BigDecimal.valueOf(others)));
    }

    private static Attributes due(String day) {
        return Attributes.NONE
                .with(CommunityKeys.DUE, day(day))
                .with(CommunityKeys.RESPONSIBLE, Optional.of(new NodeId("cpas")));
    }

    private WorkingGroup group() {
        return WorkingGroup.all(document.snapshot()).get(0);
    }

    private Meeting meeting(String id) {
        return new Meeting(document.snapshot(), document.snapshot().node(new NodeId(id)));
    }

    private static List<List<String>> cells(List<Row<NodeId>> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    @Test
    void theLastMeetingThatBeganIsLookedAtFirst() {
        assertThat(page.first(group()).map(Meeting::id)).contains(new NodeId("second"));
    }

    @Test
    void meetingsAreListedWithWhoCameAndWhatIsOpen() {
        assertThat(cells(page.meetings(group())))
                .containsExactly(
                        List.of("18/1/2024", "titel van first", "6", "8", "43 %", "1"),
                        List.of("12/3/2024", "titel van second", "5", "7", "42 %", ""),
                        List.of("10/9/2024", "titel van planned", "", "", "", ""));
    }

    @Test
    void aDecisionAfterItsLastDayIsLateAndStandsOut() {
        List<Row<NodeId>> rows = page.decisions(meeting("first"));
        assertThat(cells(rows)).containsExactly(List.of("titel van late", "titel van cpas", "30/6/2024", "te laat"));
        assertThat(rows.get(0).warned()).isTrue();
    }

    @Test
    void aDecisionThatWasDoneSaysWhen() {
        List<Row<NodeId>> rows = page.decisions(meeting("second"));
        assertThat(rows.get(0).cells()).endsWith("gedaan 2/6/2024");
        assertThat(rows.get(0).warned()).isFalse();
    }

    @Test
    void whatEarlierMeetingsLeftOpenComesWithTheDayItWasDecided() {
        assertThat(cells(page.broughtForward(meeting("second"))))
                .containsExactly(List.of("18/1/2024", "titel van late", "titel van cpas", "30/6/2024", "te laat"));
        assertThat(page.broughtForward(meeting("first"))).isEmpty();
    }

    @Test
    void theBarsShowWhoCameAndNothingWhereNobodyCounted() {
        assertThat(page.bars(group()))
                .containsExactly(
                        new MeetingPage.Bar(new NodeId("first"), "18/1/2024", 6, 8),
                        new MeetingPage.Bar(new NodeId("second"), "12/3/2024", 5, 7),
                        new MeetingPage.Bar(new NodeId("planned"), "10/9/2024", 0, 0));
    }
}
