package org.doelenboom.plan;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** The messages of all bundles that are there now. A service; any thread. */
@ProviderType
public interface Messages {
    /** The text in that language; where nobody has it, the key, so that a hole is seen and nothing fails. */
    String text(Message message, Locale locale);
}
