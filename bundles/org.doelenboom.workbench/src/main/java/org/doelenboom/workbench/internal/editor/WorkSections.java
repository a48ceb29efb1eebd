package org.doelenboom.workbench.internal.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.FindingSource;
import org.doelenboom.plan.Influence;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.ChildRows;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.Naming;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;

/** The sections for what a plan is worked with: follow-up, projects, notes, duties, and the details of parties and findings. */
final class WorkSections {
    /** How far things are: all that somebody who only reports may change on an item's page. */
    static final String FOLLOW_UP = "plan.followUp";

    private static final Set<KindId> TREE = tree();

    private WorkSections() {}

    private static Set<KindId> tree() {
        Set<KindId> kinds = new HashSet<>(PlanKinds.OBJECTIVES);
        kinds.add(PlanKinds.ACTION);
        return Set.copyOf(kinds);
    }

    static List<EditorSection> all() {
        return List.of(
                new FormSection(FOLLOW_UP, 350, TREE, WorkSections::followUp, WorkSections::followUpSaid),
                new FormSection("plan.project", 150, Set.of(ProjectKeys.PROJECT), WorkSections::project, said -> ""),
                new FormSection(
                        "plan.noteDetail",
                        150,
                        Set.of(PlanKinds.NOTE),
                        WorkSections::note,
                        said -> said.date(said.node().get(ScheduleKeys.DATE))),
                new FormSection(
                        "plan.duty",
                        150,
                        Set.of(ScheduleKeys.DUTY),
                        WorkSections::duty,
                        said -> said.date(said.node().get(ScheduleKeys.DATE))),
                new FormSection(
                        "plan.change",
                        150,
                        Set.of(ScheduleKeys.EXTERNAL_CHANGE),
                        WorkSections::change,
                        said -> said.date(said.node().get(ScheduleKeys.DATE))),
                new FormSection(
                        "plan.findingDetail", 150, Set.of(PlanKinds.FINDING), WorkSections::finding, said -> said.node()
                                .get(FindingKeys.YEAR)
                                .map(Number::toString)
                                .orElse("")),
                new FormSection(
                        "plan.partyDetail", 150, Set.of(PlanKinds.PARTY), WorkSections::party, said -> Naming.joined(
                                        said.node().get(PartyKeys.CONTACT),
                                        said.node().get(PartyKeys.EMAIL))
                                .orElse("")),
                new FormSection("plan.roleDetail", 150, Set.of(PlanKinds.PARTY_ROLE), WorkSections::role, said -> ""),
                new FormSection(
                        "plan.realisation", 150, Set.of(TreeKeys.REALISATION), WorkSections::realisation, said -> ""),
                new DiagnosisSection());
    }

    private static Message label(String name) {
        return Pieces.attribute(name);
    }

