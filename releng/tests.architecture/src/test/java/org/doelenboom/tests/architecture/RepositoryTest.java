package org.doelenboom.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepositoryTest {
    /** What this build makes: the product, and the example plug-in that is built as somebody else would. */
    private static final Pattern OURS = Pattern.compile("<groupId>org\\.(doelenboom|example)</groupId>");

    @Test
    void theTopLevelHoldsExactlyWhatItShould() throws IOException {
        try (Stream<Path> entries = Files.list(BuiltBundle.ROOT)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "bundles",
                            "features",
                            "releng",
                            "target-platform",
                            "pom.xml",
                            "README.md",
                            "LICENSE",
                            "CHANGELOG.md");
        }
    }

    @Test
    void onlyTheTargetPlatformNamesVersionsOfLibraries() throws IOException {
        Pattern library = Pattern.compile("<dependency>(?:(?!</dependency>).)*</dependency>", Pattern.DOTALL);
        Set<String> elsewhere = new TreeSet<>();
        for (Path pom : poms()) {
            library.matcher(Files.readString(pom))
                    .results()
                    .map(match -> match.group())
                    .forEach(dependency -> {
                        boolean ours = OURS.matcher(dependency).find();
                        if (dependency.contains("<version>") && !ours) {
                            elsewhere.add(pom + " " + dependency.replaceAll("\\s+", " "));
                        }
                    });
        }
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void everyJarOfOursRunsOnJava17() throws IOException {
        for (BuiltBundle bundle : BuiltBundle.all()) {
            try (JarFile jar = new JarFile(bundle.jar().toFile())) {
                String needs = jar.getManifest().getMainAttributes().getValue("Require-Capability");
                assertThat(needs).as(bundle.name()).contains("(version=17)");
            }
        }
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(BuiltBundle.ROOT, 4)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target-platform"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
