package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Value;

/** Reads one neutral value. */
final class ValueReader {
    private static final Value.Flag ON = new Value.Flag(true);
    private static final Value.Flag OFF = new Value.Flag(false);

    private final StrictJson json;
    private final RawTree tree;

    private final TextsReader texts;

    /** One object for each word that comes again and again: tokens, names of fields. */
    private final Map<String, String> words = new HashMap<>();

    ValueReader(StrictJson json, RawTree tree) {
        this.json = json;
        this.tree = tree;
        this.texts = new TextsReader(json);
    }

    /** @param member the attribute, for messages */
    Value read(String member) throws IOException {
        switch (json.peek()) {
            case STRING:
                return new Value.Text(json.lexeme());
            case NUMBER:
                return number(member);
            case BOOLEAN:
                return json.flag() ? ON : OFF;
            case BEGIN_ARRAY:
                return items(member);
            case BEGIN_OBJECT:
                return object(member);
            case NULL:
                throw json.bad("value.null", member);
            default:
                throw json.bad("json.syntax");
        }
    }

    private String text(String member) throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw json.bad("value.text", member);
        }
        return json.lexeme();
    }

    private Value number(String member) throws IOException {
        String lexeme = json.lexeme();
        try {
            return new Value.Decimal(lexeme);
        } catch (NumberFormatException | ArithmeticException e) {
            throw json.bad("value.number", member);
        }
    }

    private Value items(String member) throws IOException {
        List<Value> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(read(member));
        }
        json.endArray();
        return new Value.Items(values);
    }

    private Value object(String member) throws IOException {
        json.beginObject();
        if (!json.hasNext()) {
            json.endObject();
            return new Value.Texts(BilingualText.EMPTY);
        }
        String name = json.name();
        Value value =
                switch (name) {
                    case PlanFormat.DATE -> date(member);
                    case PlanFormat.TOKEN -> new Value.Token(word(text(member)));
                    case PlanFormat.LINK -> link(member);
                    case PlanFormat.RECORD -> fields(member);
                    default -> new Value.Texts(texts.read(member, name));
                };
        if (json.hasNext()) {
            String next = json.name();
            throw json.bad(next.equals(name) ? "json.duplicate" : "value.member", next, member);
        }
        json.endObject();
        return value;
    }

    private Value date(String member) throws IOException {
        String text = text(member);
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.toString().equals(text)) {
                return new Value.Date(day);
            }
        } catch (DateTimeParseException e) {
            throw json.bad("value.date", text, member);
        }
        throw json.bad("value.date", text, member);
    }

    private Value link(String member) throws IOException {
        String text = text(member);
        RawNode target = tree.mention(text);
        if (target == null) {
            throw json.bad("node.id", text);
        }
        return new Value.Link(target.id);
    }

    private Value fields(String member) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            throw json.bad("value.record", member);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = word(json.name());
            if (fields.containsKey(name)) {
                throw json.bad("json.duplicate", name);
            }
            fields.put(name, read(member));
        }
        json.endObject();
        return new Value.Fields(fields);
    }

    private String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
