package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.VisibleCode;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The answers of one form, each a proposal; the file is named as the source of figures, and with the writer of notes. */
final class FormAnswers {
    private static final Pattern LIMIT = Pattern.compile("\\([^()\\d]*(\\d{2,6})[^()\\d]*\\)\\s*$");
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final Snapshot plan;
    private final String fileName;
    private final FilledTable table;
    private final Messages messages;
    private final VisibleCode codes;
    private final Node project;
    private final Period period;
    private final String writer;
    private final Reporting reporting;
    private final List<Proposal> proposals = new ArrayList<>();

    FormAnswers(Snapshot plan, String fileName, FilledTable table, Messages messages) throws Refusal {
        this.plan = plan;
        this.fileName = fileName;
        this.table = table;
        this.messages = messages;
        this.codes = new VisibleCode(plan);
        FormHead head = FormHead.of(plan, fileName, table);
        this.project = head.project();
        this.period = head.period();
        this.writer = head.writer();
        String author = writer.isEmpty() ? fileName : writer + " (" + fileName + ")";
        this.reporting = new Reporting(head.day(), author, head.language());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }

    Returned read() {
        for (FilledTable.Line line : table.rows()) {
            String code = line.cell(0).strip();
            int colon = code.indexOf(':');
            if (colon >= 0) {
                text(line, code.substring(colon + 1));
            } else if (!code.isEmpty() || !line.cell(2).isBlank()) {
                figure(line, code);
            }
        }
        return new Returned(proposals, List.of());
    }

    private void propose(
            Node node, Message what, String before, String after, Optional<Message> doubt, Consumer<Edit> edit) {
        proposals.add(new Proposal(node.id(), what, before, after, writer, doubt, edit));
    }

    /** What cannot be put where it belongs stays as a note with the item, so that it is not lost. */
    private void keep(Node item, Message what, String answer, Message doubt) {
        propose(item, what, "", answer, Optional.of(doubt), edit -> note(edit, item.id(), NoteKind.PROGRESS, answer));
    }

    // figures

    private void figure(FilledTable.Line line, String code) {
        String answer = line.cell(2).replace('\u00a0', ' ').strip();
        if (answer.isEmpty()) {
            return;
        }
        int at = code.indexOf('@');
        Optional<Node> found = codes.find(at < 0 ? code : code.substring(0, at))
                .filter(node -> node.kind().equals(TargetKeys.TARGET));
        Optional<Node> place = at < 0 ? Optional.empty() : codes.find(code.substring(at + 1));
        if (found.isEmpty() || at >= 0 && place.isEmpty()) {
            keep(
                    project,
                    message("return.figure", period.text()),
                    code + ": " + answer,
                    message("return.noCode", code));
            return;
        }
        Target target = new Target(plan, found.get());
        Node item = target.item();
        Message what = message("return.figure", period.text());
        Optional<Quantity> read = FigureText.read(answer);
        if (read.isEmpty()) {
            keep(item, what, answer, message("return.noFigure"));
            return;
        }
        Quantity figure = read.get();
        Optional<NodeId> where = place.map(Node::id);
        Quantity there = Reporting.figure(target, period, where);
        if (isSame(figure, there)) {
            return;
        }
        Optional<Message> doubt = isAsked(line, item)
                ? Optional.of(message("return.otherFigure")).filter(any -> there.isReported())
                : Optional.of(message("return.codeMoved", code));
        Locale locale = Locale.forLanguageTag(reporting.language());
        NodeId id = target.node().id();
        propose(
                target.node(),
                what,
                Figures.written(there, locale),
                Figures.written(figure, locale),
                doubt,
                edit -> report(edit, id, where, figure));
    }

    private void report(Edit edit, NodeId target, Optional<NodeId> where, Quantity figure) {
        reporting.figure(edit, target, period, where, figure);
        new Target(edit.now(), edit.now().node(target))
                .measurements().stream()
                        .filter(one -> one.get(TargetKeys.PERIOD).strip().equals(period.text())
                                && one.get(TargetKeys.NEIGHBOURHOOD).equals(where))
                        .forEach(one -> edit.set(one.id(), TargetKeys.SOURCE, fileName));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.isReported() == other.isReported()
                && one.least().compareTo(other.least()) == 0
                && one.most().compareTo(other.most()) == 0;
    }

