package org.doelenboom.store;

import java.io.IOException;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Refusal;

/** Writes one neutral value, refusing what could not be read back. */
final class ValueWriter {
    private final Utf8Output out;

    ValueWriter(Utf8Output out) {
        this.out = out;
    }

    /** @param depth how many objects and lists stand around it */
    void write(NodeId node, String member, Value value, int depth) throws IOException {
        if (depth >= StrictJson.MAX_DEPTH - 1) {
            throw BadContent.whole(Refusal.Kind.TOO_LARGE, "write.deep", member, node, StrictJson.MAX_DEPTH);
        }
        if (value instanceof Value.Text text) {
            out.string(text.text());
        } else if (value instanceof Value.Texts texts) {
            texts(node, member, texts.text());
        } else if (value instanceof Value.Decimal decimal) {
            out.raw(lexeme(decimal));
        } else if (value instanceof Value.Flag flag) {
            out.raw(flag.on() ? "true" : "false");
        } else if (value instanceof Value.Date date) {
            tagged(PlanFormat.DATE, date.day().toString());
        } else if (value instanceof Value.Token token) {
            tagged(PlanFormat.TOKEN, token.word());
        } else if (value instanceof Value.Link link) {
            tagged(PlanFormat.LINK, link.target().value());
        } else if (value instanceof Value.Items items) {
            String separator = "[";
            for (Value item : items.values()) {
                out.raw(separator);
                write(node, member, item, depth + 1);
                separator = ",";
            }
            out.raw(items.values().isEmpty() ? "[]" : "]");
        } else if (value instanceof Value.Fields fields) {
            out.raw("{").string(PlanFormat.RECORD).raw(":");
            String separator = "{";
            for (Map.Entry<String, Value> field : fields.values().entrySet()) {
                out.raw(separator).string(field.getKey()).raw(":");
                write(node, member, field.getValue(), depth + 2);
                separator = ",";
            }
            out.raw(fields.values().isEmpty() ? "{}}" : "}}");
        }
    }

    private void tagged(String tag, String text) throws IOException {
        out.raw("{").string(tag).raw(":").string(text).raw("}");
    }

    private void texts(NodeId node, String member, BilingualText text) throws IOException {
        String separator = "{";
        for (String language : text.languages()) {
            if (!PlanFormat.isLanguage(language)) {
                throw BadContent.whole(Refusal.Kind.NOT_ALLOWED, "write.language", language, member, node);
            }
            out.raw(separator).string(language).raw(":").string(text.in(language));
            separator = ",";
        }
        if (!text.older().isEmpty()) {
            out.raw(separator).string(PlanFormat.OLDER).raw(":");
            separator = "[";
            for (String language : text.older()) {
                out.raw(separator).string(language);
                separator = ",";
            }
            out.raw("]");
        }
        out.raw(text.isEmpty() ? "{}" : "}");
    }

    /** As it was written; what Java calls a number but JSON does not ("+1", "1.") in Java's own way, which is JSON's too. */
    private static String lexeme(Value.Decimal decimal) {
        return PlanFormat.isNumber(decimal.lexeme())
                ? decimal.lexeme()
                : decimal.number().toString();
    }
}
