package org.doelenboom.eviction.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;

/**
 * What counts add up to, so that nothing is counted twice: where one count covers another (a year its months, a line for all
 * services those of each), the wider one holds.
 */
public final class Totals {
    private final List<Count> counts;
    private final List<Count> wide;

    public Totals(List<Count> counts) {
        this.counts = List.copyOf(counts);
        this.wide = counts.stream().filter(Count::isWide).toList();
    }

    /** Those in these neighbourhoods only; for the whole plan an empty set. */
    public static Totals in(List<Count> counts, Set<NodeId> neighbourhoods) {
        return new Totals(
                neighbourhoods.isEmpty()
                        ? counts
                        : counts.stream()
                                .filter(count -> count.neighbourhood()
                                        .filter(neighbourhoods::contains)
                                        .isPresent())
                                .toList());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Not reported where no count has the figure. */
    public Quantity of(Figure figure) {
        Quantity sum = Quantity.NOT_REPORTED;
        Set<Count.Subject> added = new HashSet<>();
        for (Count count : counts) {
            if (!count.get(figure).isReported() || count.period().isEmpty()) {
                continue;
            }
            boolean covered = isCovered(count, figure);
            // Of two lines that count the same, which a check reports, the first holds.
            if (!covered && added.add(count.subject())) {
                sum = sum.plus(count.get(figure));
            }
        }
        return sum;
    }

    private boolean isCovered(Count count, Figure figure) {
        return wide.stream()
                .anyMatch(other -> other.get(figure).isReported()
                        && other.covers(count)
                        && !other.subject().equals(count.subject()));
    }

    /** Whether some figure is left out since a wider one holds instead: for a person who fills it in, that wants saying. */
    public boolean leavesOut() {
        return counts.stream().anyMatch(count -> Figure.FUNNEL.stream()
                .anyMatch(figure -> count.get(figure).isReported() && isCovered(count, figure)));
    }

    /** How many of those identified came to notice in time, of those of whom it is known. */
    public Optional<Share> early() {
        return Share.ofParts(of(Figure.EARLY), of(Figure.LATE));
    }
}
