package org.doelenboom.eviction.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads the rules; the shape is described in the file itself. */
final class RulesFile {
    private static final String NAME = "procedure.properties";

    private final Properties lines = new Properties();

    private RulesFile() {}

    /** The rules that come with the program, the oldest first. */
    static List<Rules> shipped() {
        InputStream content = RulesFile.class.getResourceAsStream(NAME);
        if (content == null) {
            throw new IllegalStateException("this build holds no " + NAME);
        }
        try (Reader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** @throws IllegalArgumentException when a line is not as it should be; the message names it */
    static List<Rules> read(Reader reader) throws IOException {
        RulesFile file = new RulesFile();
        file.lines.load(reader);
        return file.list("sets").stream().map(file::rules).toList();
    }

    private Rules rules(String id) {
        List<Term> terms =
                list(id + ".terms").stream().map(term -> term(id + "." + term)).toList();
        Map<Step, Law> notices = new LinkedHashMap<>();
        for (String notice : list(id + ".notices")) {
            String[] words = words(id + ".notices", notice, 2);
            notices.put(Step.valueOf(words[0]), law(words[1]));
        }
        return new Rules(
                id,
                text(id + ".from").map(LocalDate::parse),
                text(id + ".until").map(LocalDate::parse),
                terms,
                notices,
                text(id + ".rest").map(rest -> rest(id, rest)));
    }

    private Term term(String key) {
        String line = require(key);
        String[] words = words(key, line, 5);
        return new Term(
                Step.valueOf(words[0]),
                Step.valueOf(words[1]),
                Integer.parseInt(words[2]),
                unit(key, words[3]),
                law(words[4]),
                words.length > 5 && words[5].equals("doubtful"));
    }

    private static Term.Unit unit(String key, String word) {
        for (Term.Unit unit : Term.Unit.values()) {
            if (unit.name().replace("_", "").equals(word.toUpperCase(Locale.ROOT))) {
                return unit;
            }
        }
        throw new IllegalArgumentException(key + ": no unit " + word);
    }

    private Rules.WinterRest rest(String id, String line) {
        String[] words = words(id + ".rest", line, 3);
        List<WinterException> exceptions = new ArrayList<>();
        list(id + ".exceptions").forEach(word -> exceptions.add(WinterException.valueOf(word)));
        return new Rules.WinterRest(MonthDay.parse(words[0]), MonthDay.parse(words[1]), law(words[2]), exceptions);
    }

    private Law law(String id) {
        return new Law(id, require(id + ".page"));
    }

    private static String[] words(String key, String line, int atLeast) {
        String[] words = line.strip().split("\\s+");
        if (words.length < atLeast) {
            throw new IllegalArgumentException(key + ": " + line);
        }
        return words;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String require(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    private List<String> list(String key) {
        return text(key).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
    }
}
