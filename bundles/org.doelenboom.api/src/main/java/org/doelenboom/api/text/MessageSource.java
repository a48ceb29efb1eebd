package org.doelenboom.api.text;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's messages, published as a service so that others can show what it reports. Any thread. */
@ConsumerType
public interface MessageSource {
    /** The root package of the bundle, equal to {@link Message#bundle()}. */
    String bundle();

    /** The text in that language, else in English; empty when this source has no such key. */
    Optional<String> text(Message message, Locale locale);
}
