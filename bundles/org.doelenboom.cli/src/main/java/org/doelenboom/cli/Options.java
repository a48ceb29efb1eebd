package org.doelenboom.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.text.Refusal;

/** The words after a command, taken apart. Everything that is not known is refused. */
final class Options {
    private final String usage;
    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param usage the command as it should be typed, shown when it was not
     * @param withValue the options that take a value
     */
    Options(String usage, List<String> words, Set<String> withValue) throws Refusal {
        this.usage = usage;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (withValue.contains(word)) {
                if (i + 1 == words.size() || values.put(word, words.get(++i)) != null) {
                    throw misused(word);
                }
            } else if (word.startsWith("-") && word.length() > 1) {
                throw misused(word);
            } else {
                plain.add(word);
            }
        }
    }

    private Refusal misused(String word) {
        return CommandLine.refusal("misused", word, usage);
    }

    /** The one file that the command is about. */
    Path onlyFile() throws Refusal {
        return files(1).get(0);
    }

    /** The files that the command is about, exactly as many as these. */
    List<Path> files(int count) throws Refusal {
        if (plain.size() != count) {
            throw misused(plain.size() < count ? "…" : plain.get(count));
        }
        List<Path> files = new ArrayList<>();
        for (String word : plain) {
            files.add(path(word));
        }
        return files;
    }

    void noFile() throws Refusal {
        if (!plain.isEmpty()) {
            throw misused(plain.get(0));
        }
    }

    /** The file that the option names. */
    Path file(String option) throws Refusal {
        String value = values.get(option);
        if (value == null || value.isEmpty()) {
            throw misused(option);
        }
        return path(value);
    }

    private Path path(String word) throws Refusal {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw misused(word);
        }
    }

    /** The option's value; empty where it is absent. */
    String text(String option) {
        return values.getOrDefault(option, "");
    }

    /** Whether the option asks for JSON; text where it is absent. */
    boolean json(String option) throws Refusal {
        String value = values.getOrDefault(option, "text");
        if (!value.equals("json") && !value.equals("text")) {
            throw misused(option + " " + value);
        }
        return value.equals("json");
    }
}
