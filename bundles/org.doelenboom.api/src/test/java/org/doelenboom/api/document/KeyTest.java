package org.doelenboom.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyTest {
    private enum Word {
        IN_CALL
    }

    @Test
    void an_enum_is_written_in_lower_camel_case() {
        Key<Optional<Word>> key = Key.token("t.word", Word.class);
        assertThat(key.write(Optional.of(Word.IN_CALL))).isEqualTo(new Value.Token("inCall"));
        assertThat(key.read(new Value.Token("inCall"))).contains(Optional.of(Word.IN_CALL));
    }

    @Test
    void a_value_of_another_type_reads_as_absent() {
        Key<List<NodeId>> key = Key.links("t.links");
        Attributes attributes = Attributes.NONE.with("t.links", new Value.Text("x"));
        assertThat(key.in(attributes)).isEmpty();
        assertThat(key.read(new Value.Items(List.of(new Value.Flag(true))))).isEmpty();
    }

    @Test
    void a_number_keeps_how_it_was_written() {
        assertThat(new Value.Decimal("1.50").lexeme()).isEqualTo("1.50");
        assertThat(new Value.Decimal("1.50").number()).isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @Test
    void a_number_too_large_to_work_with_is_refused() {
        assertThatThrownBy(() -> new Value.Decimal("1e999999")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void a_value_put_back_takes_its_old_place() {
        Attributes attributes = Attributes.NONE
                .with("t.a", new Value.Flag(true))
                .with("t.b", new Value.Flag(true))
                .with("t.c", new Value.Flag(true));
        assertThat(attributes.without("t.b").with("t.b", new Value.Flag(true), 1))
                .isEqualTo(attributes);
    }
}
