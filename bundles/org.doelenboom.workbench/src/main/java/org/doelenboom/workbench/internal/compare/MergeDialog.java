package org.doelenboom.workbench.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Asked;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.DifferenceLines;
import org.doelenboom.workspace.compare.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Before a merge: what comes into the plan by it, and what both changed, one after the other. Nothing is done before it is agreed. */
public final class MergeDialog {
    private static final int WIDTH = 120 * Resources.STEP;
    private static final int HEIGHT = 88 * Resources.STEP;
    private static final int[] COLUMNS = {36, 18, 29, 29};

    /**
     * What is to be read in it.
     *
     * @param lines what comes into the plan
     */
    public record Material(Merging merging, List<DifferenceLines.Line> lines, List<Asked> asked) {
        /** Any thread; the cost follows the size of the plans. */
        public static Material of(Merging merging, Words words) {
            DifferenceLines lines = new DifferenceLines(words, merging.mine(), merging.together());
            return new Material(
                    merging, lines.of(Comparison.between(merging.mine(), merging.together())), merging.asked(words));
        }
    }

    /** What the person decided. */
    public enum Choice {
        TOGETHER,
        /** Her own plan under another name, and the other as it is. */
        SAVE_AS,
        NOTHING
    }

    private final Desk desk;
    private final Shell shell;
    private final DialogParts parts;
    private final List<Answer> answers;
    private Choice choice = Choice.NOTHING;

    /**
     * @param text what is about to be brought together
     * @param saveAs whether her own plan may be saved under another name instead
     */
    public MergeDialog(Desk desk, Shell parent, Material material, String title, String text, boolean saveAs) {
        this.desk = desk;
        this.parts = new DialogParts(desk);
        this.answers = new ArrayList<>(Collections.nCopies(material.asked().size(), Answer.LATER));
        shell = parts.shell(parent, title, SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "merge");
        parts.words(shell, text);
        heading(desk.text(
                material.lines().isEmpty() ? "merge.nothingComes" : "merge.comes",
                material.lines().size()));
        if (!material.lines().isEmpty()) {
            lines(material.lines());
        }
        if (!material.asked().isEmpty()) {
            heading(desk.text("merge.both", material.asked().size()));
            new ConflictsPart(shell, desk, material.asked(), answers);
        }
        buttons(saveAs);
    }

    private void heading(String text) {
        Label label = parts.words(shell, text);
        label.setFont(desk.resources().bold());
    }

    private void lines(List<DifferenceLines.Line> lines) {
        Table table = parts.table(
                shell,
                "merge.preview",
                List.of("compare.item", "compare.what", "compare.before", "compare.after"),
                COLUMNS,
                row -> {
                    DifferenceLines.Line line = lines.get(row);
                    return List.of(line.item(), line.what(), line.before(), line.after());
                });
        ((GridData) table.getLayoutData()).minimumHeight = 14 * Resources.STEP;
        TwoTexts detail = new TwoTexts(shell, desk);
        table.addListener(SWT.Selection, event -> {
            DifferenceLines.Line line = lines.get(table.getSelectionIndex());
            detail.show(line.before(), line.after());
        });
        DialogParts.renew(table, lines.size());
        table.select(0);
        detail.show(lines.get(0).before(), lines.get(0).after());
    }

    private void buttons(boolean saveAs) {
        Composite row = parts.row(shell, saveAs ? 3 : 2);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        shell.setDefaultButton(parts.button(row, "merge.together", () -> end(Choice.TOGETHER)));
        if (saveAs) {
            parts.button(row, "merge.saveAs", () -> end(Choice.SAVE_AS));
        }
        parts.button(row, "button.cancel", shell::close);
    }

    private void end(Choice chosen) {
        choice = chosen;
        shell.close();
    }

    /** Waits for what the person decides. */
    public Choice open() {
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
        Display display = shell.getDisplay();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return choice;
    }

    /** What was decided about each conflict. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }
}
