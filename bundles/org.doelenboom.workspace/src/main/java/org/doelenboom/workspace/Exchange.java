package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.compare.ChangeDocument;
import org.osgi.annotation.versioning.ProviderType;

/** Files of other programs: in, out and back, by whatever importers, exporters and readers are there. A service; any thread. */
@ProviderType
public interface Exchange {
    /**
     * Reads a foreign file into a draft, to be looked at before it is opened.
     *
     * @param levels level words that a person maps otherwise than the importer did; empty at first
     */
    ImportDraft preview(Path file, Map<String, KindId> levels) throws Refusal;

    /** The headings of the columns of a foreign file, to be pointed at; none for a file without columns, or that cannot be read. */
    List<String> columns(Path file);

    /** File endings that can be imported, in lower case without the dot. */
    Set<String> importEndings();

    /** What this plan can be written as, in the order of their ids. */
    List<Format> formats(Snapshot plan);

    /**
     * Writes a plan in a foreign format, replacing what is there.
     *
     * @return what the format has no place for
     * @throws Refusal when the format, a language or a choice is not known, or the file cannot be written; it is then as it was
     * @throws java.util.concurrent.CancellationException when the thread was interrupted, and the format noticed; nothing is written
     */
    List<Exported.NotHeld> export(Snapshot plan, Path file, Wish wish) throws Refusal;

    /**
     * Writes what changed between two states of a plan, for people: as the file's ending says, {@code docx}, {@code pdf} or {@code
     * html}. Replaces what is there.
     *
     * @throws Refusal when the ending is another, or the file cannot be written; it is then as it was
     */
    void exportChanges(ChangeDocument changes, Path file, DoubleConsumer progress) throws Refusal;

    /** The sorts of files that come back into an open plan. */
    List<Sort> returnSorts();

    /**
     * Reads a file that came back, and says what it would change.
     *
     * @param sort the id of one of {@link #returnSorts()}; empty for the first that recognises the file
     * @throws Refusal when nothing recognises it, or it cannot be read
     */
    Returned takeBack(Snapshot plan, Path file, String sort) throws Refusal;

    /**
     * A format that a plan can be written in.
     *
     * @param id what the command line calls it
     * @param endings in lower case without the dot, the usual one first
     * @param options what can be chosen for this plan
     */
    record Format(String id, Message name, List<String> endings, List<ExportOption> options) {}

    /**
     * A sort of file that comes back.
     *
     * @param id stable while the program runs
     * @param endings in lower case without the dot
     */
    record Sort(String id, Message name, Set<String> endings) {}

    /**
     * What an export is asked for.
     *
     * @param format one of {@link #formats}; empty for the one that the file's ending means
     * @param languages the plan's languages to write it in, one or two; empty for the plan's first
     * @param choices by the ids of the format's options; of a {@link ExportOption.Kind#FILE} the path
     * @param progress told how much is done, from 0 to 1; on the thread that calls
     */
    record Wish(String format, List<String> languages, Map<String, String> choices, DoubleConsumer progress) {
        public Wish {
            languages = List.copyOf(languages);
            choices = Map.copyOf(choices);
        }

        /** By the file's ending, with everything as it is preset. */
        public static Wish in(String... languages) {
            return new Wish("", List.of(languages), Map.of(), done -> {});
        }
    }
}
