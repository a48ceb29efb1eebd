package org.doelenboom.workbench.internal.preference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.RuleOff;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The rules of the check, each on or off in the plan in front; the reason of what is off is part of the plan. */
final class RulesPage {
    /** A check may report under several ids, of which the checker knows one; these are all of the core's. */
    private static final List<String> OF_THE_CORE = List.of(
            ("B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 D1 D2 D3 D5 D7 D8 D9 D10 E1 G1 G2 G3 G4 G6 G7 G8 G9 G10 L1 L2 L3 L4 M "
                            + "N1 N2 N3 N4 N5 N6 N7 N8 P1 Q R1 S8 S10 S11 S12 V1 V2")
                    .split(" "));

    private static final int FOUND_WIDTH = 12 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;
    private final Map<String, String> off = new TreeMap<>();
    private final Map<String, Long> found;
    private final List<String> rules;
    private final FilteredTable list;
    private final Table table;
    private final Text reason;

    RulesPage(Composite parent, Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
        header().forEach(one -> off.put(one.rule(), one.reason()));
        found = session.problems().stream().collect(Collectors.groupingBy(Problem::rule, Collectors.counting()));
        // Those of the core, of one letter, come first; the tenth after the ninth.
        TreeSet<String> all = new TreeSet<>(Comparator.<String>comparingInt(
                        rule -> rule.replaceAll("\\d+$", "").length())
                .thenComparing(rule -> rule.replaceAll("\\d+$", ""))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
        all.addAll(desk.services().checker().rules());
        all.addAll(OF_THE_CORE);
        all.addAll(found.keySet());
        all.addAll(off.keySet());
        rules = List.copyOf(all);
        Label words = new Label(parent, SWT.WRAP);
        words.setText(
                desk.text("rules.text", session.names().title(session.snapshot().root()))
                        .replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 60 * Resources.STEP;
        words.setLayoutData(wide);
        list = new FilteredTable(
                parent,
                desk,
                new FilteredTable.Words("rules.filter", "preferences.rules", "rules.rule", "rules.found"),
                SWT.CHECK,
                SWT.RIGHT,
                FOUND_WIDTH);
        table = list.table();
        table.setEnabled(session.isEditable());
        Label label = new Label(parent, SWT.NONE);
        label.setText(desk.text("rules.reason"));
        reason = new Text(parent, SWT.SINGLE | SWT.BORDER);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(reason, () -> desk.text("rules.reason"));
        list.filter().addListener(SWT.Modify, event -> fill());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                table.setSelection(item);
                turn(item);
            }
            show();
        });
        reason.addListener(SWT.Modify, event -> {
            if (reason.isEnabled()) {
                off.put(selected(), reason.getText());
            }
        });
        fill();
    }

    private List<RuleOff> header() {
        return session.snapshot().root().get(HeaderKeys.RULES_OFF);
    }

    /** What the rule looks at, in words; a module says it in its own messages. */
    private String name(String rule) {
        return said(Desk.BUNDLE, "rule." + rule)
                .or(() -> ofModules("rule." + rule))
                .or(() -> ofModules("problem." + rule))
                .or(() -> session.problems().stream()
                        .filter(problem -> problem.rule().equals(rule))
                        .findFirst()
                        .map(problem -> desk.text(problem.message())))
                .orElseGet(() -> desk.text("rules.ofModule"));
    }

    private Optional<String> ofModules(String key) {
        return desk.services().modules().all().stream()
                .flatMap(module -> said(module.name().bundle(), key).stream())
                .findFirst();
    }

    /** Empty where nobody wrote it; where it tells of one find, with dots for its figures. */
    private Optional<String> said(String bundle, String key) {
        String text = desk.text(Message.of(bundle, key));
        return text.equals(key) ? Optional.empty() : Optional.of(text.replaceAll("\\{\\d+[^}]*}", "…"));
    }

    private void fill() {
        table.removeAll();
        for (String rule : rules) {
            String text = rule + "  " + name(rule);
            if (list.lets(text)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {text, found.containsKey(rule) ? String.valueOf(found.get(rule)) : ""});
                item.setData(rule);
                item.setChecked(!off.containsKey(rule));
            }
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        show();
    }

    private String selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && table.getItem(index).getData() instanceof String rule ? rule : "";
    }

    private void turn(TableItem item) {
        String rule = (String) item.getData();
        if (item.getChecked()) {
            off.remove(rule);
        } else {
            off.put(rule, "");
        }
        show();
        if (!item.getChecked()) {
            reason.setFocus();
        }
    }

    private void show() {
        String why = off.get(selected());
        reason.setEnabled(false);
        reason.setText(why == null ? "" : why);
        reason.setEnabled(why != null && session.isEditable());
    }

    /** Writes what was changed into the plan, as one step. */
    void keep() {
        Function<RuleOff, RuleOff> bare =
                one -> new RuleOff(one.rule(), one.reason().strip());
        List<RuleOff> before = new ArrayList<>(header().stream().map(bare).toList());
        List<RuleOff> after = off.entrySet().stream()
                .map(one -> bare.apply(new RuleOff(one.getKey(), one.getValue())))
                .toList();
        if (session.isEditable() && !(before.containsAll(after) && after.containsAll(before))) {
            session.edit(
                    Message.of(Desk.BUNDLE, "rules.label"),
                    edit -> edit.set(edit.now().root().id(), HeaderKeys.RULES_OFF, after));
        }
    }
}
