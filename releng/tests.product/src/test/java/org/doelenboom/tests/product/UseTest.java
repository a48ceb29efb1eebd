package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.benchmarks.Report;
import org.doelenboom.benchmarks.UseBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The window does not grow while somebody works in it: a minute of what {@code releng/bench use} does for ten. */
@EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "takes some minutes")
class UseTest {
    private static final long SECONDS = 60;

    @TempDir
    Path work;

    @Test
    void aMinuteOfWorkByKeysLeavesMemoryWidgetsListenersAndThreadsAsTheyWere() throws Exception {
        ByteArrayOutputStream looks = new ByteArrayOutputStream();
        List<UseBenchmark.Held> held = new UseBenchmark(new Product(work).folder(), work)
                .held(new Report(new PrintStream(looks, true, StandardCharsets.UTF_8)), SECONDS);
        assertThat(held).as(looks.toString(StandardCharsets.UTF_8)).isNotEmpty().allMatch(UseBenchmark.Held::isFlat);
    }
}
