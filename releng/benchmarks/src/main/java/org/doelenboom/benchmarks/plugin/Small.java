package org.doelenboom.benchmarks.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.doelenboom.api.text.Message;

/** Which of the small plug-ins this is: all have the same classes, each in a loader of its own. */
final class Small {
    private Small() {}

    /** Told by a file beside the classes. */
    static String id() {
        try (InputStream in = Small.class.getResourceAsStream("id")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Message message(String key) {
        return Message.of("org.example." + id(), key);
    }
}
