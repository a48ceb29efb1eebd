package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A library that starts may still not work in the framework: each is called here. */
class LibrariesTest {

    @Test
    void vavrKeepsEarlierStates() {
        HashMap<String, Integer> one = HashMap.of("a", 1);
        HashMap<String, Integer> two = one.put("b", 2);
        assertThat(one.size()).isEqualTo(1);
        assertThat(two.get("b").get()).isEqualTo(2);
    }

    @Test
    void gsonReadsStrictly() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("{\"a\":[1.50]}"))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            assertThat(reader.nextName()).isEqualTo("a");
            reader.beginArray();
            assertThat(reader.nextString()).isEqualTo("1.50");
        }
    }

    @Test
    void gsonRefusesWhatIsNoJson() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("{'a':1}"))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            assertThatThrownBy(reader::nextName).isInstanceOf(MalformedJsonException.class);
        }
    }
}
