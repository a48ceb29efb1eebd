package org.doelenboom.workbench.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.Exchange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Which files are read, and as what: chosen in a window of the system, or typed. */
final class ReturnSources {
    private final Desk desk;
    private final PlanSession session;
    private final Shell shell;
    private final Consumer<List<Path>> read;
    private final List<Exchange.Sort> sorts;
    private final Combo sort;
    private final Text path;

    ReturnSources(Desk desk, PlanSession session, Shell shell, Consumer<List<Path>> read) {
        this.desk = desk;
        this.session = session;
        this.shell = shell;
        this.read = read;
        this.sorts = desk.services().exchange().returnSorts();
        DialogParts parts = new DialogParts(desk);
        Composite row = parts.row(shell, 4);
        parts.label(row, "return.sort");
        sort = parts.combo(row, "return.sort");
        sort.add(desk.text("return.anySort"));
        sorts.forEach(one -> sort.add(desk.text(one.name())));
        sort.select(0);
        parts.button(row, "return.files", this::chooseFiles);
        parts.button(row, "return.folder", this::chooseFolder);
        Composite typed = parts.row(shell, 3);
        parts.label(typed, "return.path");
        path = new Text(typed, SWT.BORDER);
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(path, () -> desk.text("return.path"));
        path.addListener(SWT.DefaultSelection, event -> readTyped());
        parts.button(typed, "return.read", this::readTyped);
    }

    /** The id of what the files are to be read as; empty where each is to be recognised. */
    String sort() {
        return sort.getSelectionIndex() < 1
                ? ""
                : sorts.get(sort.getSelectionIndex() - 1).id();
    }

    /** A file, or all that can be read in a folder. */
    private void readTyped() {
        try {
            Path typed = Path.of(path.getText().strip());
            if (Files.isDirectory(typed)) {
                readFolder(typed);
            } else if (!path.getText().isBlank()) {
                read.accept(List.of(typed));
            }
        } catch (InvalidPathException e) {
            Dialogs.tell(desk, shell, desk.text("return.title"), desk.text("return.noFolder", path.getText()));
        }
    }

    private void chooseFiles() {
        Set<String> endings = new TreeSet<>();
        sorts.forEach(one -> endings.addAll(one.endings()));
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(desk.text("return.title"));
        dialog.setFilterPath(folder());
        dialog.setFilterExtensions(new String[] {
            String.join(";", endings.stream().map(one -> "*." + one).toList()), "*.*"
        });
        dialog.setFilterNames(new String[] {desk.text("return.known"), desk.text("open.all")});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            read.accept(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Where the plan lies: what comes back is put near it. */
    private String folder() {
        return session.plan()
                .file()
                .map(file -> String.valueOf(file.toAbsolutePath().getParent()))
                .orElse("");
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(desk.text("return.folder"));
        dialog.setFilterPath(folder());
        String chosen = dialog.open();
        if (chosen != null) {
            readFolder(Path.of(chosen));
        }
    }

    private void readFolder(Path folder) {
        Set<String> endings = new TreeSet<>();
        sorts.forEach(one -> endings.addAll(one.endings()));
        try (Stream<Path> inside = Files.list(folder)) {
            read.accept(inside.filter(Files::isRegularFile)
                    // What an office program keeps beside a file that is open is no file of ours.
                    .filter(file -> !name(file).startsWith("~$") && !name(file).startsWith("."))
                    .filter(file -> endings.contains(name(file)
                            .substring(name(file).lastIndexOf('.') + 1)
                            .toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            Dialogs.tell(desk, shell, desk.text("return.title"), desk.text("return.noFolder", folder));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
