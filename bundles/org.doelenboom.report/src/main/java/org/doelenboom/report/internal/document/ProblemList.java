package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** What the plan check found, the gravest first, so that it can be gone through at a table. */
final class ProblemList {
    private final Snapshot plan;
    private final List<Problem> problems;
    private final Edition edition;

    ProblemList(Snapshot plan, List<Problem> problems, Edition edition) {
        this.plan = plan;
        this.problems = problems;
        this.edition = edition;
    }

    void write(BlockRecorder out) {
        Progress progress = new Progress(plan, edition);
        out.add(new Block.Title(
                word("document.problems", out), List.of(plan.root().get(PlanKeys.TITLE)), false));
        boolean none = true;
        for (Severity severity : Severity.values()) {
            List<List<BilingualText>> rows = new ArrayList<>();
            for (Problem problem : problems) {
                Node node = plan.node(problem.node());
                if (problem.severity() == severity && edition.test(node)) {
                    rows.add(List.of(
                            progress.code(coded(node), out),
                            name(node),
                            out.words(problem.message()),
                            out.plain(problem.rule())));
                }
            }
            if (!rows.isEmpty()) {
                none = false;
                BilingualText title = out.words(Message.of(
                        "org.doelenboom.report",
                        "problems." + severity.name().toLowerCase(Locale.ROOT),
                        Integer.toString(rows.size())));
                out.heading(1, title);
                out.table(
                        title,
                        List.of(
                                word("years.code", out),
                                word("problems.item", out),
                                word("problems.what", out),
                                word("problems.rule", out)),
                        rows);
            }
        }
        if (none) {
            out.paragraph(word("problems.none", out));
        }
    }

    /** The item of the tree that it is or stands below; itself where there is none. */
    private Node coded(Node node) {
        Node at = node;
        while (!PlanKinds.isInTree(at.kind()) && at.parent().isPresent()) {
            at = plan.node(at.parent().get());
        }
        return PlanKinds.isInTree(at.kind()) ? at : node;
    }

    /** Its own words, else those of what it stands below. */
    private BilingualText name(Node node) {
        Node at = node;
        while (words(at).isEmpty() && at.parent().isPresent()) {
            at = plan.node(at.parent().get());
        }
        return words(at);
    }

    private static BilingualText words(Node node) {
        BilingualText title = node.get(PlanKeys.TITLE);
        BilingualText text = title.isEmpty() ? node.get(PlanKeys.TEXT) : title;
        return text.isEmpty() && node.kind().equals(TargetKeys.TARGET) ? node.get(TargetKeys.UNIT) : text;
    }
}
