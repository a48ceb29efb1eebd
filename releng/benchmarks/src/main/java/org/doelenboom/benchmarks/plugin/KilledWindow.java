package org.doelenboom.benchmarks.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Inside the program: types one letter after another into the first field of texts that it finds, saves now and then, and notes for each
 * letter when it stood there, until it is killed.
 */
public final class KilledWindow implements BundleActivator {
    /** Where that is noted: a line each, how many letters and the time in milliseconds. */
    public static final String SAID = "doelenboom.crash.said";

    /** A letter that no plan has. */
    public static final String LETTER = "¤";

    private static final int REST_MILLIS = 20;
    private static final int SAVE_AFTER = 40;

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(this::type, "typing");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        // It is killed before.
    }

    private void type() {
        try {
            Path first = Path.of(System.getProperty("doelenboom.firstPaint"));
            while (Files.notExists(first)) {
                Thread.sleep(5);
            }
            Path said = Path.of(System.getProperty(SAID));
            int letters = 0;
            while (true) {
                if (typed()) {
                    letters++;
                    Files.writeString(
                            said,
                            letters + " " + System.currentTimeMillis() + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    if (letters % SAVE_AFTER == 0) {
                        Hands.held(SWT.MOD1, 's');
                    }
                }
                Thread.sleep(REST_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False where the plan is not on the screen yet. */
    private static boolean typed() {
        return Hands.see(() -> {
            Optional<Text> field = field();
            field.ifPresent(text -> text.append(LETTER));
            return field.isPresent();
        });
    }

    private static Optional<Text> field() {
        Shell[] shells = Display.getDefault().getShells();
        return shells.length == 0
                ? Optional.empty()
                : Hands.find(shells[0], Text.class, text -> text.getEditable() && (text.getStyle() & SWT.MULTI) != 0);
    }
}
