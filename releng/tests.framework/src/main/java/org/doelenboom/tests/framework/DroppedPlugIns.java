package org.doelenboom.tests.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.Origin;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;

/** The folder of plug-ins, in the hands of a test. */
final class DroppedPlugIns implements AutoCloseable {

    private final ModuleService modules;
    private final Semaphore changes = new Semaphore(0);
    private final Registration listening;

    DroppedPlugIns(ModuleService modules) throws IOException {
        this.modules = modules;
        listening = modules.listen(changes::release);
        Files.createDirectories(modules.plugIns());
    }

    /** A file in the folder. */
    Path file(String name) {
        return modules.plugIns().resolve(name);
    }

    /** Waits, for as long as modules come and go, until this holds. */
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!changes.tryAcquire(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing more happens: " + all());
            }
        }
    }

    void await(String id, State state) throws InterruptedException {
        await(() -> all().stream().anyMatch(module -> module.id().equals(id) && module.state() == state));
    }

    List<InstalledModule> all() {
        return modules.modules().stream()
                .filter(module -> module.origin() == Origin.PLUG_IN)
                .toList();
    }

    InstalledModule find(String id) {
        return all().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + all()));
    }

    /** Everything that is wrong with it and its parts. */
    List<Message> problems(String id) {
        return Stream.concat(
                        find(id).problems().stream(),
                        find(id).parts().stream().flatMap(part -> part.problems().stream()))
                .toList();
    }

    /** Empties the folder, and waits until nothing of it is left. */
    @Override
    public void close() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(modules.plugIns())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        await(() -> all().isEmpty());
        listening.close();
    }
}
