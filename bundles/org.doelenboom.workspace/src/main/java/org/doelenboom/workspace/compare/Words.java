package org.doelenboom.workspace.compare;

import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.workspace.Workspace;

/**
 * Says differences and conflicts as a colleague would, in one language of the screen. Names of kinds and fields come from the
 * modules that are there; without a module its fields go by their name in the file. Not for two threads at once.
 */
public final class Words {
    static final String BUNDLE = Workspace.class.getPackageName();

    private static final int LONGEST = 80;

    private final Catalogue catalogue;
    private final Messages messages;
    private final Locale locale;
    private final int longest;

    public Words(Catalogue catalogue, Messages messages, Locale locale) {
        this(catalogue, messages, locale, LONGEST);
    }

    private Words(Catalogue catalogue, Messages messages, Locale locale, int longest) {
        this.longest = longest;
        this.catalogue = Objects.requireNonNull(catalogue);
        this.messages = Objects.requireNonNull(messages);
        this.locale = Objects.requireNonNull(locale);
    }

    /** The same words, with texts in full. */
    public Words uncut() {
        return new Words(catalogue, messages, locale, Integer.MAX_VALUE);
    }

    String language() {
        return locale.getLanguage();
    }

    /** One difference in one line. */
    public String of(Difference difference, Numbering before, Numbering after) {
        NodeId id = difference.node();
        if (difference instanceof Difference.Added added) {
            return say(added.nodes() == 1 ? "diff.added.alone" : "diff.added", name(id, after), added.nodes() - 1);
        }
        if (difference instanceof Difference.Removed removed) {
            return say(
                    removed.nodes() == 1 ? "diff.removed.alone" : "diff.removed",
                    name(id, before),
                    removed.nodes() - 1);
        }
        if (difference instanceof Difference.Moved moved) {
            return say("diff.moved", name(id, after), name(moved.from(), before), name(moved.to(), after));
        }
        if (difference instanceof Difference.Reordered) {
            return say("diff.reordered", name(id, after));
        }
        if (difference instanceof Difference.KindChanged kind) {
            return say("diff.kind", name(id, after), kind(kind.before()), kind(kind.after()));
        }
        Difference.ValueChanged changed = (Difference.ValueChanged) difference;
        String where = name(id, after);
        String field = field(changed.name(), id, after);
        if (changed.before() == null) {
            return say("diff.set", where, field, value(changed.name(), changed.after(), after));
        }
        if (changed.after() == null) {
            return say("diff.cleared", where, field, value(changed.name(), changed.before(), before));
        }
        if (changed.before() instanceof Value.Texts was && changed.after() instanceof Value.Texts is) {
            return texts(where, field, was.text(), is.text());
        }
        return say(
                "diff.changed",
                where,
                field,
                value(changed.name(), changed.before(), before),
                value(changed.name(), changed.after(), after));
    }

    private String texts(String where, String field, BilingualText was, BilingualText is) {
        TreeSet<String> languages = new TreeSet<>(was.languages());
        languages.addAll(is.languages());
        List<String> changes = new ArrayList<>();
        for (String language : languages) {
            if (!was.in(language).equals(is.in(language))) {
                changes.add(say(
                        "diff.changed",
                        where,
                        field + " (" + language + ")",
                        quoted(was.in(language)),
                        quoted(is.in(language))));
            }
        }
        return changes.isEmpty() ? say("diff.older", where, field) : String.join(" ", changes);
    }

    /** The item by code and title; the kind, title and place of what has no code; "the plan" for the root. */
    public String name(NodeId id, Numbering numbering) {
        Optional<Node> found = numbering.plan().find(id);
        if (found.isEmpty()) {
            return say("diff.gone");
        }
        Node node = found.get();
        if (node.parent().isEmpty()) {
            return say("diff.plan");
        }
        String code = numbering.path(node);
        String title = quoted(title(node, numbering.plan()));
        return code.isEmpty() ? without(node, title, numbering) : code + " " + title;
    }

    /** What has no code is told by its kind and by what it belongs to: a plan has many targets called "people reached". */
    private String without(Node node, String title, Numbering numbering) {
        String name = kind(node.kind()) + " " + title;
        for (NodeId above = node.parent().orElseThrow();
                !above.equals(numbering.plan().root().id());
                above = numbering.plan().node(above).parent().orElseThrow()) {
            String code = numbering.path(numbering.plan().node(above));
            if (!code.isEmpty()) {
                return say("diff.at", name, code);
            }
        }
        return name;
    }

