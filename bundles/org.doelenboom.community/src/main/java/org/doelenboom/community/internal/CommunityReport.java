package org.doelenboom.community.internal;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.DiagnosisRound;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.ParticipationMethod;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** The chapter on the community approach: who sits in the groups, what they decided, by which method, and what the rounds changed. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityReport implements ReportSection {
    @Override
    public int order() {
        return 800;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<WorkingGroup> groups = WorkingGroup.all(plan);
        List<ParticipationMethod> methods = ParticipationMethod.all(plan);
        List<DiagnosisRound> rounds = DiagnosisRound.all(plan);
        if (groups.isEmpty() && methods.isEmpty() && rounds.isEmpty()) {
            return;
        }
        out.heading(1, out.words(message("module.name")));
        groups.forEach(group -> writeGroup(group, out));
        if (!methods.isEmpty()) {
            writeMethods(methods, out);
        }
        if (!rounds.isEmpty()) {
            writeRounds(rounds, out);
        }
    }

    private static void writeGroup(WorkingGroup group, ReportWriter out) {
        out.heading(2, group.node().get(PlanKeys.TITLE));
        List<List<BilingualText>> members = new ArrayList<>();
        group.membersByEmployer()
                .forEach((employer, count) -> members.add(List.of(
                        employer.map(id -> title(group.plan(), id))
                                .orElseGet(() -> out.words(message("report.residents"))),
                        out.plain(Integer.toString(count)))));
        if (!members.isEmpty()) {
            out.table(
                    out.words(
                            group.residentShare().isPresent()
                                    ? message(
                                            "report.members.share",
                                            group.members(),
                                            group.residentShare().getAsInt())
                                    : message("report.members", group.members())),
                    List.of(out.words(message("attribute.employer")), out.words(message("attribute.seats"))),
                    members);
        }
        List<List<BilingualText>> meetings =
                group.meetings().stream().map(meeting -> row(meeting, out)).toList();
        if (!meetings.isEmpty()) {
            out.table(
                    out.words(message("report.meetings")),
                    List.of(
                            out.words(message("attribute.date")),
                            out.words(message("attribute.title")),
                            out.words(message("attribute.residentsPresent")),
                            out.words(message("attribute.professionalsPresent"))),
                    meetings);
        }
        writeDecisions(group, out);
    }

    private static List<BilingualText> row(Meeting meeting, ReportWriter out) {
        return List.of(
                out.plain(meeting.date().map(Days::written).orElse("")),
                meeting.node().get(PlanKeys.TITLE),
                number(meeting.residents(), out),
                number(meeting.professionals(), out));
    }

    private static void writeDecisions(WorkingGroup group, ReportWriter out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Meeting meeting : group.meetings()) {
            for (Decision decision : meeting.decisions()) {
                rows.add(List.of(
                        out.plain(meeting.date().map(Days::written).orElse("")),
                        decision.node().get(PlanKeys.TITLE),
                        decision.responsible()
                                .map(id -> title(group.plan(), id))
                                .orElse(BilingualText.EMPTY),
                        out.plain(decision.due().map(Days::written).orElse("")),
                        out.words(decision.state().label())));
            }
        }
        if (!rows.isEmpty()) {
            out.table(
                    out.words(message("report.decisions")),
                    List.of(
                            out.words(message("attribute.date")),
                            out.words(message("kind.decision")),
                            out.words(message("attribute.responsible")),
                            out.words(message("attribute.due")),
                            out.words(message("attribute.state"))),
                    rows);
        }
    }

    private static void writeMethods(List<ParticipationMethod> methods, ReportWriter out) {
        out.heading(2, out.words(message("report.methods")));
        for (ParticipationMethod method : methods) {
            out.heading(3, method.node().get(PlanKeys.TITLE));
            if (!method.node().get(PlanKeys.TEXT).isEmpty()) {
                out.paragraph(method.node().get(PlanKeys.TEXT));
            }
            out.table(
                    out.words(message("report.steps")),
                    List.of(out.words(message("attribute.step")), out.words(message("attribute.date"))),
                    List.of(ParticipationMethod.Step.values()).stream()
                            .map(step -> List.of(
                                    out.words(step.label()),
                                    out.plain(
                                            method.day(step).map(Days::written).orElse(""))))
                            .toList());
        }
    }

    private static void writeRounds(List<DiagnosisRound> rounds, ReportWriter out) {
        out.heading(2, out.words(message("report.rounds")));
        out.table(
                out.words(message("report.respondents")),
                List.of(
                        out.words(message("attribute.year")),
                        out.words(message("attribute.servicesAsked")),
                        out.words(message("attribute.residentsAsked")),
                        out.words(message("report.changes"))),
                rounds.stream()
                        .map(round -> List.of(
                                number(round.year(), out),
                                number(round.services(), out),
                                number(round.residents(), out),
                                out.plain(Integer.toString(round.changes().size()))))
                        .toList());
        List<List<BilingualText>> changes = new ArrayList<>();
        for (DiagnosisRound round : rounds) {
            for (Node change : round.changes()) {
                changes.add(List.of(
                        number(round.year(), out),
                        change.get(CommunityKeys.NATURE)
                                .map(nature -> out.words(nature.label()))
                                .orElse(BilingualText.EMPTY),
                        change.get(PlanKeys.TITLE)));
            }
        }
        if (!changes.isEmpty()) {
            out.table(
                    out.words(message("report.changed")),
                    List.of(
                            out.words(message("attribute.year")),
                            out.words(message("attribute.nature")),
                            out.words(message("kind.change"))),
                    changes);
        }
    }

    private static BilingualText number(OptionalInt number, ReportWriter out) {
        return number.isPresent() ? out.plain(Integer.toString(number.getAsInt())) : BilingualText.EMPTY;
    }

    private static BilingualText title(Snapshot plan, NodeId id) {
        Optional<Node> node = plan.find(id);
        return node.map(one -> one.get(PlanKeys.TITLE)).orElse(BilingualText.EMPTY);
    }
}
