package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Value;

/** What holds for the kinds and attributes of a module. */
final class KindRules {

    private final KindProvider provider;
    private final Catalogue catalogue;
    private final RandomValues values;

    KindRules(KindProvider provider, Catalogue catalogue, RandomValues values) {
        this.provider = provider;
        this.catalogue = catalogue;
        this.values = values;
    }

    void kindsAreItsOwnAndHaveAPlace() {
        Set<KindId> seen = new HashSet<>();
        for (KindDefinition kind : provider.kinds()) {
            assertThat(seen.add(kind.id())).as(kind.id() + " is declared once").isTrue();
            assertThat(kind.id().namespace())
                    .as("namespace of " + kind.id())
                    .isEqualTo(provider.namespace().name());
            assertThat(kind.parents()).as("where a " + kind.id() + " may stand").isNotEmpty();
            kind.parents().forEach(parent -> assertThat(catalogue.kind(parent))
                    .as(parent + ", under which " + kind.id() + " may stand")
                    .isPresent());
            assertThat(catalogue.attributes(kind.id()))
                    .as("attributes of " + kind.id())
                    .extracting(attribute -> attribute.key().name())
                    .contains(kind.title().name());
        }
    }

    void attributesAreItsOwn() {
        Set<String> seen = new HashSet<>();
        for (AttributeDefinition attribute : provider.attributes()) {
            String name = attribute.key().name();
            boolean ownKey = isOwn(name);
            boolean ownKinds = attribute.kinds().stream().map(KindId::name).allMatch(this::isOwn);
            assertThat(ownKey || ownKinds)
                    .as(name + " is in the module's namespace, or on its own kinds alone")
                    .isTrue();
            attribute.kinds().forEach(kind -> {
                assertThat(catalogue.kind(kind))
                        .as(kind + ", which carries " + name)
                        .isPresent();
                assertThat(seen.add(name + " on " + kind))
                        .as(name + " on " + kind + " is declared once")
                        .isTrue();
            });
        }
    }

    private boolean isOwn(String name) {
        return KindId.namespaceOf(name).equals(provider.namespace().name());
    }

    void everyValueThatAKeyReadsItWrites() {
        for (AttributeDefinition attribute : provider.attributes()) {
            List<Value> readable = values.readable(attribute);
            assertThat(readable)
                    .as("values that " + attribute.key() + " reads: name one in examples()")
                    .isNotEmpty();
            readable.forEach(value -> readsWhatItWrites(attribute.key(), value));
        }
    }

    private static <T> void readsWhatItWrites(Key<T> key, Value value) {
        // Compared as written: 1e30 and its thirty zeros are the same number and not the same object.
        T typed = key.read(value).orElseThrow();
        if (key.isAbsent(typed)) {
            return;
        }
        Value written = key.write(typed);
        assertThat(key.read(written).map(key::write))
                .as(key + " reads what it wrote of " + value)
                .isEqualTo(Optional.of(written));
        assertThat(key.write(key.in(Attributes.NONE.with(key, typed))))
                .as(key.name())
                .isEqualTo(written);
    }

    void noValueMakesAKeyThrow() {
        for (AttributeDefinition attribute : provider.attributes()) {
            for (Value value : values.pool()) {
                assertThatCode(() -> attribute.key().read(value))
                        .as(attribute.key() + " reading " + value)
                        .doesNotThrowAnyException();
            }
        }
    }

    void absenceHasAMeaning() {
        provider.attributes().forEach(attribute -> absent(attribute.key()));
    }

    private static <T> void absent(Key<T> key) {
        assertThat(key.in(Attributes.NONE)).as(key + " where it is absent").isEqualTo(key.absent());
        assertThat(key.isAbsent(key.absent()))
                .as(key + " knows that it is absent")
                .isTrue();
    }
}
