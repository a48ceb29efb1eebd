package org.doelenboom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Refusal;

/** The content is not what it must be; becomes a refusal where the file's name is known. */
final class BadContent extends IOException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 80;
    private static final int UNSHOWABLE = 0xFFFD;

    private final Refusal.Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    private BadContent(Refusal.Kind kind, String key, List<Object> arguments) {
        super(key + " " + arguments);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
    }

    /** Wrong as a whole: the message names the file and these arguments. */
    static BadContent whole(Refusal.Kind kind, String key, Object... arguments) {
        return new BadContent(kind, key, List.of(arguments));
    }

    /** Wrong at one place: the message names the file, line, column and these arguments. */
    static BadContent at(Utf8Reader.Position position, String key, Object... arguments) {
        Refusal.Kind kind =
                key.startsWith("deep.") || key.startsWith("large.") ? Refusal.Kind.TOO_LARGE : Refusal.Kind.MALFORMED;
        List<Object> all = new ArrayList<>(List.of(position.line(), position.column()));
        all.addAll(List.of(arguments));
        return new BadContent(kind, key, all);
    }

    Refusal in(String file) {
        List<Object> all = new ArrayList<>();
        all.add(file);
        arguments.forEach(argument -> all.add(shown(String.valueOf(argument))));
        return new Refusal(kind, StoreMessages.message(key, all.toArray()), this);
    }

    /** What comes from a file can be anything: a message shows its beginning, on one line. */
    private static String shown(String argument) {
        String line = argument.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? UNSHOWABLE : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return argument.codePointCount(0, argument.length()) > LONGEST ? line + "…" : line;
    }
}
