package org.doelenboom.workbench.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({"Équipe,equipe", "ÉÉN,een", "l’école,l'ecole", "Œuvre,œuvre", "STRAßE,straße", "😀É,😀e"})
    void accentsAndCaseAreLeftOutAndEachCharacterKeepsItsPlace(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded).hasSameSizeAs(text);
    }
}
