package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doelenboom.api.document.BilingualText;

/** Reads texts per language: most of a plan. */
final class TextsReader {
    private final StrictJson json;

    /** Made again and again: the languages of one text, and its texts. */
    private final List<String> languages = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    /** The last one: the next has mostly the same languages, and then shares them. */
    private BilingualText last = BilingualText.EMPTY;

    private String[] lastLanguages = {};

    TextsReader(StrictJson json) {
        this.json = json;
    }

    /**
     * Reads up to the end of the object.
     *
     * @param first its first name, which is read already
     */
    BilingualText read(String member, String first) throws IOException {
        languages.clear();
        texts.clear();
        List<String> older = null;
        String name = first;
        while (true) {
            if (name.equals(PlanFormat.OLDER)) {
                if (older != null) {
                    throw json.bad("json.duplicate", name);
                }
                older = older(member);
            } else {
                language(name, member);
                texts.add(text(member));
            }
            if (!json.hasNext()) {
                return older == null ? text() : text().markOlder(older);
            }
            name = json.name();
        }
    }

    private void language(String name, String member) throws BadContent {
        int index = languages.size();
        String language =
                index < lastLanguages.length && lastLanguages[index].equals(name) ? lastLanguages[index] : name;
        if (languages.contains(language)) {
            throw json.bad("json.duplicate", language);
        }
        if (!PlanFormat.isLanguage(language)) {
            throw json.bad("value.member", language, member);
        }
        languages.add(language);
    }

    private BilingualText text() {
        if (!texts.contains("") && languages.equals(Arrays.asList(lastLanguages))) {
            return last.withTexts(texts.toArray(new String[0]));
        }
        BilingualText text = BilingualText.EMPTY;
        for (int i = 0; i < languages.size(); i++) {
            text = text.put(languages.get(i), texts.get(i));
        }
        last = text;
        lastLanguages = text.languages().toArray(new String[0]);
        return text;
    }

    private String text(String member) throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw json.bad("value.text", member);
        }
        return json.lexeme();
    }

    private List<String> older(String member) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            throw json.bad("value.older", member);
        }
        List<String> marked = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            marked.add(text(member).intern());
        }
        json.endArray();
        return marked;
    }
}