    private String title(Node node, Snapshot plan) {
        Optional<Value> title = catalogue.kind(node.kind()).flatMap(kind -> node.attributes()
                .find(kind.title().name()));
        Value value = title.or(() -> node.attributes().find(PlanKeys.TITLE.name()))
                .or(() -> node.attributes().find(PlanKeys.TEXT.name()))
                .orElse(new Value.Text(""));
        return value instanceof Value.Texts texts
                ? inLanguageOfTheScreen(texts.text(), plan)
                : value instanceof Value.Text text ? text.text() : "";
    }

    private String inLanguageOfTheScreen(BilingualText text, Snapshot plan) {
        String own = text.in(locale.getLanguage());
        return own.isEmpty() ? text.first(plan.root().get(PlanKeys.LANGUAGES)) : own;
    }

    public String kind(KindId kind) {
        return catalogue
                .kind(kind)
                .map(KindDefinition::name)
                .map(name -> messages.text(name, locale))
                .orElse(kind.name());
    }

    /** What a person calls the attribute of that item: modules have names of their own for it on their kinds. */
    public String field(String name, NodeId item, Numbering numbering) {
        return numbering
                .plan()
                .find(item)
                .flatMap(node -> catalogue.attributes(node.kind()).stream()
                        .filter(attribute -> attribute.key().name().equals(name))
                        .findFirst())
                .or(() -> catalogue.attribute(name))
                .map(AttributeDefinition::label)
                .map(label -> messages.text(label, locale))
                .orElse(name);
    }

    /** A value as it would be read out; long texts are cut. */
    public String value(@Nullable Value value, Numbering numbering) {
        if (value == null) {
            return say("diff.nothing");
        }
        if (value instanceof Value.Texts texts) {
            List<String> languages = texts.text().languages();
            return languages.stream()
                    .map(language -> (languages.size() == 1 ? "" : language + " ")
                            + quoted(texts.text().in(language)))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Text text) {
            return quoted(text.text());
        }
        if (value instanceof Value.Decimal number) {
            return decimal(number);
        }
        if (value instanceof Value.Date date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date.day());
        }
        if (value instanceof Value.Flag flag) {
            return say(flag.on() ? "diff.yes" : "diff.no");
        }
        if (value instanceof Value.Token token) {
            return token.word();
        }
        if (value instanceof Value.Link link) {
            return name(link.target(), numbering);
        }
        if (value instanceof Value.Items items) {
            return items.values().isEmpty()
                    ? say("diff.nothing")
                    : items.values().stream()
                            .map(item -> value(item, numbering))
                            .collect(Collectors.joining(", "));
        }
        return ((Value.Fields) value)
                .values().entrySet().stream()
                        .map(field -> field.getKey() + " " + value(field.getValue(), numbering))
                        .collect(Collectors.joining("; ", "(", ")"));
    }

    private String decimal(Value.Decimal number) {
        char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return number.lexeme().matches("-?[0-9]+\\.[0-9]+") ? number.lexeme().replace('.', separator) : number.lexeme();
    }

    /** A value of that attribute: what the module calls the words of its choices stands beside the attribute's name. */
    String value(String name, @Nullable Value value, Numbering numbering) {
        if (value instanceof Value.Token token) {
            return catalogue
                    .attribute(name)
                    .flatMap(attribute -> chosen(attribute.label(), token.word()))
                    .orElse(token.word());
        }
        return value(value, numbering);
    }

    private Optional<String> chosen(Message label, String word) {
        String group = label.key().substring(label.key().lastIndexOf('.') + 1);
        Message said = Message.of(label.bundle(), group + "." + word);
        String text = messages.text(said, locale);
        return text.equals(said.key()) ? Optional.empty() : Optional.of(text);
    }

    private String quoted(String text) {
        if (text.isEmpty()) {
            return say("diff.nothing");
        }
        String line = text.replaceAll("\\s+", " ");
        int end =
                line.length() <= longest ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, longest));
        return say("diff.quoted", end < line.length() ? line.substring(0, end) + "…" : line);
    }

    String say(String key, Object... arguments) {
        return messages.text(Message.of(BUNDLE, key, arguments), locale);
    }
}
