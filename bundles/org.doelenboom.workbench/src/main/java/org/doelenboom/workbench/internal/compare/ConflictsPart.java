package org.doelenboom.workbench.internal.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Asked;
import org.doelenboom.workspace.compare.Conflict;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What both changed and cannot be combined, one after the other: mine, theirs, both where texts allow, or later. */
final class ConflictsPart {
    private static final int LONGEST = 600;

    private final Desk desk;
    private final List<Asked> all;
    private final List<Answer> answers;
    private final Composite place;
    private final Label about;
    private final Label before;
    private final Map<Answer, Button> choices = new EnumMap<>(Answer.class);
    private final Label count;
    private final Button previous;
    private final Button next;
    private int at;

    /** @param answers one for each, which the person's choices change */
    ConflictsPart(Shell shell, Desk desk, List<Asked> all, List<Answer> answers) {
        this.desk = desk;
        this.all = all;
        this.answers = answers;
        DialogParts parts = new DialogParts(desk);
        place = new Composite(shell, SWT.BORDER);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = Resources.STEP;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        about = parts.words(place, "");
        about.setFont(desk.resources().bold());
        before = parts.words(place, "");
        for (Answer answer : Answer.values()) {
            Button choice = new Button(place, SWT.RADIO | SWT.WRAP);
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = 90 * Resources.STEP;
            choice.setLayoutData(wide);
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection()) {
                    answers.set(at, answer);
                    showCount();
                }
            });
            choices.put(answer, choice);
        }
        Composite row = parts.row(place, 3);
        previous = parts.button(row, "merge.previous", () -> show(at - 1));
        next = parts.button(row, "merge.next", () -> show(at + 1));
        count = parts.words(row, "");
        ((GridData) count.getLayoutData()).verticalAlignment = SWT.CENTER;
        show(0);
    }

    private void show(int index) {
        at = index;
        Asked asked = all.get(at);
        say(about, asked.about());
        say(before, asked.before().isEmpty() ? "" : desk.text("merge.was", asked.before()));
        ((GridData) before.getLayoutData()).exclude = asked.before().isEmpty();
        before.setVisible(!asked.before().isEmpty());
        say(Answer.MINE, desk.text("merge.mine", asked.mine()));
        say(Answer.THEIRS, theirs(asked));
        say(Answer.BOTH, desk.text("merge.bothTexts"));
        boolean back = asked.conflict() instanceof Conflict.Deleted deleted && deleted.byMine();
        say(Answer.LATER, desk.text(back ? "merge.laterStays" : "merge.later"));
        visible(Answer.BOTH, asked.bothFit());
        choices.forEach((answer, button) -> button.setSelection(answers.get(at) == answer));
        previous.setEnabled(at > 0);
        next.setEnabled(at < all.size() - 1);
        showCount();
        place.layout(true, true);
    }

    /** With who and when, where her history tells. */
    private String theirs(Asked asked) {
        return asked.by()
                .filter(step -> !step.author().isBlank())
                .map(step -> desk.text("merge.theirsBy", asked.theirs(), step.author(), desk.time(step.time())))
                .orElseGet(() -> desk.text("merge.theirs", asked.theirs()));
    }

    private void showCount() {
        long open = answers.stream().filter(answer -> answer == Answer.LATER).count();
        say(count, desk.text("merge.count", at + 1, all.size(), open));
    }

    private void visible(Answer answer, boolean shown) {
        Button button = choices.get(answer);
        if (button != null) {
            ((GridData) button.getLayoutData()).exclude = !shown;
            button.setVisible(shown);
        }
    }

    private void say(Answer answer, String text) {
        Button button = choices.get(answer);
        if (button != null) {
            boolean cut = text.length() > LONGEST;
            String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 2)) + "…" : text;
            button.setText(shown.replace("&", "&&"));
            button.setToolTipText(cut ? text.replace("&", "&&") : null);
        }
    }

    private static void say(Label label, String text) {
        label.setText(text.replace("&", "&&"));
    }
}
