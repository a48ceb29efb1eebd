package org.doelenboom.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentRowTest {
    @TempDir
    Path folder;

    @Test
    void aPageOfTheWebCanBeShown() {
        assertThat(DocumentRow.canBeShown("https://www.ejustice.just.fgov.be/")).isTrue();
    }

    @Test
    void aDocumentThatIsThereCanBeShown() throws IOException {
        Path report = Files.writeString(folder.resolve("verslag.PDF"), "");
        assertThat(DocumentRow.canBeShown(report.toString())).isTrue();
    }

    @Test
    void aDocumentThatIsNotThereCannot() {
        assertThat(DocumentRow.canBeShown(folder.resolve("weg.pdf").toString())).isFalse();
    }

    @Test
    void aProgramIsNeverStarted() throws IOException {
        Path program = Files.writeString(folder.resolve("doe.sh"), "");
        assertThat(DocumentRow.canBeShown(program.toString())).isFalse();
        assertThat(DocumentRow.canBeShown("javascript:alert(1)")).isFalse();
    }
}
