package org.doelenboom.eviction.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;

/** The attributes of risk factors, initiatives and intervision meetings. */
public final class StudyKeys {
    // risk factor

    /** What research says of it. */
    public static final Key<BilingualText> LITERATURE = Key.texts("eviction.literature");

    /** What one's own figures say of it. */
    public static final Key<BilingualText> FOUND = Key.texts("eviction.found");

    public static final Key<Optional<Verdict>> VERDICT = Key.token("eviction.verdict", Verdict.class);

    /** In how many of the files looked at it was found. */
    public static final Key<Optional<BigDecimal>> FOUND_IN = Key.decimal("eviction.foundIn");

    /** How many files were looked at. */
    public static final Key<Optional<BigDecimal>> LOOKED_AT = Key.decimal("eviction.lookedAt");

    /** On a risk factor and a meeting: the group that it concerns. */
    public static final Key<Optional<PriorityGroup>> GROUP = Key.token("eviction.group", PriorityGroup.class);

    // initiative

    /** The town or region. */
    public static final Key<String> PLACE = Key.text("eviction.place");

    public static final Key<Optional<Use>> USE = Key.token("eviction.use", Use.class);

    /** The objectives and actions that it can serve. */
    public static final Key<List<NodeId>> SERVES = Key.links("eviction.serves");

    /** On an initiative and a meeting: what was learnt. */
    public static final Key<BilingualText> LESSON = Key.texts("eviction.lesson");

    // intervision

    public static final Key<Optional<LocalDate>> HELD = Key.date("eviction.held");

    public static final Key<Optional<BigDecimal>> PARTICIPANTS = Key.decimal("eviction.participants");

    /** How many cases were looked at, without names. */
    public static final Key<Optional<BigDecimal>> CASES = Key.decimal("eviction.cases");

    /** In how many of them one reference worker for the household was agreed (LWGC plan, line 175). */
    public static final Key<Optional<BigDecimal>> REFERENCE_WORKERS = Key.decimal("eviction.referenceWorkers");

    private StudyKeys() {}
}
