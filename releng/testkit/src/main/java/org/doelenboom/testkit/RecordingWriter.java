package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;

/** Takes a section of the document, and holds it to the contract. */
final class RecordingWriter implements ReportWriter {

    private final List<String> languages;
    private final ModuleUnderTest module;
    private int blocks;
    private final List<String> headings = new ArrayList<>();

    RecordingWriter(List<String> languages, ModuleUnderTest module) {
        this.languages = languages;
        this.module = module;
    }

    /** How many there were, headings left out. */
    int blocks() {
        return blocks;
    }

    List<String> headings() {
        return headings;
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public void heading(int level, BilingualText text) {
        assertThat(level).as("level of a heading").isBetween(1, 6);
        assertThat(text).isNotNull();
        headings.add(text.toString());
    }

    @Override
    public void paragraph(BilingualText text) {
        assertThat(text).isNotNull();
        blocks++;
    }

    @Override
    public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {
        assertThat(kind).isNotNull();
        assertThat(code).isNotNull();
        assertThat(title).isNotNull();
        assertThat(marks).isNotNull();
        blocks++;
    }

    @Override
    public void bullets(List<BilingualText> items) {
        assertThat(items).doesNotContainNull();
        blocks++;
    }

    @Override
    public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
        assertThat(caption).isNotNull();
        assertThat(columns).as("columns of a table").isNotEmpty().doesNotContainNull();
        rows.forEach(row -> assertThat(row)
                .as("a row under " + columns)
                .hasSameSizeAs(columns)
                .doesNotContainNull());
        blocks++;
    }

    @Override
    public BilingualText words(Message message) {
        assertThat(module.hasWords(message)).as("words for " + message).isTrue();
        BilingualText words = BilingualText.EMPTY;
        for (String language : languages) {
            words = words.put(language, message.key());
        }
        return words;
    }

    @Override
    public BilingualText plain(String text) {
        return BilingualText.of(languages.get(0), text);
    }
}
