package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in that the guide writes, file by file, is compiled, packed, dropped in and used. */
class GuideTest {

    private static final Path GUIDE = Product.ROOT.resolve("releng/docs/plug-in-guide.md");
    private static final String RESOURCES = "src/main/resources/";

    /** A file's name on a line of its own, and the file. */
    private static final Pattern FILE =
            Pattern.compile("^`([^`\n]+)`:\n\n```[a-z]+\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final String PLAN =
            """
            {"format":"doelenboom","formatVersion":1,
            "header":{"id":"p","kind":"plan.plan","plan.title":{"nl":"Wijk"}},
            "namespaces":{"plan":{"version":1,"presence":"required"},"trees":{"version":1,"presence":"optional"}},
            "nodes":[{"id":"oak","kind":"trees.tree","parent":"p","trees.height":200}],
            "history":[]}
            """;

    @TempDir
    Path work;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void writeTheFilesOfTheGuide() throws IOException {
        FILE.matcher(Files.readString(GUIDE)).results().forEach(match -> files.put(match.group(1), match.group(2)));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = work.resolve("trees").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Path classes() throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<File> sources = files.keySet().stream()
                .filter(name -> name.endsWith(".java"))
                .map(name -> work.resolve("trees").resolve(name).toFile())
                .toList();
        assertThat(sources).hasSizeGreaterThan(5);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options =
                List.of("--release", "17", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            errors, manager, null, options, null, manager.getJavaFileObjectsFromFiles(sources))
                    .call();
            assertThat(done).as(errors.toString()).isTrue();
        }
        for (String name : files.keySet()) {
            if (name.startsWith(RESOURCES)) {
                Path resource = classes.resolve(name.substring(RESOURCES.length()));
                Files.createDirectories(resource.getParent());
                Files.copy(work.resolve("trees").resolve(name), resource);
            }
        }
        deleteTests(classes);
        return classes;
    }

    private static void deleteTests(Path classes) throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path test :
                    all.filter(file -> file.toString().endsWith("Test.class")).toList()) {
                Files.delete(test);
            }
        }
    }

    private Product withTheGuidesPlugIn() throws Exception {
        Product product = new Product(work);
        Path plugIns = Files.createDirectories(product.home().resolve("plug-ins"));
        Packing.pack(classes(), "org.example.trees", plugIns.resolve("org.example.trees-1.0.0.jar"));
        return product;
    }

    @Test
    void thePlugInOfTheGuideIsThere() throws Exception {
        Result list = withTheGuidesPlugIn().run("modules", "list", "--format", "json");
        assertThat(list.code()).as(list.err()).isZero();
        JsonObject last = null;
        for (JsonElement module : JsonParser.parseString(list.out()).getAsJsonArray()) {
            last = module.getAsJsonObject();
        }
        assertThat(last).isNotNull();
        assertThat(last.get("id").getAsString()).isEqualTo("org.example.trees");
        assertThat(last.get("state").getAsString()).isEqualTo("active");
    }

    @Test
    void itsRuleIsAskedAndItsWordsAreShown() throws Exception {
        Path plan = Files.writeString(work.resolve("trees.doelenboom"), PLAN);
        Result check = withTheGuidesPlugIn().with("LANG", "nl_BE.UTF-8").run("check", plan.toString());
        assertThat(check.code()).as(check.err()).isEqualTo(1);
        assertThat(check.out()).contains("TR1", "Een boom van 200 m?");
    }

    @Test
    void withoutItThePlanIsReadAllTheSame() throws Exception {
        Path plan = Files.writeString(work.resolve("trees.doelenboom"), PLAN);
        Result check = new Product(work).run("check", plan.toString(), "--format", "json");
        assertThat(check.code()).as(check.err()).isLessThan(2);
        assertThat(check.out()).doesNotContain("TR1");
    }
}