    /** Whether the question still is about that item: its title stands in it. */
    private static boolean isAsked(FilledTable.Line line, Node item) {
        String asked = line.cell(1).replaceAll("\\s+", " ");
        return item.get(PlanKeys.TITLE).languages().stream()
                .map(language -> item.get(PlanKeys.TITLE).in(language).replaceAll("\\s+", " "))
                .anyMatch(asked::contains);
    }

    // texts

    private void text(FilledTable.Line line, String name) {
        String answer = line.cell(2).strip();
        if (answer.isEmpty()) {
            return;
        }
        switch (name.strip()) {
            case "state" -> state(answer);
            case "progress" -> note(line, NoteKind.PROGRESS, answer);
            case "learned" -> note(line, NoteKind.LEARNED, answer);
            case "selfEvaluation" -> selfEvaluation(line, answer);
            default -> keep(
                    project,
                    message("return.answer"),
                    answer,
                    message("return.noCode", line.cell(0).strip()));
        }
    }

    private void state(String answer) {
        String there = word(project.get(ProjectKeys.PROJECT_STATE), reporting.language());
        Message what = message("return.projectState");
        for (ProjectState state : ProjectState.values()) {
            for (String language : LANGUAGES) {
                if (word(Optional.of(state), language).equalsIgnoreCase(answer)) {
                    if (!project.get(ProjectKeys.PROJECT_STATE).equals(Optional.of(state))) {
                        propose(
                                project,
                                what,
                                there,
                                answer,
                                Optional.empty(),
                                edit -> reporting.project(edit, project.id(), Optional.of(state)));
                    }
                    return;
                }
            }
        }
        keep(project, what, answer, message("return.noState"));
    }

    private String word(Optional<ProjectState> state, String language) {
        return state.map(one -> messages.text(
                        Message.of(
                                "org.doelenboom.plan",
                                "projectState." + one.name().toLowerCase(Locale.ROOT)),
                        Locale.forLanguageTag(language)))
                .orElse("");
    }

    private void note(FilledTable.Line line, NoteKind kind, String answer) {
        boolean known = plan.children(project).stream()
                .anyMatch(child -> child.kind().equals(PlanKinds.NOTE)
                        && child.get(PlanKeys.TEXT).languages().stream()
                                .anyMatch(language -> PlanMatch.isSame(
                                        child.get(PlanKeys.TEXT).in(language), answer)));
        if (!known) {
            String key = kind == NoteKind.LEARNED ? "return.learned" : "return.progress";
            propose(
                    project,
                    message(key),
                    "",
                    answer,
                    tooLong(line, answer),
                    edit -> note(edit, project.id(), kind, answer));
        }
    }

    /** A note of its own, also where one was written on that day already: nothing is written over. */
    private void note(Edit edit, NodeId item, NoteKind kind, String words) {
        NodeId note = edit.append(PlanKinds.NOTE, item);
        edit.set(note, PlanKeys.TEXT, BilingualText.of(reporting.language(), words));
        edit.set(note, ScheduleKeys.DATE, Optional.of(reporting.day()));
        edit.set(note, ScheduleKeys.NOTE_KIND, Optional.of(kind));
        edit.set(note, ScheduleKeys.AUTHOR, reporting.author());
    }

    private void selfEvaluation(FilledTable.Line line, String answer) {
        String language = reporting.language();
        String there = project.get(ProjectKeys.SELF_EVALUATION).in(language);
        if (!PlanMatch.isSame(there, answer)) {
            propose(
                    project,
                    message("return.selfEvaluation"),
                    there,
                    answer,
                    tooLong(line, answer),
                    edit -> edit.set(
                            project.id(),
                            ProjectKeys.SELF_EVALUATION,
                            edit.now()
                                    .node(project.id())
                                    .get(ProjectKeys.SELF_EVALUATION)
                                    .revise(language, answer)));
        }
    }

    private static Optional<Message> tooLong(FilledTable.Line line, String answer) {
        Matcher limit = LIMIT.matcher(line.cell(1).strip());
        return limit.find() && answer.length() > Integer.parseInt(limit.group(1))
                ? Optional.of(message("return.tooLong", answer.length(), limit.group(1)))
                : Optional.empty();
    }
}
