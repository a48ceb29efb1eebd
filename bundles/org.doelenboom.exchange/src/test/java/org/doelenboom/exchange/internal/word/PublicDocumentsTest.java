package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that other libraries test themselves with: whatever is in them, they are read or refused in words. */
final class PublicDocumentsTest {
    static List<Path> documents() throws IOException {
        Path folder = Path.of(System.getProperty("repository.root", "."), "..", "shared", "data", "docx");
        assumeTrue(Files.isDirectory(folder), "not there: " + folder);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadOrRefusedInWords(Path document) throws IOException {
        String name = document.getFileName().toString();
        try {
            ImportDraft draft = new WordImporter().read(name, Files.readAllBytes(document), Map.of());
            assertThat(draft.plan().root().get(PlanKeys.TITLE).isEmpty()).isFalse();
        } catch (Refusal refusal) {
            assertThat(new ExchangeMessages().text(refusal.reason(), Locale.ENGLISH))
                    .hasValueSatisfying(text -> assertThat(text).contains(name));
            assertThat(refusal.reason().key()).isEqualTo("refusal.word.noText");
        }
    }
}
