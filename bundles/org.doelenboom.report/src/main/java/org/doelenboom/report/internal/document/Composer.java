package org.doelenboom.report.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.CoreSection;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.block.Outline;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts documents together, in blocks that each format shows in its way. A service; any thread. */
@Component(service = Composer.class)
public final class Composer {
    /** With so many rows of each, a note in two languages fits two pages in our own letters. */
    public static final int COUNCIL_ROWS = 5;

    private final Contributions<ReportSection> sections;
    private final Contributions<Measure> measures;
    private final Messages messages;
    private final PlanChecker checker;
    private final Clock clock;

    @Activate
    public Composer(
            @Reference ModuleContributions contributions,
            @Reference Messages messages,
            @Reference PlanChecker checker) {
        this(contributions, messages, checker, Clock.systemDefaultZone());
    }

    Composer(ModuleContributions contributions, Messages messages, PlanChecker checker, Clock clock) {
        this.sections = contributions.reportSections();
        this.measures = contributions.measures();
        this.messages = messages;
        this.checker = checker;
        this.clock = clock;
    }

    /**
     * A document without its format.
     *
     * @param title what it is called, for a file's properties
     */
    public record Document(BilingualText title, List<String> languages, List<Block> blocks) {}

    /** The document that was asked for. */
    public Document compose(Snapshot plan, ExportRequest request) {
        return compose(plan, request, COUNCIL_ROWS);
    }

    /** Whether it has to fit two pages, and is to be composed with fewer rows where it does not. */
    public boolean isBrief(Snapshot plan, ExportRequest request) {
        return new DocumentChoices(plan).document(request) == Documents.COUNCIL;
    }

    /** @param rows the most of each table and list in a brief document */
    public Document compose(Snapshot plan, ExportRequest request, int rows) {
        DocumentChoices choices = new DocumentChoices(plan);
        Edition edition = choices.edition(request);
        BlockRecorder out = new BlockRecorder(request.languages(), messages, edition);
        Documents document = choices.document(request);
        switch (document) {
            case PLAN -> plan(plan, edition, out);
            case ACTIVITY -> new ActivityReport(plan, measures(), choices.year(request), edition).write(out);
            case COUNCIL -> new CouncilNote(plan, measures(), choices.year(request), edition, rows).write(out);
            case FOLLOWUP -> new FollowUpReport(plan, measures(), choices.period(request), edition).write(out);
            case EVALUATION -> new EvaluationForm(plan, measures(), choices.project(request)).write(out);
            case EVALUATOR -> evaluator(plan, edition, choices.year(request), out);
            case STEERING -> new SteeringPage(plan, measures(), choices.year(request), LocalDate.now(clock), edition)
                    .write(out);
            case PROBLEMS -> new ProblemList(plan, checker.check(plan), edition).write(out);
        }
        BilingualText title = plan.root().get(PlanKeys.TITLE);
        if (document != Documents.PLAN) {
            title = Together.joined(out.words(document.words()), " – ", title, out.languages());
        }
        return new Document(title, request.languages(), Outline.closed(out.blocks()));
    }

    /** The messages of all bundles. */
    public Messages messages() {
        return messages;
    }

    public Collection<Measure> measures() {
        return measures.all();
    }

    private void plan(Snapshot plan, Edition edition, BlockRecorder out) {
        TitlePage.write(plan, edition, out);
        out.add(new Block.Contents(out.words(ReportMessages.message("contents"))));
        chapters(plan, edition, out);
    }

    private void chapters(Snapshot plan, Edition edition, BlockRecorder out) {
        List<ReportSection> inOrder = sections.all().stream()
                .sorted(Comparator.comparingInt(section -> sections.ask(section, ReportSection::order, 0)))
                .toList();
        Snapshot ofModules = ModuleItems.of(plan, edition);
        inOrder.forEach(
                section -> out.addAll(written(section, section instanceof CoreSection ? plan : ofModules, out)));
    }

    /** A section that throws is left out whole, now and later, and the document goes on without it. */
    private List<Block> written(ReportSection section, Snapshot plan, BlockRecorder out) {
        return sections.ask(
                section,
                one -> {
                    BlockRecorder own = out.fresh();
                    one.write(plan, own);
                    return Outline.asChapter(own.blocks());
                },
                List.of());
    }

    /** The plan, how it stands, and what each project says of itself. */
    private void evaluator(Snapshot plan, Edition edition, int year, BlockRecorder out) {
        TitlePage.write(plan, edition, out);
        out.add(new Block.Contents(out.words(ReportMessages.message("contents"))));
        chapters(plan, edition, out);
        List<Block> rest = new ArrayList<>();
        BlockRecorder activity = out.fresh();
        new ActivityReport(plan, measures(), year, edition).body(activity);
        rest.addAll(activity.blocks());
        BlockRecorder evaluations = out.fresh();
        EvaluationForm.answers(plan, edition, evaluations);
        rest.addAll(evaluations.blocks());
        out.addAll(rest);
    }
}
