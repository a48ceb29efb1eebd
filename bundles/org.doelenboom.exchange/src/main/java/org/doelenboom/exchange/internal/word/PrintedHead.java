package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.plan.PlanKeys;

/** The title page: what, whose, where and when, in the order in which it is printed. */
final class PrintedHead {
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)\\s*[\u2013\u2014-]\\s*((?:19|20)\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final PrintedDraft draft;
    private final PrintedWords words;
    private final List<PrintedPart.Words> lines = new ArrayList<>();

    PrintedHead(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
    }

    void line(PrintedPart.Words part) {
        lines.add(part);
    }

    void read(String fileName) {
        if (lines.isEmpty()) {
            int dot = fileName.lastIndexOf('.');
            set(PlanKeys.TITLE, draft.languages().get(0), dot > 0 ? fileName.substring(0, dot) : fileName);
            return;
        }
        draft.set(draft.root(), PlanKeys.TITLE, lines.get(0).text());
        int years = years();
        List<PrintedPart.Words> before = lines.subList(1, years < 0 ? lines.size() : years);
        before = years < 0 && before.size() > 2 ? before.subList(0, 2) : before;
        if (!before.isEmpty()) {
            draft.set(draft.root(), PlanKeys.PLAN_TYPE, before.get(0).text());
        }
        if (before.size() > 1) {
            draft.set(draft.root(), PlanKeys.TERRITORY, before.get(1).text());
        }
        int from = years < 0 ? 1 + before.size() : years + 1;
        for (PrintedPart.Words line : lines.subList(Math.min(from, lines.size()), lines.size())) {
            behind(line);
        }
    }

    private void set(Key<BilingualText> key, String language, String text) {
        draft.set(draft.root(), key, BilingualText.of(language, text));
    }

    /** The place of the line with the years, which it sets; -1 where there is none. */
    private int years() {
        for (int i = 1; i < lines.size(); i++) {
            Matcher years = YEARS.matcher(draft.lead(lines.get(i).text()).strip());
            if (years.matches()) {
                draft.set(draft.root(), PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(years.group(1))));
                draft.set(draft.root(), PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(years.group(2))));
                return i;
            }
        }
        return -1;
    }

    private void behind(PrintedPart.Words line) {
        String text = draft.lead(line.text()).strip();
        boolean edition = words.says(text, "edition.call") || words.isIn(text, "edition.neighbourhood");
        Optional<String> issued = issued(text);
        if (issued.isPresent()) {
            draft.set(draft.root(), PlanKeys.ISSUED, issued.get());
        } else if (edition) {
            draft.leave(line.line(), text, "noPlace");
        } else if (draft.get(draft.root(), PlanKeys.OWNER).isEmpty()) {
            draft.set(draft.root(), PlanKeys.OWNER, line.text());
        } else {
            draft.leave(line.line(), text, "noPlace");
        }
    }

    /** As exactly as it is known: {@code 2022-02}. */
    private Optional<String> issued(String text) {
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(
                                Integer.parseInt(day.group(3)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1)))
                        .toString());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (String language : draft.languages()) {
            DateTimeFormatter month = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMMM yyyy")
                    .toFormatter(new Locale(language, "BE"));
            Optional<String> found = month(text, month);
            if (found.isPresent()) {
                return found;
            }
        }
        return text.matches("\\d{4}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> month(String text, DateTimeFormatter format) {
        ParsePosition at = new ParsePosition(0);
        var parsed = format.parseUnresolved(text, at);
        if (parsed == null || at.getErrorIndex() >= 0 || at.getIndex() < text.length()) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.parse(text, format).toString());
    }
}
