package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;

/** What is known of a finding besides its words, and the figures below it. {@code TargetKeys.SOURCE} names the source exactly. */
public final class FindingKeys {
    /**
     * A figure that a finding rests on, below it: {@code TargetKeys.AMOUNT} with {@code TargetKeys.UNIT}, {@code SOURCE} and
     * {@code NEIGHBOURHOOD}, and what follows.
     */
    public static final KindId FIGURE = new KindId("plan.figure");

    public static final Key<Optional<FindingSource>> KIND_OF_SOURCE =
            Key.token("plan.findingSource", FindingSource.class);

    /** On a finding, figure or diagnosis chapter: the calendar year it holds for. */
    public static final Key<Optional<BigDecimal>> YEAR = Key.decimal("plan.year");

    /** 1 for what comes first. */
    public static final Key<Optional<BigDecimal>> PRIORITY = Key.decimal("plan.priority");

    /** Why nothing is done about it now. */
    public static final Key<BilingualText> SET_ASIDE = Key.texts("plan.setAside");

    /** Who validated the priority, or setting it aside: a function or a meeting. */
    public static final Key<BilingualText> VALIDATED_BY = Key.texts("plan.validatedBy");

    /** The finding of an earlier year that this one goes on from. */
    public static final Key<Optional<NodeId>> CONTINUES = Key.link("plan.continues");

    /** On a percentage: of whom or of what. */
    public static final Key<BilingualText> OF_WHOM = Key.texts("plan.ofWhom");

    private FindingKeys() {}
}