    private static void followUp(Form form, SectionContext context) {
        form.row(2)
                .word(ScheduleKeys.STATE, label("state"), FollowUpState.class, state -> Pieces.word("state", state))
                .date(ScheduleKeys.REPORTED, label("reported"))
                .wide()
                .item(ScheduleKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY))
                .add(YearStates::new)
                .texts(ScheduleKeys.NEEDED, label("needed"), true)
                .date(ScheduleKeys.DEADLINE, label("deadline"))
                .texts(ScheduleKeys.DUE, label("due"), false);
    }

    private static String followUpSaid(FormSection.Said said) {
        return Naming.joined(
                        said.node()
                                .get(ScheduleKeys.STATE)
                                .map(state -> said.context().text(Pieces.word("state", state)))
                                .orElse(""),
                        said.context().name(said.node().get(ScheduleKeys.RESPONSIBLE)),
                        said.date(said.node().get(ScheduleKeys.DEADLINE)))
                .orElse("");
    }

    private static void project(Form form, SectionContext context) {
        form.row(2)
                .word(
                        ProjectKeys.PROJECT_STATE,
                        label("projectState"),
                        ProjectState.class,
                        state -> Pieces.word("projectState", state))
                .date(ProjectKeys.CONVENTION, label("convention"))
                .date(ScheduleKeys.START, label("start"))
                .date(ScheduleKeys.END, label("end"))
                .date(ScheduleKeys.REPORTED, label("reported"))
                .date(ScheduleKeys.DEADLINE, label("deadline"))
                .wide()
                .texts(ScheduleKeys.DUE, label("due"), false)
                .texts(PlanKeys.DESCRIPTION, label("description"), true)
                .item(ScheduleKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY))
                .links(PlanKeys.NEIGHBOURHOODS, label("neighbourhoods"), Choices.of(context, PlanKinds.NEIGHBOURHOOD))
                .links(ProjectKeys.CARRIERS, label("carriers"), Choices.of(context, PlanKinds.PARTY))
                .links(ProjectKeys.PARTNERS, label("partners"), Choices.of(context, PlanKinds.PARTY))
                .links(ProjectKeys.SERVES, label("serves"), Choices.tree(context))
                .add(YearAmounts::new)
                .add(Heading.of("rows.report"))
                .add((parent, in) ->
                        new ChildRows(parent, in, ProjectKeys.REPORT, words("report"), (row, item) -> row.row(3)
                                .date(ScheduleKeys.DATE, Pieces.message("report.expected"))
                                .date(ProjectKeys.RECEIVED, label("received"))
                                .wide()
                                .texts(PlanKeys.TITLE, label("title"), false)))
                .add(Heading.of("rows.instalment"))
                .add((parent, in) -> new ChildRows(
                        parent, in, BudgetKeys.INSTALMENT, words("instalment"), DetailSections::instalment))
                .texts(ProjectKeys.SELF_EVALUATION, label("selfEvaluation"), true)
                .texts(ProjectKeys.REFERENT_NOTE, label("referentNote"), true);
    }

    private static ChildRows.Words words(String what) {
        return new ChildRows.Words(
                Pieces.message("rows." + what + ".none"),
                Pieces.message("rows." + what + ".add"),
                Pieces.message("rows." + what + ".remove"));
    }

    private static void note(Form form, SectionContext context) {
        form.row(3)
                .date(ScheduleKeys.DATE, label("date"))
                .word(ScheduleKeys.NOTE_KIND, label("noteKind"), NoteKind.class, kind -> Pieces.word("noteKind", kind))
                .wide()
                .text(ScheduleKeys.AUTHOR, label("author"));
    }

    private static void duty(Form form, SectionContext context) {
        form.row(3)
                .date(ScheduleKeys.DATE, label("date"))
                .time(ScheduleKeys.BEGINS, label("begins"))
                .time(ScheduleKeys.ENDS, label("ends"))
                .number(ScheduleKeys.EVERY_MONTHS, label("everyMonths"))
                .item(ScheduleKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY));
    }

    private static void change(Form form, SectionContext context) {
        form.date(ScheduleKeys.DATE, label("date"))
                .texts(PlanKeys.DESCRIPTION, label("description"), true)
                .texts(ScheduleKeys.EFFECT, label("effect"), true)
                .text(ScheduleKeys.REFERENCE, label("reference"));
    }

    private static void finding(Form form, SectionContext context) {
        form.row(3)
                .word(
                        FindingKeys.KIND_OF_SOURCE,
                        label("findingSource"),
                        FindingSource.class,
                        source -> Pieces.word("findingSource", source))
                .number(FindingKeys.YEAR, label("year"))
                .number(FindingKeys.PRIORITY, label("priority"))
                .wide()
                .text(TargetKeys.SOURCE, label("source"))
                .texts(FindingKeys.SET_ASIDE, label("setAside"), true)
                .texts(FindingKeys.VALIDATED_BY, label("validatedBy"), false)
                .item(FindingKeys.CONTINUES, label("continues"), () -> others(context))
                .add(Heading.of("rows.figure"))
                .add((parent, in) ->
                        new ChildRows(parent, in, FindingKeys.FIGURE, words("figure"), (row, item) -> row.row(3)
                                .number(TargetKeys.AMOUNT, label("amount"))
                                .number(TargetKeys.DENOMINATOR, label("denominator"))
                                .number(FindingKeys.YEAR, label("year"))
                                .word(
                                        FindingKeys.KIND_OF_SOURCE,
                                        label("findingSource"),
                                        FindingSource.class,
                                        source -> Pieces.word("findingSource", source))
                                .item(
                                        TargetKeys.NEIGHBOURHOOD,
                                        label("neighbourhood"),
                                        Choices.of(item, PlanKinds.NEIGHBOURHOOD))
                                .wide()
                                .texts(TargetKeys.UNIT, label("unit"), false)
                                .texts(FindingKeys.OF_WHOM, label("ofWhom"), false)
                                .text(TargetKeys.SOURCE, label("source"))));
    }

    private static List<NodeId> others(SectionContext context) {
        return Choices.of(context, PlanKinds.FINDING).get().stream()
                .filter(id -> !id.equals(context.node()))
                .toList();
    }

    private static void party(Form form, SectionContext context) {
        form.add((parent, in) -> DetailSections.marked(
                        PartyKeys.CORRESPONDENCE,
                        new ChoiceField<>(
                                parent,
                                in,
                                LanguageKey.CORRESPONDENCE,
                                label("correspondence"),
                                () -> languages(in),
                                language -> in.text(Message.of("org.doelenboom.ui", "language." + language)))))
                .text(PartyKeys.CONTACT, label("contact"))
                .text(PartyKeys.EMAIL, label("email"))
                .text(PartyKeys.PHONE, label("phone"))
                .text(PartyKeys.ADDRESS, label("address"))
                .text(PartyKeys.WEBSITE, label("website"))
                .text(PartyKeys.ENTERPRISE_NUMBER, label("enterpriseNumber"))
                .text(PartyKeys.LEGAL_FORM, label("legalForm"))
                .links(PlanKeys.NEIGHBOURHOODS, label("neighbourhoods"), Choices.of(context, PlanKinds.NEIGHBOURHOOD));
    }

    private static List<String> languages(SectionContext context) {
        List<String> known = List.of("nl", "fr", "en");
        return context.current()
                .map(node -> node.get(PartyKeys.CORRESPONDENCE))
                .filter(own -> !own.isEmpty() && !known.contains(own))
                .<List<String>>map(own -> List.of("nl", "fr", "en", own))
                .orElse(known);
    }

    private static void role(Form form, SectionContext context) {
        form.row(2)
                .word(PartyKeys.INFLUENCE, label("influence"), Influence.class, one -> Pieces.word("influence", one))
                .flag(PartyKeys.BY_CALL, label("byCall"))
                .wide()
                .add(NamesInText::new);
    }

    private static void realisation(Form form, SectionContext context) {
        form.item(TreeKeys.HORIZONTAL, label("horizontal"), Choices.of(context, PlanKinds.HORIZONTAL_OBJECTIVE));
    }

    /** The language of letters as something that may be absent. */
    private static final class LanguageKey {
        private static final Key<Optional<String>> CORRESPONDENCE = Key.of(
                PartyKeys.CORRESPONDENCE.name(),
                new org.doelenboom.api.document.Codec<>() {
                    @Override
                    public org.doelenboom.api.document.Value write(Optional<String> typed) {
                        return PartyKeys.CORRESPONDENCE.write(typed.orElse(""));
                    }

                    @Override
                    public Optional<Optional<String>> read(org.doelenboom.api.document.Value value) {
                        return PartyKeys.CORRESPONDENCE.read(value).map(own -> Optional.of(own)
                                .filter(one -> !one.isEmpty()));
                    }
                },
                Optional.empty());
    }
}
