package org.doelenboom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The least that is a JFace window with something in it. Runs as a bundle of its own. */
public final class BareWindow implements BundleActivator, Runnable {
    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", true);
        context.registerService(Runnable.class, this, properties);
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing was taken: the framework takes the service back.
    }

    @Override
    public void run() {
        Display display = new Display();
        ApplicationWindow window = new ApplicationWindow(null) {
            @Override
            protected Control createContents(Composite parent) {
                TableViewer list = new TableViewer(parent);
                list.setContentProvider(ArrayContentProvider.getInstance());
                list.setInput(new String[] {"one", "two", "three"});
                return list.getControl();
            }
        };
        window.create();
        window.getShell().addListener(SWT.Paint, event -> display.asyncExec(BareWindow::painted));
        window.setBlockOnOpen(true);
        window.open();
        display.dispose();
    }

    private static void painted() {
        try {
            Files.writeString(Path.of(System.getProperty("doelenboom.firstPaint")), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
