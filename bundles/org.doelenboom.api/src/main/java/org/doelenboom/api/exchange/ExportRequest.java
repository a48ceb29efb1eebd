package org.doelenboom.api.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * What an export is asked for.
 *
 * @param languages one or two of the plan's, the leading one first
 * @param choices a value for each of the exporter's options that someone chose otherwise than its preset, by its id
 * @param files the content of each {@link ExportOption.Kind#FILE} that was given, by the option's id
 * @param progress told how much is done, from 0 to 1; on the exporter's thread
 */
public record ExportRequest(
        List<String> languages, Map<String, String> choices, Map<String, byte[]> files, DoubleConsumer progress) {
    public ExportRequest {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
        choices = Map.copyOf(choices);
        files = Map.copyOf(files);
        Objects.requireNonNull(progress);
    }

    /** Where {@link #ending()} stands among the choices: no option has that id. */
    private static final String ENDING = ".ending";

    /** The same, for a file with that ending. */
    public ExportRequest withEnding(String ending) {
        Map<String, String> more = new HashMap<>(choices);
        more.put(ENDING, ending);
        return new ExportRequest(languages, more, files, progress);
    }

    /** The ending of the file to be, in lower case without the dot, for an exporter with several; empty where nobody said. */
    public String ending() {
        return choices.getOrDefault(ENDING, "");
    }

    /** In these languages, with every option as it is preset. */
    public static ExportRequest in(List<String> languages) {
        return new ExportRequest(languages, Map.of(), Map.of(), done -> {});
    }

    public String value(ExportOption option) {
        return choices.getOrDefault(option.id(), option.preset());
    }

    public boolean is(ExportOption option) {
        return Boolean.parseBoolean(value(option));
    }

    public Optional<byte[]> file(ExportOption option) {
        return Optional.ofNullable(files.get(option.id()));
    }
}
