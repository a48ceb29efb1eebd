package org.doelenboom.ui;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** A help page, read without network. A service with the property {@code module}; any thread. */
@ConsumerType
public interface HelpContribution {
    /** Stable and unique: the id of a view or section that it explains, or the module's name. */
    String id();

    Message title();

    /** The page in that language: paragraphs apart by empty lines, {@code # } before a heading, {@code - } before a point. */
    String page(Locale locale);
}
