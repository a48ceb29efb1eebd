package org.doelenboom.workbench.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;

/** A list to choose one thing from, which follows the plan. */
public final class Choice<T> {
    private final Combo combo;
    private final Supplier<List<T>> items;
    private final Function<T, String> words;
    private final Optional<String> all;
    private List<T> there = List.of();

    Choice(Combo combo, Supplier<List<T>> items, Function<T, String> words, Optional<String> all) {
        this.combo = combo;
        this.items = items;
        this.words = words;
        this.all = all;
    }

    /** What is chosen; empty for all, and where there is nothing to choose. */
    public Optional<T> taken() {
        int index = combo.getSelectionIndex() - (all.isPresent() ? 1 : 0);
        return index >= 0 && index < there.size() ? Optional.of(there.get(index)) : Optional.empty();
    }

    /** Chooses this, where it is there. Tells nobody. */
    public void take(T item) {
        int index = there.indexOf(item);
        if (index >= 0) {
            combo.select(index + (all.isPresent() ? 1 : 0));
        }
    }

    /** Chooses this, or all where empty or not there. Tells nobody. */
    public void takeOrAll(Optional<T> item) {
        int index = item.map(there::indexOf).orElse(-1) + (all.isPresent() ? 1 : 0);
        if (index >= 0 && combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    /** Whether it is there at all. */
    public void setVisible(boolean visible) {
        if (combo.getVisible() != visible) {
            RowData place = new RowData();
            place.exclude = !visible;
            combo.setLayoutData(place);
            combo.setVisible(visible);
            combo.requestLayout();
        }
    }

    /** Offers what there is now; what was chosen stays so where it is still there. */
    void renew() {
        List<T> now = items.get();
        List<String> texts = new java.util.ArrayList<>();
        all.ifPresent(texts::add);
        now.forEach(item -> texts.add(words.apply(item)));
        Optional<T> taken = taken();
        there = now;
        if (!List.of(combo.getItems()).equals(texts)) {
            combo.setItems(texts.toArray(new String[0]));
            combo.select(0);
            combo.requestLayout();
        }
        taken.ifPresent(this::take);
    }
}
