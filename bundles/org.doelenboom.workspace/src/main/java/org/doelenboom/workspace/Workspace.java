package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The open plans. A service. What prepares a plan may run on any thread; what opens, saves or closes one belongs to the thread
 * that edits.
 */
@ProviderType
public interface Workspace {
    /** Reads a plan file. Any thread. */
    PreparedPlan read(Path file) throws Refusal;

    /** The sample plan. Any thread. */
    PreparedPlan sample() throws Refusal;

    /** The sample plan as it might come from a word processor, with the same thing said in two ways. Any thread. */
    PreparedPlan roughSample() throws Refusal;

    /** An empty plan with this title. Any thread. */
    PreparedPlan blank(BilingualText title, List<String> languages);

    /** A draft as a plan of its own, not saved yet. Any thread. */
    PreparedPlan accept(ImportDraft draft);

    /** Opens a plan for editing; where its file is open already, gives that one. */
    OpenPlan open(PreparedPlan plan);

    /** Tells others that the plan is open here, unless someone else has it open. Any thread. */
    PlanLock claim(Path file);

    /** The same as {@link #open(PreparedPlan)}, with the plan's lock: released when the plan is closed; another's makes it read-only. */
    OpenPlan open(PreparedPlan plan, PlanLock lock);

    /**
     * The same, for who only reports on a plan that another has open; see {@link OpenPlan#isReporting}. Where nobody has, it opens
     * like any other.
     */
    OpenPlan openToReport(PreparedPlan plan, PlanLock lock);

    /** How many earlier states of a plan's file its saves keep, 0 for none; ten where nobody said. Any thread. */
    void keepBackups(int number);

    /** In the order in which they were opened. */
    List<OpenPlan> plans();

    /** The open plan of that file, if any. */
    Optional<OpenPlan> find(Path file);

    /**
     * The open plans with items or attributes of a module: what a person is told before the module goes. Any thread.
     *
     * @param namespace the module's
     */
    List<OpenPlan> plansWithDataOf(String namespace);

    /** Called when a plan was opened or closed, or one's file or saved state changed; on the thread that edits. */
    Registration listen(Runnable listener);

    /** Writes a prepared plan to a file without opening it, replacing what is there: for the command line. Any thread. */
    void write(PreparedPlan plan, Path file) throws Refusal;

    /**
     * From now on keeps a journal of each open plan, so that a crash loses nothing that is older than half a second.
     *
     * @param folder the person's own, made when it is not there
     */
    void keepJournals(Path folder);

    /**
     * From now on transactions carry this name; until then the name of the account.
     *
     * @param author what the person calls herself, asked at each transaction, on the thread that edits
     */
    void workAs(Supplier<String> author);

    /** What a crash left in that folder, to be offered at the start. Any thread. */
    List<Recovery> leftBehind();

    /** Opens the plan with the steps done again, each of which can be undone: its own file where that still fits, else a copy. */
    OpenPlan recover(Recovery recovery);

    /** Removes what a crash left, for good. Any thread. */
    void discard(Recovery recovery);
}
