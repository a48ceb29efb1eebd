package org.doelenboom.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.internal.PlanMessages;
import org.doelenboom.plan.internal.Records;

/** How far a translation is, as whoever translated or read it said. */
public enum TranslationState {
    /** Somebody works on it. */
    DRAFT,
    /** A program translated it, and nobody looked at it. */
    MACHINE,
    /** Somebody compared it with the other language. */
    REVIEWED;

    /**
     * The state of one text of a node in one language.
     *
     * @param attribute the name of its key
     * @param language as in BCP 47
     */
    public record OfText(String attribute, String language, TranslationState state) {
        public OfText {
            Objects.requireNonNull(attribute);
            Objects.requireNonNull(language);
            Objects.requireNonNull(state);
        }
    }

    /** On any node: the states of its texts; a text that is not named has none. */
    public static final Key<List<OfText>> STATES = Key.list("plan.translations", new OfTextCodec());

    /** The state's name. */
    public Message words() {
        return Message.of(PlanMessages.BUNDLE, "translationState." + name().toLowerCase(Locale.ROOT));
    }

    /** What was said of the text under that key in that language; a text that is not there has no state. */
    public static Optional<TranslationState> of(Node node, String attribute, String language) {
        boolean written = node.attributes()
                .find(attribute)
                .filter(value ->
                        value instanceof Value.Texts texts && texts.text().has(language))
                .isPresent();
        return !written
                ? Optional.empty()
                : node.get(STATES).stream()
                        .filter(one -> one.attribute.equals(attribute) && one.language.equals(language))
                        .map(OfText::state)
                        .findFirst();
    }

    /**
     * Says it of a text that is there. One that was reviewed is no older than its source; one that was not is marked as older, so that
     * it is asked for again.
     *
     * @param state empty to say nothing of it any more; the mark stays as it is then
     */
    public static void set(Edit edit, NodeId id, String attribute, String language, Optional<TranslationState> state) {
        List<OfText> states = new ArrayList<>(edit.now().node(id).get(STATES));
        states.removeIf(one -> one.attribute.equals(attribute) && one.language.equals(language));
        state.ifPresent(said -> states.add(new OfText(attribute, language, said)));
        edit.set(id, STATES, List.copyOf(states));
        state.ifPresent(said -> mark(edit, id, attribute, language, said != REVIEWED));
    }

    private static void mark(Edit edit, NodeId id, String attribute, String language, boolean isOlder) {
        edit.now().node(id).attributes().find(attribute).ifPresent(value -> {
            if (value instanceof Value.Texts texts) {
                List<String> older = new ArrayList<>(texts.text().older());
                older.remove(language);
                if (isOlder) {
                    older.add(language);
                }
                edit.setValue(id, attribute, new Value.Texts(texts.text().markOlder(older)));
            }
        });
    }

    /** {@code {"text":"plan.title","language":"fr","state":"machine"}}, the state a token. */
    private static final class OfTextCodec implements Codec<OfText> {
        private static final Codec<TranslationState> WORD = Key.word(TranslationState.class);

        @Override
        public Value write(OfText typed) {
            Map<String, Value> fields = Records.fields();
            fields.put("text", new Value.Text(typed.attribute));
            fields.put("language", new Value.Text(typed.language));
            fields.put("state", WORD.write(typed.state));
            return new Value.Fields(fields);
        }

        @Override
        public Optional<OfText> read(Value value) {
            Optional<String> attribute = Records.text(value, "text");
            Optional<String> language = Records.text(value, "language");
            Optional<TranslationState> state = Records.word(value, "state", WORD);
            return attribute.isPresent() && language.isPresent() && state.isPresent()
                    ? Optional.of(new OfText(attribute.get(), language.get(), state.get()))
                    : Optional.empty();
        }
    }
}
