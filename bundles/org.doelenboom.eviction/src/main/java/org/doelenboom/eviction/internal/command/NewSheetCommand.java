package org.doelenboom.eviction.internal.command;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** Begins the counts of the next year, counted as the year before. */
@Component(property = EvictionKinds.PROPERTY)
public final class NewSheetCommand implements CommandContribution {
    private final EvictionMessages messages = new EvictionMessages();

    @Override
    public String id() {
        return "eviction.newSheet";
    }

    @Override
    public Message name() {
        return EvictionMessages.message("command.newSheet");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return nextYear(plan).isPresent();
    }

    /** The year after the last that is counted, else the plan's first; empty where the plan has no period. */
    private static Optional<Integer> nextYear(Snapshot plan) {
        return last(plan).flatMap(CountSheet::year).map(year -> year + 1).or(() -> plan.root()
                .get(PlanKeys.FIRST_YEAR)
                .map(BigDecimal::intValue));
    }

    private static Optional<CountSheet> last(Snapshot plan) {
        return CountSheet.all(plan).stream()
                .filter(sheet -> sheet.year().isPresent())
                .max(Comparator.comparingInt(sheet -> sheet.year().orElse(0)));
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        Snapshot plan = edit.now();
        int year = nextYear(plan).orElseThrow();
        NodeId sheet = edit.append(EvictionKinds.COUNT_SHEET, plan.root().id());
        BilingualText title = BilingualText.EMPTY;
        for (String language : plan.root().get(PlanKeys.LANGUAGES)) {
            title = title.put(language, messages.text(Locale.forLanguageTag(language), "sheet.title", year));
        }
        edit.set(sheet, PlanKeys.TITLE, title);
        edit.set(sheet, CountKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        last(plan).ifPresent(before -> {
            edit.set(sheet, CountKeys.COUNTED, before.counted());
            edit.set(sheet, CountKeys.EARLY_MEANS, before.node().get(CountKeys.EARLY_MEANS));
        });
        return List.of(sheet);
    }
}
