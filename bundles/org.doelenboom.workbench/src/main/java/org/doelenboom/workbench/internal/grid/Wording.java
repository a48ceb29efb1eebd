package org.doelenboom.workbench.internal.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.Carried;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.Period;
import org.doelenboom.workbench.internal.session.Names;

/** How a grid puts things into words, and reads them back. */
public record Wording(Names names, Locale locale, Function<Message, String> texts) {
    private static final String OWN = "org.doelenboom.workbench";
    private static final String PLAN = "org.doelenboom.plan";
    private static final List<DateTimeFormatter> DAYS = Stream.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    public static Message message(String key, Object... arguments) {
        return Message.of(OWN, key, arguments);
    }

    public String text(String key, Object... arguments) {
        return texts.apply(message(key, arguments));
    }

    /** One of the core's own words, such as an attribute's name. */
    public String plan(String key) {
        return texts.apply(Message.of(PLAN, key));
    }

    /** Code and title, as a row of a tree has them. */
    public String item(Node item) {
        String code = names.code(item);
        String title = names.title(item);
        String words = title.isEmpty() ? text("untitled") : title;
        return code.isEmpty() ? words : code + "  " + words;
    }

    /** The same with the code that tells it apart in the whole plan. */
    public String full(Node item) {
        String title = names.title(item);
        return (path(item) + " " + (title.isEmpty() ? text("untitled") : title)).strip();
    }

    /** What tells it apart in the whole plan: {@code 1.1.2 A2}. */
    public String path(Node item) {
        return names.numbering().path(item).replace("/", " ");
    }

    public String words(BilingualText text) {
        List<String> preferred = Stream.concat(Stream.of(locale.getLanguage()), Names.languages(names.plan()).stream())
                .toList();
        return text.first(preferred).strip().replaceAll("\\s+", " ");
    }

    /** The language that words typed into a cell are written in: the person's own, where the plan has it, else its leading one. */
    public String typedLanguage() {
        List<String> languages = Names.languages(names.plan());
        return languages.contains(locale.getLanguage()) ? locale.getLanguage() : languages.get(0);
    }

    public String amount(BigDecimal amount) {
        return Amounts.written(amount, locale);
    }

    /** Who carries it out, in a word or two. */
    public String delivery(DeliveryMode mode) {
        return text("grid.delivery." + mode);
    }

    /** The same for an item with all below it: mixed, or in part only; empty where nobody said. */
    public String delivery(Carried carried) {
        Set<DeliveryMode> modes = carried.modes();
        if (modes.size() > 1) {
            return plan("delivery.mixed");
        }
        return modes.stream()
                .map(mode -> carried.whole() ? delivery(mode) : text("grid.delivery.partly." + mode))
                .collect(Collectors.joining());
    }

    /** The way of carrying out that a word means, as a cell or as the rest of the program writes it; empty where it is none. */
    public Optional<DeliveryMode> delivery(String written) {
        return Arrays.stream(DeliveryMode.values())
                .filter(mode -> delivery(mode).equalsIgnoreCase(written)
                        || plan(mode == DeliveryMode.OWN ? "delivery.own" : "delivery.call")
                                .equalsIgnoreCase(written))
                .findFirst();
    }

    /** What one may choose from, nothing first. */
    public List<String> deliveries() {
        return Stream.concat(Stream.of(""), Arrays.stream(DeliveryMode.values()).map(this::delivery))
                .toList();
    }

    public String day(LocalDate day) {
        return DAYS.get(0).format(day);
    }

    /** A period as short as the head of a column: {@code 2024}, {@code K1}, {@code mrt}. */
    public String period(Period period) {
        YearMonth first = YearMonth.from(period.first());
        YearMonth last = YearMonth.from(period.last());
        String pattern = first.equals(last) ? "LLL" : first.equals(last.minusMonths(2)) ? "QQQ" : "uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(first);
    }

    /** A day as people write it; empty where it is none. */
    public static Optional<LocalDate> day(String written) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(written.strip(), format));
            } catch (DateTimeException e) {
                continue; // the next way of writing it
            }
        }
        return Optional.empty();
    }
}
