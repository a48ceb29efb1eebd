package org.doelenboom.workbench.internal.editor;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Carried;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PartyForm;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetCounting;
import org.doelenboom.plan.TargetOverlap;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.TargetScope;

/** What the words of the core's closed sets are called. */
final class CoreWords {
    private static final String BUNDLE = "org.doelenboom.plan";

    private CoreWords() {}

    static Message name(DeliveryMode word) {
        return name("delivery", word);
    }

    static Message name(Carried carried) {
        if (carried.modes().size() > 1) {
            return Message.of(BUNDLE, "delivery.mixed");
        }
        DeliveryMode only = carried.modes().iterator().next();
        return name(carried.whole() ? "delivery" : "delivery.partly", only);
    }

    static Message name(PartyRole word) {
        return name("role", word);
    }

    static Message name(PartyForm word) {
        return name("partyForm", word);
    }

    static Message name(ChapterKind word) {
        return name("chapterKind", word);
    }

    static Message name(ParagraphStyle word) {
        return name("style", word);
    }

    static Message name(TargetBasis word) {
        return name("basis", word);
    }

    static Message name(TargetScope word) {
        return name("scope", word);
    }

    static Message name(TargetBound word) {
        return name("bound", word);
    }

    static Message name(TargetOverlap word) {
        return name("overlap", word);
    }

    static Message name(TargetRollUp word) {
        return name("rollUp", word);
    }

    static Message name(TargetCounting word) {
        return name("counting", word);
    }

    private static Message name(String group, Enum<?> word) {
        String[] parts = word.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return Message.of(BUNDLE, group + "." + camel);
    }
}
