package org.doelenboom.workbench.internal.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;

/** How the items of one snapshot are called. On one thread. */
public final class Names {
    private final Snapshot plan;
    private final Catalogue catalogue;
    private final Locale locale;
    private final List<String> preferred;
    private final Numbering numbering;
    private final Labels labels;

    /** What modules call their items; empty where a title, or the name of the kind, is good enough. */
    @FunctionalInterface
    public interface Labels {
        Labels NONE = (item, names) -> Optional.empty();

        Optional<String> label(Node item, Names names);
    }

    /** @param locale the user's language, which titles are shown in where they have it */
    public Names(Snapshot plan, Catalogue catalogue, Locale locale, Labels labels) {
        this.labels = labels;
        this.plan = plan;
        this.catalogue = catalogue;
        this.locale = locale;
        this.numbering = new Numbering(plan);
        List<String> languages = new ArrayList<>(List.of(locale.getLanguage()));
        languages.addAll(languages(plan));
        this.preferred = List.copyOf(languages);
    }

    /** The languages that a plan is written in; Dutch and French where it does not say. */
    public static List<String> languages(Snapshot plan) {
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        return languages.isEmpty() ? List.of("nl", "fr") : languages;
    }

    public Snapshot plan() {
        return plan;
    }

    public Numbering numbering() {
        return numbering;
    }

    /** Its code, empty where it has none. */
    public String code(Node node) {
        return numbering.code(node);
    }

    /** What a list shows it by; empty where nobody wrote it yet. */
    public String title(Node node) {
        boolean ours = node.kind().namespace().equals(PlanKinds.NAMESPACE.name());
        return ours ? written(node) : labels.label(node, this).orElseGet(() -> written(node));
    }

    private String written(Node node) {
        Optional<KindDefinition> kind = catalogue.kind(node.kind());
        Object title = kind.<Object>map(definition -> node.get(definition.title()))
                .orElseGet(
                        () -> node.get(PlanKeys.TITLE).isEmpty() ? node.get(PlanKeys.TEXT) : node.get(PlanKeys.TITLE));
        String text = words(title);
        if (text.isEmpty() && node.kind().equals(PlanKinds.PARTY_ROLE)) {
            return node.get(PlanKeys.PARTY).flatMap(plan::find).map(this::title).orElse("");
        }
        return figure(node, text.strip().replaceAll("\\s+", " "));
    }

    private String words(Object title) {
        if (title instanceof BilingualText texts) {
            return texts.first(preferred);
        }
        if (title instanceof Optional<?> one) {
            return one.map(this::words).orElse("");
        }
        return title instanceof LocalDate day ? Days.written(day) : String.valueOf(title);
    }

    /** The attribute that its title is written in; empty where that is no text per language. */
    @SuppressWarnings("unchecked") // a key whose absent value is a bilingual text is a key of bilingual texts
    public Optional<Key<BilingualText>> titleKey(Node node) {
        Key<?> key = catalogue
                .kind(node.kind())
                .<Key<?>>map(KindDefinition::title)
                .orElse(node.get(PlanKeys.TITLE).isEmpty() ? PlanKeys.TEXT : PlanKeys.TITLE);
        return key.absent() instanceof BilingualText ? Optional.of((Key<BilingualText>) key) : Optional.empty();
    }

    /** Targets and measurements are known by their figures. */
    private String figure(Node node, String text) {
        if (node.kind().equals(TargetKeys.TARGET)) {
            String amount = node.get(TargetKeys.AMOUNT)
                    .map(number -> Figures.written(number, locale))
                    .orElse("");
            return (amount + " " + text).strip();
        }
        if (node.kind().equals(TargetKeys.MEASUREMENT)) {
            String place = node.get(TargetKeys.NEIGHBOURHOOD)
                    .flatMap(plan::find)
                    .map(this::title)
                    .orElse("");
            String reached = Figures.written(node.get(TargetKeys.REACHED), locale);
            return Stream.of(text, place, reached)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return text;
    }

    /** Code and title; for an action also the code of its objective. */
    public String full(Node node) {
        String code = numbering.path(node).replace("/", " ");
        String title = title(node);
        return code.isEmpty() ? title : title.isEmpty() ? code : code + " " + title;
    }
}
