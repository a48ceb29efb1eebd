package org.doelenboom.workbench.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesFieldTest {
    @Test
    void namesAreDividedBySemicolonsAndKeepTheirCommas() {
        assertThat(NamesField.names(" Stadsplan, deel 2 ;PST ; ; ")).containsExactly("Stadsplan, deel 2", "PST");
    }

    @Test
    void nothingTypedIsNoName() {
        assertThat(NamesField.names("  ")).isEmpty();
    }
}
