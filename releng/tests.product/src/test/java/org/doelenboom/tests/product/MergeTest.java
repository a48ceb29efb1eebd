package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two colleagues take a copy of one plan, and both come back. */
class MergeTest {
    @TempDir
    Path work;

    private Product product;

    @BeforeEach
    void writeThePlan() throws Exception {
        product = new Product(work);
        assertThat(product.run("sample", "-o", "base.doelenboom").code()).isZero();
    }

    /** A copy in which the titles of the general objectives in this language are others. */
    private void copy(String name, String language, String title) throws Exception {
        JsonObject plan = JsonParser.parseString(Files.readString(work.resolve("base.doelenboom")))
                .getAsJsonObject();
        for (JsonElement node : plan.getAsJsonArray("nodes")) {
            JsonObject object = node.getAsJsonObject();
            if (object.get("kind").getAsString().equals("plan.generalObjective")) {
                object.getAsJsonObject("plan.title").addProperty(language, title);
            }
        }
        Files.writeString(work.resolve(name), plan.toString());
    }

    @Test
    void aPlanDoesNotDifferFromItself() throws Exception {
        assertThat(product.run("diff", "base.doelenboom", "base.doelenboom")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void whatDiffersIsSaidInWordsWithItemAndField() throws Exception {
        copy("mine.doelenboom", "nl", "Mijn titel");
        Result text = product.run("diff", "base.doelenboom", "mine.doelenboom");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("“Mijn titel”", "Title (nl)").startsWith("1 ");
        Result json = product.run("diff", "base.doelenboom", "mine.doelenboom", "--format", "json");
        JsonObject row =
                JsonParser.parseString(json.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(row.get("path").getAsString()).isEqualTo("1");
        assertThat(row.get("change").getAsString()).isEqualTo("changed");
    }

    @Test
    void changesInTwoLanguagesAreBothInTheMergedPlan() throws Exception {
        copy("mine.doelenboom", "nl", "Mijn titel");
        copy("theirs.doelenboom", "fr", "Leur titre");
        Result merged =
                product.run("merge", "base.doelenboom", "mine.doelenboom", "theirs.doelenboom", "-o", "out.doelenboom");
        assertThat(merged).isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(work.resolve("out.doelenboom"))).contains("Mijn titel", "Leur titre");
    }

    @Test
    void anUnchangedSideGivesTheOtherByteForByte() throws Exception {
        copy("theirs.doelenboom", "fr", "Leur titre");
        product.run("merge", "base.doelenboom", "theirs.doelenboom", "theirs.doelenboom", "-o", "same.doelenboom");
        product.run("merge", "base.doelenboom", "base.doelenboom", "theirs.doelenboom", "-o", "out.doelenboom");
        assertThat(work.resolve("out.doelenboom")).hasSameBinaryContentAs(work.resolve("same.doelenboom"));
        assertThat(product.run("diff", "out.doelenboom", "theirs.doelenboom").code())
                .isZero();
    }

    @Test
    void whatCannotBeCombinedBecomesAQuestionThatTheCheckReports() throws Exception {
        copy("mine.doelenboom", "nl", "Mijn titel");
        copy("theirs.doelenboom", "nl", "Hun titel");
        Result merged =
                product.run("merge", "base.doelenboom", "mine.doelenboom", "theirs.doelenboom", "-o", "out.doelenboom");
        assertThat(merged.code()).isEqualTo(1);
        Result check = product.run("check", "out.doelenboom", "--format", "json");
        JsonArray problems = JsonParser.parseString(check.out()).getAsJsonArray();
        assertThat(problems).anySatisfy(problem -> {
            JsonObject row = problem.getAsJsonObject();
            assertThat(row.get("rule").getAsString()).isEqualTo("M1");
            assertThat(row.get("question").getAsBoolean()).isTrue();
            assertThat(row.get("path").getAsString()).isEqualTo("1");
            assertThat(row.get("message").getAsString()).contains("Mijn titel", "Hun titel");
        });
    }

    /** Runs git in the folder of the test. */
    private int git(String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("git.log").toFile());
        builder.environment().put("DOELENBOOM_HOME", work.resolve("home").toString());
        return builder.start().waitFor();
    }

    private void branch(String name, String language, String title) throws Exception {
        assertThat(git("checkout", "-q", "-b", name, "main")).isZero();
        copy("p.doelenboom", language, title);
        assertThat(git("commit", "-q", "-am", name)).isZero();
    }

    /** As the developer guide says it. */
    private void repository() throws Exception {
        assumeTrue(git("--version") == 0, "git is not installed");
        Files.copy(work.resolve("base.doelenboom"), work.resolve("p.doelenboom"));
        git("init", "-q", "-b", "main", ".");
        git(
                "config",
                "merge.doelenboom.driver",
                "'" + product.folder().resolve("doelenboom") + "' merge %O %A %B -o %A");
        Files.writeString(work.resolve(".gitattributes"), "*.doelenboom merge=doelenboom\n");
        git("add", ".gitattributes", "p.doelenboom");
        assertThat(git("commit", "-q", "-m", "begin")).isZero();
    }

    @Test
    void gitMergesTwoBranchesOfAPlanWithIt() throws Exception {
        repository();
        branch("ours", "nl", "Mijn titel");
        branch("theirs", "fr", "Leur titre");
        git("checkout", "-q", "ours");
        assertThat(git("merge", "-q", "--no-edit", "theirs"))
                .as(Files.readString(work.resolve("git.log")))
                .isZero();
        assertThat(Files.readString(work.resolve("p.doelenboom"))).contains("Mijn titel", "Leur titre");
        assertThat(product.run("check", "p.doelenboom").code()).isLessThan(2);
    }

    @Test
    void gitSaysWhereBranchesCollideAndThePlanHoldsTheQuestion() throws Exception {
        repository();
        branch("ours", "nl", "Mijn titel");
        branch("theirs", "nl", "Hun titel");
        git("checkout", "-q", "ours");
        assertThat(git("merge", "-q", "--no-edit", "theirs")).isEqualTo(1);
        Result check = product.run("check", "p.doelenboom", "--format", "json");
        assertThat(check.out()).contains("\"M1\"", "Hun titel");
        assertThat(Files.readString(work.resolve("p.doelenboom"))).doesNotContain("<<<<<<<");
    }

    @Test
    void theHistoryOfAMergedPlanTellsThatItWasMerged() throws Exception {
        copy("mine.doelenboom", "nl", "Mijn titel");
        copy("theirs.doelenboom", "fr", "Leur titre");
        product.run("merge", "base.doelenboom", "mine.doelenboom", "theirs.doelenboom", "-o", "out.doelenboom");
        assertThat(product.run("history", "out.doelenboom").out()).contains("theirs.doelenboom", "“Leur titre”");
    }

    @Test
    void aMissingFileLeavesNothingBehind() throws Exception {
        Result merged =
                product.run("merge", "base.doelenboom", "gone.doelenboom", "base.doelenboom", "-o", "out.doelenboom");
        assertThat(merged.code()).isEqualTo(2);
        assertThat(merged.err()).contains("gone.doelenboom").hasLineCount(1);
        assertThat(work.resolve("out.doelenboom")).doesNotExist();
    }
}
