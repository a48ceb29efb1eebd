package org.doelenboom.ui;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A foldable part of the editor of an item. A service with the property {@code module}; may come and go while the window is open.
 * All is called on the screen's thread. One that throws is switched off and named, and the window goes on.
 */
@ConsumerType
public interface EditorSection {
    /** Stable and unique, under the module's name: {@code eviction.protocol}. Folding is remembered by it. */
    String id();

    /** Where it stands among the sections, from the top: the core's own are at 100, 200 … 900. */
    int order();

    Message title();

    /** Whether items of this kind have it. */
    boolean appliesTo(KindId kind);

    /**
     * Makes the controls, showing the item as it is now; for a folded section, once the screen rests.
     *
     * @param parent to make them in, with a layout of one column; everything in it is disposed after {@link SectionBody#close()}
     */
    SectionBody create(Composite parent, SectionContext context);
}
