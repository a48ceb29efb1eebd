package org.doelenboom.workbench.internal.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the launcher runs on the process's main thread. It is there only where a launcher is, which offers what was typed as properties;
 * so a test run, which has a main thread of its own, never sees it.
 */
@Component(service = Runnable.class, property = "main.thread:Boolean=true")
public final class MainThread implements Runnable {
    private final Workbench workbench;
    private final Properties launch;

    @Activate
    public MainThread(
            @Reference Workbench workbench, @Reference(target = "(doelenboom.launch=true)") Properties launch) {
        this.workbench = workbench;
        this.launch = launch;
    }

    @Override
    public void run() {
        List<Path> open = launch.getProperty("doelenboom.open", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
        workbench.run(new Start(open, Path.of(launch.getProperty("doelenboom.home"))));
    }
}
