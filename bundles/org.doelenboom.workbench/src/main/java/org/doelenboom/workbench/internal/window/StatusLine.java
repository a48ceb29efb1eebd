package org.doelenboom.workbench.internal.window;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.job.Background;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The line at the bottom: saved or not, what the check found, how far the texts are, what is being done, which modules. */
final class StatusLine {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final int SAID_MILLIS = 10_000;

    private final Runnable forget = this::forget;
    private final Desk desk;
    /** More names do not fit beside the rest. */
    private static final int MOST_NAMES = 4;

    /** For which words about the modules there is room. */
    private enum Room {
        NAMES,
        COUNT,
        NONE
    }

    private final Composite line;
    private final Label saved;
    private final Label errors;
    private final Label warnings;
    private final Label texts;
    private final Label note;
    private final Label modules;
    private final ProgressBar progress;
    private final Button cancel;
    private String said = "";

    StatusLine(Composite parent, Desk desk) {
        this.desk = desk;
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(8, false);
        layout.marginWidth = Resources.STEP + 4;
        layout.marginHeight = Resources.STEP / 2;
        layout.horizontalSpacing = 2 * Resources.STEP;
        line.setLayout(layout);
        GridData bottom = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        line.setLayoutData(bottom);
        saved = label();
        errors = label();
        warnings = label();
        texts = label();
        note = label();
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        progress = new ProgressBar(line, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, true);
        narrow.widthHint = 12 * Resources.STEP;
        progress.setLayoutData(narrow);
        Accessibles.name(progress, note::getText);
        cancel = new Button(line, SWT.PUSH | SWT.FLAT);
        cancel.setText(desk.text("button.stop"));
        cancel.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, true));
        cancel.addListener(
                SWT.Selection,
                event -> desk.background().running().stream().findFirst().ifPresent(Background.Job::cancel));
        modules = label();
        modules.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, true));
        // As high as with the button that comes and goes, so that the page above it stays where it is.
        bottom.heightHint = line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        showWork();
        desk.hear(this::say);
    }

    /** Says something for a moment, and again once what is being done meanwhile has ended. */
    private void say(String words) {
        if (!note.isDisposed()) {
            said = words;
            showNote(words);
            desk.display().timerExec(SAID_MILLIS, forget);
        }
    }

    private void showNote(String words) {
        set(
                note,
                words,
                words.startsWith(Desk.WARNING) ? desk.resources().palette().warning() : null);
        fit();
    }

    private void forget() {
        if (!note.isDisposed()) {
            said = "";
            showWork();
        }
    }

    private Label label() {
        Label label = new Label(line, SWT.NONE);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, true));
        return label;
    }

    /** @param savedAt when the plan in front was last saved in this window; null where it was not */
    void show(@Nullable PlanSession front, @Nullable LocalTime savedAt) {
        if (front == null) {
            List.of(saved, errors, warnings, texts).forEach(label -> set(label, "", null));
        } else {
            boolean dirty = front.plan().isDirty();
            set(
                    saved,
                    dirty
                            ? front.plan().journalProblem().map(desk::text).orElseGet(() -> desk.text("status.unsaved"))
                            : savedAt == null
                                    ? desk.text(unchanged(front))
                                    : desk.text("status.saved", CLOCK.format(savedAt)),
                    null);
            long wrong = count(front, Severity.ERROR);
            long doubtful = count(front, Severity.WARNING);
            set(
                    errors,
                    desk.text("status.errors", wrong),
                    wrong == 0 ? null : desk.resources().palette().error());
            set(
                    warnings,
                    desk.text("status.warnings", doubtful),
                    doubtful == 0 ? null : desk.resources().palette().warning());
            set(
                    texts,
                    front.completeness().entrySet().stream()
                            .map(entry -> desk.text("status.texts", language(entry.getKey()), entry.getValue()))
                            .collect(Collectors.joining("   ")),
                    null);
        }
        fit();
    }

    /** Lays out all that is said now; the modules are named where there is room for it. */
    private void fit() {
        for (Room room : Room.values()) {
            set(modules, modules(room), null);
            if (!isTooWide()) {
                break;
            }
        }
        line.layout();
    }

    private boolean isTooWide() {
        int width = line.getClientArea().width;
        return width > 0 && line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > width;
    }

    private static String unchanged(PlanSession front) {
        return front.isEditable() ? "status.unchanged" : front.canReport() ? "status.reporting" : "status.readOnly";
    }

    private String language(String language) {
        String name = desk.text(Message.of("org.doelenboom.ui", "language." + language));
        return name.substring(0, 1).toUpperCase(desk.locale()) + name.substring(1);
    }

    /** What was switched off comes first, since it may not be overlooked; many modules, or long names, are only counted. */
    private String modules(Room room) {
        List<String> present = desk.services().modules().all().stream()
                .map(ModuleDescriptor::name)
                .map(desk::text)
                .sorted()
                .toList();
        String names = String.join(" · ", present);
        modules.setToolTipText(names.replace("&", "&&"));
        boolean counted = room == Room.COUNT || present.size() > MOST_NAMES;
        String shown = room == Room.NONE || present.isEmpty()
                ? ""
                : counted ? desk.text("status.modules", present.size()) : names;
        return desk.failures().isEmpty()
                ? shown
                : "△ " + desk.text("status.switchedOff", String.join(", ", desk.failures())) + "   " + shown;
    }

    private static long count(PlanSession front, Severity severity) {
        return front.problems().stream()
                .map(Problem::severity)
                .filter(one -> one == severity)
                .count();
    }

    private static void set(Label label, String text, @Nullable Color colour) {
        if (!label.getText().equals(text)) {
            label.setText(text.replace("&", "&&"));
        }
        label.setForeground(colour);
    }

    /** Shows what is being done now; where nothing is, what was said last. */
    void showWork() {
        List<Background.Job> running = desk.background().running();
        boolean busy = !running.isEmpty();
        progress.setVisible(busy);
        cancel.setVisible(busy);
        ((GridData) progress.getLayoutData()).exclude = !busy;
        ((GridData) cancel.getLayoutData()).exclude = !busy;
        showNote(busy ? running.get(0).name() : said);
    }
}
