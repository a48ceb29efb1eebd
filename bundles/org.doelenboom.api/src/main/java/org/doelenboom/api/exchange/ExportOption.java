package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.text.Message;

/**
 * One thing to choose before an export.
 *
 * @param id what the command line calls it: {@code neighbourhood}
 * @param choices of a {@link Kind#CHOICE}, the first one offered first
 * @param preset the value where nobody chose: a choice's value, {@code true} or {@code false}, a text
 */
public record ExportOption(String id, Message name, Kind kind, List<Choice> choices, String preset) {
    public ExportOption {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        choices = List.copyOf(choices);
        Objects.requireNonNull(preset);
    }

    /** What can be given. */
    public enum Kind {
        /** One of several. */
        CHOICE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A line of text. */
        TEXT,
        /** The path of a file that is read along: a template. */
        FILE
    }

    /**
     * @param value what is handed on
     * @param words what it is called, where that is a word of the program's
     * @param text what it is called, where that stands in the plan
     */
    public record Choice(String value, Optional<Message> words, BilingualText text) {
        public static Choice of(String value, Message words) {
            return new Choice(value, Optional.of(words), BilingualText.EMPTY);
        }

        public static Choice of(String value, BilingualText text) {
            return new Choice(value, Optional.empty(), text);
        }
    }

    public static ExportOption choice(String id, Message name, List<Choice> choices) {
        return new ExportOption(
                id,
                name,
                Kind.CHOICE,
                choices,
                choices.isEmpty() ? "" : choices.get(0).value());
    }

    public static ExportOption flag(String id, Message name, boolean preset) {
        return new ExportOption(id, name, Kind.FLAG, List.of(), Boolean.toString(preset));
    }

    public static ExportOption text(String id, Message name, String preset) {
        return new ExportOption(id, name, Kind.TEXT, List.of(), preset);
    }

    public static ExportOption file(String id, Message name) {
        return new ExportOption(id, name, Kind.FILE, List.of(), "");
    }
}
