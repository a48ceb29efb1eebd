package org.doelenboom.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * Makes plans of any size, the same ones every time. A larger plan is wider at every level, as a plan that many write is; a node has
 * about the text that one of a real plan has.
 */
final class PlanGenerator {
    private static final long SEED = 20260503;
    private static final int ID_LENGTH = 16;

    /** General, intermediate and operational objectives, actions, and what stands below an action. */
    private static final int LEVELS = 5;

    private static final List<KindId> KINDS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    private static final String[] DUTCH = {
        "bewoners",
        "de",
        "wijk",
        "versterken",
        "toegang",
        "tot",
        "zorg",
        "en",
        "welzijn",
        "een",
        "sociaal",
        "netwerk",
        "voor",
        "kwetsbare",
        "gezinnen",
        "onthaal",
        "begeleiding",
        "huisvesting",
        "gezondheid",
        "samen",
        "met",
        "partners",
        "ouderen"
    };
    private static final String[] FRENCH = {
        "habitants",
        "le",
        "quartier",
        "renforcer",
        "l’accès",
        "aux",
        "soins",
        "et",
        "bien-être",
        "un",
        "social",
        "réseau",
        "pour",
        "familles",
        "fragilisées",
        "accueil",
        "accompagnement",
        "logement",
        "santé",
        "ensemble",
        "avec",
        "partenaires",
        "aînés"
    };

    private final Random random = new Random(SEED);
    private final int size;
    private final int width;
    private final List<NodeId> neighbourhoods = new ArrayList<>();
    private final SnapshotBuilder builder;
    private int count;

    private PlanGenerator(int size) {
        this.size = size;
        this.width = Math.max(2, (int) Math.ceil(Math.pow(size, 1.0 / LEVELS)));
        this.builder = new SnapshotBuilder(id(), PlanKinds.PLAN, header());
    }

    /** @param size how many nodes, the root included; at least 20 */
    static Snapshot plan(int size) {
        return new PlanGenerator(size).make();
    }

    private Snapshot make() {
        builder.declare(PlanKinds.NAMESPACE);
        for (int i = 0; i < 10; i++) {
            NodeId neighbourhood = id();
            builder.add(neighbourhood, builder.root(), PlanKinds.NEIGHBOURHOOD, titled(2));
            neighbourhoods.add(neighbourhood);
        }
        while (count < size) {
            below(builder.root(), 0);
        }
        return builder.build();
    }

    private void below(NodeId parent, int level) {
        if (count == size) {
            return;
        }
        NodeId id = id();
        if (level == KINDS.size()) {
            role(id, parent);
            return;
        }
        Attributes attributes = titled(6).with(PlanKeys.DESCRIPTION, texts(12));
        if (level == KINDS.size() - 1) {
            attributes = attributes
                    .with(PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL))
                    .with(PlanKeys.NEIGHBOURHOODS, List.of(neighbourhood(), neighbourhood()));
        }
        builder.add(id, parent, KINDS.get(level), attributes);
        for (int i = 0; i < width; i++) {
            below(id, level + 1);
        }
    }

    private void role(NodeId id, NodeId parent) {
        Attributes attributes = Attributes.NONE
                .with(PlanKeys.TEXT, texts(12))
                .with(PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER))
                .with(PlanKeys.SOURCE_LINE, Optional.of(BigDecimal.valueOf(count)));
        builder.add(id, parent, PlanKinds.PARTY_ROLE, attributes);
    }

    private NodeId neighbourhood() {
        return neighbourhoods.get(random.nextInt(neighbourhoods.size()));
    }

    private Attributes header() {
        return titled(6)
                .with(PlanKeys.LANGUAGES, List.of("nl", "fr"))
                .with(PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)));
    }

    private Attributes titled(int words) {
        return Attributes.NONE.with(PlanKeys.TITLE, texts(words));
    }

    private BilingualText texts(int words) {
        return BilingualText.of("nl", text(DUTCH, words), "fr", text(FRENCH, words));
    }

    private String text(String[] words, int atLeast) {
        StringBuilder text = new StringBuilder();
        int length = atLeast + random.nextInt(atLeast);
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    /** Like those that the program draws, but the same every time. */
    private NodeId id() {
        count++;
        StringBuilder digits = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            digits.append(Character.forDigit(random.nextInt(32), 32));
        }
        return new NodeId(digits.toString());
    }
}
