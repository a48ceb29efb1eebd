package org.doelenboom.benchmarks;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.store.FilePlanStore;

/** Reading a large plan, against Gson's own reader taking every token of the same file and doing nothing with it. */
final class ReadingBenchmark {
    private static final int WARM_UPS = 4;
    private static final int RUNS = 9;

    private final Path file;
    private final FilePlanStore store = new FilePlanStore();

    /** What was read, so that nothing of it can be left out. */
    private long seen;

    ReadingBenchmark(Path file) {
        this.file = file;
    }

    void run(Report report) throws Exception {
        double[] seconds = Median.seconds(WARM_UPS, RUNS, this::bare, this::plan);
        report.ratio("reading 100,000 nodes / bare JsonReader", seconds[1] / seconds[0], 2.0);
        report.detail(
                "%.0f MB: %.3f s, bare %.3f s (%d characters and nodes seen)",
                Files.size(file) / 1e6, seconds[1], seconds[0], seen);
    }

    private void plan() throws Exception {
        StoredPlan read = store.read(file);
        seen += read.plan().size();
    }

    private void bare() throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = new JsonReader(text)) {
            value(json);
        }
    }

    private void value(JsonReader json) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                json.beginObject();
                while (json.hasNext()) {
                    seen += json.nextName().length();
                    value(json);
                }
                json.endObject();
            }
            case BEGIN_ARRAY -> {
                json.beginArray();
                while (json.hasNext()) {
                    value(json);
                }
                json.endArray();
            }
            case STRING, NUMBER -> seen += json.nextString().length();
            case BOOLEAN -> seen += json.nextBoolean() ? 1 : 0;
            default -> json.nextNull();
        }
    }
}
