package org.doelenboom.tests.product;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The assembled product, started as a person starts it: as a process of its own, with a home of its own. */
final class Product {

    static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Path work;
    private final Map<String, String> environment = new HashMap<>();

    /** @param work a folder for the home of this product and for what it prints */
    Product(Path work) {
        this(ROOT.resolve("releng/product/target/product"), work);
    }

    Product(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
        environment.put("DOELENBOOM_HOME", work.resolve("home").toString());
        environment.put("LANG", "en_GB.UTF-8");
    }

    /** What a process left behind. */
    record Result(int code, String out, String err) {}

    /** The same product with another variable in its environment. */
    Product with(String variable, String value) {
        Product other = new Product(folder, work);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return Path.of(environment.get("DOELENBOOM_HOME"));
    }

    Result run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        Process process = start(out.toFile(), err.toFile(), words);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + List.of(words));
        }
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Starts it without waiting; the caller ends it. */
    Process start(File out, File err, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("doelenboom").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_")
                        || List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE", "JAVA_HOME")
                                .contains(name));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
