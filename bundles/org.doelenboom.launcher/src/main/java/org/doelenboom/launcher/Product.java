package org.doelenboom.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The installed program: {@code core/} runs without a screen, {@code screen/} is added for the window, and
 * {@code features/} holds a folder for each feature, which the bundle {@code modules} reads.
 */
record Product(Path folder) {

    /** Every platform's fragment of SWT; {@code org.eclipse.swt.svg} is none. */
    private static final Pattern SWT_FRAGMENT =
            Pattern.compile("(org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*)-[0-9].*");

    /** The folder above {@code lib/}, where the launcher's own jar lies. */
    static Product ofLauncher() throws LaunchFailure {
        try {
            Path jar = Path.of(Product.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = jar.getParent();
            Path folder = lib == null ? null : lib.getParent();
            if (folder == null) {
                throw new LaunchFailure("product.missing", jar);
            }
            return new Product(folder);
        } catch (URISyntaxException e) {
            throw new LaunchFailure(e, "product.missing", e.getInput());
        }
    }

    Path features() {
        return folder.resolve("features");
    }

    Contents withoutScreen() throws LaunchFailure {
        return new Contents(identity(), core(), List.of());
    }

    Contents withScreen(OperatingSystem system, String osName, String osArch) throws LaunchFailure {
        return new Contents(identity(), core(), screen(system, osName, osArch));
    }

    /** A file that the assembly writes: another build, another content. */
    private Path identity() {
        return folder.resolve("lib/product.id");
    }

    private List<Path> core() throws LaunchFailure {
        return jars(folder.resolve("core"));
    }

    /** Felix does not heed {@code Eclipse-PlatformFilter}: were all fragments installed, SWT would load a wrong one. */
    private List<Path> screen(OperatingSystem system, String osName, String osArch) throws LaunchFailure {
        String fragment = system.swtFragment(osArch);
        List<Path> chosen = new ArrayList<>();
        boolean found = false;
        for (Path jar : jars(folder.resolve("screen"))) {
            var matcher = SWT_FRAGMENT.matcher(String.valueOf(jar.getFileName()));
            boolean isFragment = matcher.matches();
            boolean isOurs = isFragment && matcher.group(1).equals(fragment);
            if (!isFragment || isOurs) {
                chosen.add(jar);
            }
            found |= isOurs;
        }
        if (!found) {
            throw new LaunchFailure("platform.unknown", osName, osArch);
        }
        return chosen;
    }

    private static List<Path> jars(Path folder) throws LaunchFailure {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(
                            file -> String.valueOf(file.getFileName()).endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new LaunchFailure("product.missing", folder);
            }
            return jars;
        } catch (IOException e) {
            throw new LaunchFailure(e, "product.missing", folder);
        }
    }
}
