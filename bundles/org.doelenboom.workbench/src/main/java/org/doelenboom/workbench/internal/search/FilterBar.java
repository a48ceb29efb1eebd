package org.doelenboom.workbench.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** What the search is limited to: a choice each for kind, neighbourhood, party, year and state, of those that the plan has. */
final class FilterBar {
    private static final int NARROW = 12 * Resources.STEP;

    private final Desk desk;
    private final Choice<KindId> kind;
    private final Choice<NodeId> place;
    private final Choice<NodeId> party;
    private final Choice<Integer> year;
    private final Choice<ItemFilter.Stand> stand;

    /** A box whose first entry lets all pass. */
    private static final class Choice<T> {
        private final Combo combo;
        private final String all;
        private List<T> values = List.of();

        private Choice(Combo combo, String all) {
            this.combo = combo;
            this.all = all;
        }

        /** What was chosen stays chosen where it is still there. */
        private void offer(List<T> offered, Function<T, String> name) {
            Optional<T> before = chosen();
            List<String> names = new ArrayList<>(List.of(all));
            offered.forEach(value -> names.add(name.apply(value)));
            values = offered;
            if (!names.equals(List.of(combo.getItems()))) {
                combo.setItems(names.toArray(String[]::new));
            }
            combo.select(before.map(value -> offered.indexOf(value) + 1).orElse(0));
            combo.setEnabled(!offered.isEmpty());
            tell();
        }

        /** A long name has no room in a narrow view. */
        private void tell() {
            combo.setToolTipText(combo.getText());
        }

        private Optional<T> chosen() {
            int index = combo.getSelectionIndex() - 1;
            return index < 0 || index >= values.size() ? Optional.empty() : Optional.of(values.get(index));
        }
    }

    FilterBar(Composite parent, Desk desk, Runnable changed) {
        this.desk = desk;
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Resources.STEP;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        kind = choice(bar, "search.kinds", "search.everything", 2, changed);
        place = choice(bar, "search.places", "search.everyPlace", 1, changed);
        party = choice(bar, "search.parties", "search.everyParty", 1, changed);
        year = choice(bar, "search.years", "search.everyYear", 1, changed);
        stand = choice(bar, "search.stands", "search.everyStand", 1, changed);
    }

    private <T> Choice<T> choice(Composite bar, String name, String all, int columns, Runnable changed) {
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        place.widthHint = NARROW;
        combo.setLayoutData(place);
        Accessibles.name(combo, () -> desk.text(name));
        Choice<T> choice = new Choice<>(combo, desk.text(all));
        combo.addListener(SWT.Selection, event -> {
            choice.tell();
            changed.run();
        });
        choice.offer(List.of(), String::valueOf);
        return choice;
    }

    /** Offers what this plan has. */
    void show(@Nullable PlanSession session) {
        List<KindId> kinds = new ArrayList<>();
        List<NodeId> places = new ArrayList<>();
        List<NodeId> parties = new ArrayList<>();
        List<Integer> years = List.of();
        if (session != null) {
            Snapshot plan = session.snapshot();
            for (Node node : plan.subtree(plan.root().id())) {
                if (!kinds.contains(node.kind()) && !node.kind().equals(PlanKinds.PLAN)) {
                    kinds.add(node.kind());
                }
                if (node.kind().equals(PlanKinds.NEIGHBOURHOOD)) {
                    places.add(node.id());
                } else if (node.kind().equals(PlanKinds.PARTY)) {
                    parties.add(node.id());
                }
            }
            years = new Schedule(plan).planYears();
        }
        Function<NodeId, String> name = id ->
                session == null ? "" : session.names().full(session.snapshot().node(id));
        kind.offer(kinds, desk::groupName);
        place.offer(places, name);
        party.offer(parties, name);
        year.offer(years, String::valueOf);
        stand.offer(session == null ? List.of() : ItemFilter.Stand.all(), one -> desk.text(one.label()));
    }

    ItemFilter filter() {
        return new ItemFilter(kind.chosen(), place.chosen(), party.chosen(), year.chosen(), stand.chosen());
    }
}
