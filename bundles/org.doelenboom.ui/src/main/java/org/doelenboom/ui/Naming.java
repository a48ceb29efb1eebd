package org.doelenboom.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Period;
import org.osgi.annotation.versioning.ProviderType;

/** What is needed to call an item of a plan by a name. On the screen's thread. */
@ProviderType
public interface Naming {
    Snapshot plan();

    /** The language that the user works in: nl, fr or en. */
    Locale locale();

    /** The text in the user's language. */
    String text(Message message);

    /** How an item is called in a list: its code, where it has one, and its title in the user's language. */
    String name(NodeId node);

    /** The same, empty where there is none, or it is gone. */
    default String name(Optional<NodeId> node) {
        return node.filter(id -> plan().find(id).isPresent()).map(this::name).orElse("");
    }

    /** A period in words: {@code maart 2024}, {@code 1e kwartaal 2024}, {@code 2024}; as it is written where it is no period. */
    default String period(String written) {
        return Period.parse(written.strip())
                .map(period -> {
                    YearMonth first = YearMonth.from(period.first());
                    YearMonth last = YearMonth.from(period.last());
                    String pattern =
                            first.equals(last) ? "LLLL yyyy" : first.equals(last.minusMonths(2)) ? "QQQQ yyyy" : "yyyy";
                    return DateTimeFormatter.ofPattern(pattern, locale()).format(first);
                })
                .orElse(written.strip());
    }

    /** The parts that are not empty, with a dot between them; empty where all are. */
    static Optional<String> joined(String... parts) {
        String words = Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
