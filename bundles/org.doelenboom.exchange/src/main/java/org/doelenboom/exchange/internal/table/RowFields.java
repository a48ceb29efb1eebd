package org.doelenboom.exchange.internal.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** What the cells beside the titles say of the row's item. What no field holds becomes a note, with its heading. */
final class RowFields {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern SPAN =
            Pattern.compile("\\b(20\\d\\d)\\s*(?:[-–—]|tot|t/m|t\\.e\\.m\\.|à|au|to)\\s*(20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final int LONGEST_NAME = 60;

    private final Sheet sheet;
    private final TableHeader header;
    private final ItemTree tree;
    private final TablePlan plan;
    private final Words words;
    private final MoneyColumns money;
    private final TargetColumns targets;

    RowFields(Sheet sheet, TableHeader header, ItemTree tree, Words words) {
        this.sheet = sheet;
        this.header = header;
        this.tree = tree;
        this.plan = tree.plan();
        this.words = words;
        this.money = new MoneyColumns(sheet, header, plan);
        this.targets = new TargetColumns(sheet, header, plan, words);
    }

    void read(Row row, NodeId item) {
        Set<Integer> years = new TreeSet<>(plan.get(item, ScheduleKeys.YEARS));
        List<Column> unknown = new ArrayList<>();
        for (Column column : header.columns()) {
            Cell cell = row.cell(column.index());
            if (!column.role().isField() || cell.isBlank() || cell.merged() && !column.is(ColumnRole.THEME)) {
                continue;
            }
            if (!read(row, item, column, cell, years)) {
                unknown.add(column);
            }
        }
        plan.set(item, ScheduleKeys.YEARS, List.copyOf(years));
        money.read(row, item);
        targets.read(row, item);
        unknown.forEach(column -> plan.note(item, column.heading(), row.text(column.index())));
    }

    /** Whether a field took it. */
    private boolean read(Row row, NodeId item, Column column, Cell cell, Set<Integer> years) {
        String text = cell.text();
        switch (column.role()) {
            case BUDGET, FUNDER, AMOUNT, INDICATOR, TARGET -> {
                return true;
            }
            case DESCRIPTION -> {
                append(item, column, text);
                return true;
            }
            case NOTE -> {
                plan.note(item, "", text);
                return true;
            }
            case YEAR -> {
                return mark(row, item, column, cell, years);
            }
            case YEARS -> {
                Set<Integer> found = years(text);
                years.addAll(found);
                return !found.isEmpty();
            }
            case START -> {
                return day(item, ScheduleKeys.START, cell);
            }
            case END -> {
                return day(item, ScheduleKeys.END, cell);
            }
            case DEADLINE -> {
                return day(item, ScheduleKeys.DEADLINE, cell);
            }
            case STATE -> {
                return state(row, item, text);
            }
            case DELIVERY -> {
                return delivery(item, text);
            }
            case THEME -> {
                return theme(item, text);
            }
            case NEIGHBOURHOOD -> {
                return places(item, text);
            }
            case RESPONSIBLE -> {
                List<String> names = plan.isNamed(PlanKinds.PARTY, text) ? List.of(text) : names(text);
                if (plan.get(item, ScheduleKeys.RESPONSIBLE).isEmpty() && !names.isEmpty()) {
                    plan.set(item, ScheduleKeys.RESPONSIBLE, Optional.of(plan.named(PlanKinds.PARTY, names.get(0))));
                    names = names.subList(1, names.size());
                }
                names.forEach(name -> role(item, PartyRole.LEADING, name));
                return true;
            }
            case LEADING, PARTNER, STAKEHOLDER, SUPPORTING -> {
                PartyRole role = PartyRole.valueOf(column.role().name());
                names(text).forEach(name -> role(item, role, name));
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void append(NodeId item, Column column, String text) {
        String language = column.language().isEmpty() ? plan.language() : column.language();
        BilingualText before = plan.get(item, PlanKeys.DESCRIPTION);
        String whole = before.in(language).isEmpty() ? text : before.in(language) + "\n" + text;
        plan.set(item, PlanKeys.DESCRIPTION, before.put(language, whole));
    }

    private boolean mark(Row row, NodeId item, Column column, Cell cell, Set<Integer> years) {
        String text = cell.text();
        if (words.says("mark.no", text)) {
            return true;
        }
        years.add(column.year());
        if (words.says("mark.yes", text)) {
            return true;
        }
        plan.ask("X3", sheet, row, item, column.heading() + ": " + text, Integer.toString(column.year()), "");
        return false;
    }

    static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        Matcher span = SPAN.matcher(text);
        while (span.find()) {
            int last = Integer.parseInt(span.group(2));
            for (int year = Integer.parseInt(span.group(1)); year <= last && years.size() < 50; year++) {
                years.add(year);
            }
        }
        Matcher one = YEAR.matcher(text);
        while (one.find()) {
            years.add(Integer.valueOf(one.group(1)));
        }
        return years;
    }

    private boolean day(NodeId item, Key<Optional<LocalDate>> key, Cell cell) {
        Optional<LocalDate> day = day(cell);
        if (day.isPresent()) {
            plan.set(item, key, day);
        }
        return day.isPresent();
    }

    static Optional<LocalDate> day(Cell cell) {
        if (cell.date().isPresent()) {
            return cell.date();
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(cell.text(), format));
            } catch (DateTimeParseException e) {
                // Written in another way than this one.
                continue;
            }
        }
        return Optional.empty();
    }

    private boolean state(Row row, NodeId item, String text) {
        for (FollowUpState state : FollowUpState.values()) {
            if (words.says("state." + camelCase(state.name()), text)) {
                plan.set(item, ScheduleKeys.STATE, Optional.of(state));
                return true;
            }
        }
        plan.ask("X4", sheet, row, item, text, "", "");
        return false;
    }

    static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.length() == 0 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    private boolean delivery(NodeId item, String text) {
        boolean own = words.says("delivery.own", text);
        if (own || words.says("delivery.call", text)) {
            plan.set(item, PlanKeys.DELIVERY, Optional.of(own ? DeliveryMode.OWN : DeliveryMode.CALL));
            return true;
        }
        return false;
    }

    /** Of the highest objective that has no theme, or another item's own one. */
    private boolean theme(NodeId item, String text) {
        NodeId theme = plan.named(PlanKinds.THEME, text);
        if (header.has(ColumnRole.TITLE) && PlanKinds.isObjective(tree.kind(item))) {
            // An item a row: the cell speaks of that item, and not of those above.
            plan.set(item, PlanKeys.THEME, Optional.of(theme));
            return true;
        }
        NodeId at = item;
        NodeId open = null;
        while (!at.equals(plan.root())) {
            Optional<NodeId> there = plan.get(at, PlanKeys.THEME);
            if (there.filter(theme::equals).isPresent()) {
                return true;
            }
            if (there.isPresent()) {
                break;
            }
            open = PlanKinds.isObjective(tree.kind(at)) ? at : open;
            at = tree.parent(at);
        }
        if (open != null) {
            plan.set(open, PlanKeys.THEME, Optional.of(theme));
        }
        return open != null;
    }

    private boolean places(NodeId item, String text) {
        if (words.says("everywhere", text)) {
            return true;
        }
        List<NodeId> places = new ArrayList<>(plan.get(item, PlanKeys.NEIGHBOURHOODS));
        if (text.indexOf(';') < 0 && plan.isNamed(PlanKinds.NEIGHBOURHOOD, text)) {
            places.add(plan.named(PlanKinds.NEIGHBOURHOOD, text));
            plan.set(item, PlanKeys.NEIGHBOURHOODS, places);
            return true;
        }
        String parts = text.indexOf(';') >= 0 ? ";" : "\\s*[,/+\\n]\\s*|\\s+(?:en|et|and|&)\\s+";
        for (String name : text.split(parts)) {
            if (!name.isBlank()) {
                NodeId place = plan.named(PlanKinds.NEIGHBOURHOOD, name.strip());
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
        }
        plan.set(item, PlanKeys.NEIGHBOURHOODS, places);
        return true;
    }

    private void role(NodeId item, PartyRole role, String name) {
        NodeId node = plan.add(item, PlanKinds.PARTY_ROLE);
        plan.set(node, PlanKeys.ROLE, Optional.of(role));
        if (name.length() > LONGEST_NAME * 2) {
            plan.set(node, PlanKeys.TEXT, plan.text(name));
        } else {
            plan.set(node, PlanKeys.PARTY, Optional.of(plan.named(PlanKinds.PARTY, name)));
        }
    }

    /** Names stand on lines or between semicolons; commas part them only where each part looks like a name. */
    static List<String> names(String text) {
        Set<String> names = new java.util.LinkedHashSet<>();
        for (String line : text.split("[;\\n]")) {
            String one = line.strip().replaceFirst("^[-–•●*·▪]\\s*", "").strip();
            List<String> parts = new ArrayList<>();
            for (String part : one.split(",")) {
                parts.add(part.strip());
            }
            boolean list = parts.size() > 1
                    && parts.stream()
                            .allMatch(part -> !part.isEmpty()
                                    && part.length() <= LONGEST_NAME
                                    && (Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0))));
            if (list) {
                names.addAll(parts);
            } else if (!one.isEmpty()) {
                names.add(one);
            }
        }
        return List.copyOf(names);
    }
}
