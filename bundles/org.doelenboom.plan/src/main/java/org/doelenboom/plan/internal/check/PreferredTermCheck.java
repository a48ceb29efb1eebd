package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** A word stands for which the glossary has a better one (G6). */
@Component
public final class PreferredTermCheck implements PlanCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final PerPlan<List<Term>> terms = new PerPlan<>(PreferredTermCheck::terms);

    @Override
    public String rule() {
        return "G6";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY);
    }

    private record Term(Pattern avoided, String word, Node entry) {}

    private static List<Term> terms(Snapshot plan) {
        List<Term> terms = new ArrayList<>();
        for (Node child : plan.children(plan.root())) {
            if (child.kind().equals(PlanKinds.GLOSSARY_ENTRY)) {
                for (String word : child.get(HeaderKeys.AVOIDED)) {
                    if (!word.isBlank()) {
                        terms.add(new Term(
                                Pattern.compile(
                                        "(?<![\\p{L}\\d])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\d])", FLAGS),
                                word.strip(),
                                child));
                    }
                }
            }
        }
        return terms;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        List<Term> all = terms.of(plan);
        if (all.isEmpty()
                || node.kind().equals(PlanKinds.GLOSSARY_ENTRY)
                || node.parent().isEmpty()) {
            return;
        }
        List<BilingualText> texts = Titles.texts(node);
        for (Term term : all) {
            boolean stands = texts.stream().anyMatch(text -> text.languages().stream()
                    .anyMatch(language ->
                            term.avoided().matcher(text.in(language)).find()));
            if (stands) {
                String better = preferred(plan, term);
                Report.advice(rule(), found)
                        .at(
                                node,
                                "G6",
                                Report.figures("word", term.word(), "preferred", better),
                                Report.fix(
                                        "G6",
                                        edit -> Titles.rewrite(edit, node, text -> replace(term, better, text)),
                                        better));
            }
        }
    }

    /** The entry's own word, without what it adds in brackets. */
    private static String preferred(Snapshot plan, Term term) {
        String title = term.entry().get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES));
        return title.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
    }

    private static String replace(Term term, String better, String text) {
        return term.avoided()
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Character.isUpperCase(match.group().charAt(0))
                                ? better
                                : better.substring(0, 1).toLowerCase(Locale.ROOT) + better.substring(1)));
    }
}
