package org.doelenboom.exchange.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a document. Word translates ids and LibreOffice changes the case of names, so that a style is known by its outline
 * level first, and by its name in small letters then.
 */
final class Styles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|kop|titre|\u00FCberschrift|berschrift|title|titel)[ _-]*([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|inhopg|inhoud|tm)[ _-]*(?:[1-9]|heading)");

    /** Body text, the tenth outline level, is no heading. */
    private static final int HEADINGS = 9;

    private final Map<String, Element> byId = new HashMap<>();
    private String standard = "";

    Styles(Optional<Element> part) {
        part.ifPresent(styles -> styles.all("w:style").forEach(this::add));
    }

    private void add(Element style) {
        String id = key(style.attribute("styleId").orElse(""));
        byId.putIfAbsent(id, style);
        boolean preset = style.attribute("default")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        if (preset && style.attribute("type").filter("paragraph"::equals).isPresent()) {
            standard = id;
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** The style of a paragraph; the standard one where it names none. */
    String of(Element paragraph) {
        return paragraph
                .at("w:pPr", "w:pStyle")
                .flatMap(style -> style.attribute("val"))
                .map(Styles::key)
                .orElse(standard);
    }

    /** 1 for a chapter to 9; 0 for running text. */
    int heading(Element paragraph) {
        Optional<Integer> own = paragraph.child("w:pPr").flatMap(properties -> properties.number("w:outlineLvl"));
        String style = of(paragraph);
        int level = own.or(() -> find(style, one -> one.child("w:pPr").flatMap(p -> p.number("w:outlineLvl"))))
                .map(number -> number + 1)
                .or(() -> find(style, this::named))
                .orElse(0);
        return level >= 1 && level <= HEADINGS ? level : 0;
    }

    private Optional<Integer> named(Element style) {
        Matcher name = HEADING.matcher(name(style));
        Matcher id = HEADING.matcher(key(style.attribute("styleId").orElse("")));
        if (name.matches()) {
            return Optional.of(Integer.valueOf(name.group(1)));
        }
        return id.matches() ? Optional.of(Integer.valueOf(id.group(1))) : Optional.empty();
    }

    private static String name(Element style) {
        return style.value("w:name").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Whether it is a line of the table of contents. */
    boolean isContents(Element paragraph) {
        String style = of(paragraph);
        return CONTENTS.matcher(style).matches()
                || Optional.ofNullable(byId.get(style))
                        .filter(one -> CONTENTS.matcher(name(one)).matches())
                        .isPresent();
    }

    /** The numbering that a style brings. */
    Optional<Element> numbering(Element paragraph) {
        return find(of(paragraph), style -> style.at("w:pPr", "w:numPr"));
    }

    /** A switch of the letters, such as {@code w:b}, as the style of the paragraph has it. */
    boolean isOn(Element paragraph, String property) {
        return find(of(paragraph), style -> style.child("w:rPr")
                        .filter(letters -> letters.child(property).isPresent()))
                .filter(letters -> letters.isOn(property))
                .isPresent();
    }

    /** The first that the style or one that it is based on says. */
    private <T> Optional<T> find(String style, Function<Element, Optional<T>> question) {
        Set<String> met = new HashSet<>();
        String at = style;
        while (met.add(at) && byId.containsKey(at)) {
            Element one = byId.get(at);
            Optional<T> answer = question.apply(one);
            if (answer.isPresent()) {
                return answer;
            }
            at = one.value("w:basedOn").map(Styles::key).orElse("");
        }
        return Optional.empty();
    }
}
