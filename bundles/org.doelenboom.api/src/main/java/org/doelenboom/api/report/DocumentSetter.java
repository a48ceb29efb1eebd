package org.doelenboom.api.report;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Sets what is written into it as a document of its own, that people read. A service; any thread. */
@ProviderType
public interface DocumentSetter {
    /** Endings of the formats, in lower case without the dot: {@code docx}, {@code pdf}, {@code html}. */
    Set<String> formats();

    /**
     * @param format one of {@link #formats()}
     * @param title of the document: its first line, and among its properties
     * @param languages one or two, the leading one first
     * @param content writes all but the title
     * @param progress told how much is done, from 0 to 1
     * @throws Refusal when it cannot be set, or the format is not known
     */
    byte[] set(
            String format,
            BilingualText title,
            List<String> languages,
            Consumer<ReportWriter> content,
            DoubleConsumer progress)
            throws Refusal;
}
