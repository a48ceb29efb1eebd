package org.doelenboom.exchange.internal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one paragraph as they stand on the page, with tracked changes accepted or refused. Fields show their result; what is
 * hidden, deleted or a field's instruction is left out.
 */
final class Words {
    /** Whether tracked changes count. */
    enum Changes {
        ACCEPTED,
        REFUSED
    }

    private static final Set<String> TRANSPARENT = Set.of(
            "w:hyperlink",
            "w:smartTag",
            "w:customXml",
            "w:fldSimple",
            "w:dir",
            "w:bdo",
            "w:sdtContent",
            "w:rubyBase",
            "w:ruby",
            "w:sdt");

    /** Signs of the fonts Symbol and Wingdings that forms and tables use. */
    private static final Map<Integer, String> SIGNS = Map.of(
            0xFC, "\u2713",
            0xFB, "\u2717",
            0xFE, "\u2611",
            0xFD, "\u2612",
            0xA8, "\u2610",
            0xA7, "\u25AA",
            0xB7, "\u2022");

    private static final int PRIVATE = 0xF000;
    private static final int GREY_SPREAD = 24;
    private static final int LIGHTEST = 0xD8;
    private static final int DARKEST = 0x40;

    private final Element paragraph;
    private final int number;
    private final Styles styles;
    private final Changes changes;
    private final Remarks remarks;
    private final Fields fields;
    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>(0);
    private final List<Element> boxes = new ArrayList<>(0);
    private final Set<String> kinds = new HashSet<>();
    private int letters;
    private int bold;
    private int italic;
    private int grey;

    Words(Element paragraph, int number, Styles styles, Changes changes, Remarks remarks, Fields fields) {
        this.paragraph = paragraph;
        this.number = number;
        this.styles = styles;
        this.changes = changes;
        this.remarks = remarks;
        this.fields = fields;
        children(paragraph, "");
        if (kinds.equals(Set.of("w:ins"))) {
            remarks.added(number);
        } else if (kinds.equals(Set.of("w:del"))) {
            remarks.removed(number);
        }
    }

    String text() {
        return text.toString();
    }

    /** The ids of its foot notes, and, with a star before it, of its end notes. */
    List<String> notes() {
        return notes;
    }

    /** The text boxes that hang on it. */
    List<Element> boxes() {
        return boxes;
    }

    Block.Look look() {
        return new Block.Look(isAll(bold), isAll(italic), isAll(grey));
    }

    private boolean isAll(int count) {
        return letters > 0 && count * 10 >= letters * 9;
    }

    /** @param change the change that all of it is part of; empty where none */
    private void children(Element parent, String change) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child, change);
                case "w:ins", "w:moveTo" -> changed(child, "w:ins");
                case "w:del", "w:moveFrom" -> changed(child, "w:del");
                case "mc:AlternateContent" -> alternative(child).ifPresent(chosen -> children(chosen, change));
                case "w:commentRangeStart" -> child.attribute("id").ifPresent(id -> remarks.place(id, number));
                case "m:oMath", "m:oMathPara" -> formula(child);
                default -> {
                    if (TRANSPARENT.contains(child.name())) {
                        children(child, change);
                    }
                }
            }
        }
    }

    private void changed(Element mark, String change) {
        boolean words = mark.children().stream().anyMatch(child -> !child.is("w:rPr"));
        if (words) {
            remarks.change(mark, number);
        }
        children(mark, change);
    }

    /** Word writes what is newer than 2007 twice; the first way that is known is as good as the other, and only one is shown. */
    static Optional<Element> alternative(Element both) {
        return both.child("mc:Choice").or(() -> both.child("mc:Fallback"));
    }

    private void formula(Element formula) {
        for (Element child : formula.children()) {
            if (child.is("m:t")) {
                text.append(child.text());
            } else {
                formula(child);
            }
        }
    }

    private void run(Element run, String change) {
        Element look = run.child("w:rPr").orElseGet(() -> new Element("w:rPr"));
        boolean hidden = look.isOn("w:vanish") || look.isOn("w:specVanish");
        boolean shown =
                switch (changes) {
                    case ACCEPTED -> !change.equals("w:del");
                    case REFUSED -> !change.equals("w:ins");
                };
        int before = text.length();
        for (Element child : run.children()) {
            content(child, change, shown && !hidden);
        }
        count(look, text.length() - before);
    }

    private void content(Element child, String change, boolean shown) {
        switch (child.name()) {
            case "w:fldChar" -> fields.mark(child.attribute("fldCharType").orElse(""));
            case "w:instrText" -> fields.instruction(child.text());
            case "w:commentReference" -> child.attribute("id").ifPresent(id -> remarks.place(id, number));
            case "w:drawing", "w:pict", "w:object" -> {
                if (shown) {
                    boxes(child);
                }
            }
            case "mc:AlternateContent" -> alternative(child)
                    .ifPresent(chosen -> chosen.children().forEach(one -> content(one, change, shown)));
            case "w:ruby" -> children(child, change);
            default -> words(child, change, shown && fields.isShown());
        }
    }

    private void words(Element child, String change, boolean shown) {
        String words = characters(child);
        if (!words.isBlank()) {
            kinds.add(change);
        }
        if (shown) {
            text.append(words);
            switch (child.name()) {
                case "w:footnoteReference" -> child.attribute("id").ifPresent(notes::add);
                case "w:endnoteReference" -> child.attribute("id").ifPresent(id -> notes.add("*" + id));
                default -> {
                    // Whatever else stands in a run shows no words.
                }
            }
        }
    }

    private static String characters(Element child) {
        return switch (child.name()) {
            case "w:t", "w:delText" -> child.text();
            case "w:tab", "w:ptab" -> "\t";
            case "w:br", "w:cr" -> "\n";
            case "w:noBreakHyphen" -> "-";
            case "w:sym" -> symbol(child);
            default -> "";
        };
    }

    private static String symbol(Element sign) {
        String code = sign.attribute("char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int at = Integer.parseInt(code, 16);
        int plain = at >= PRIVATE ? at - PRIVATE : at;
        return SIGNS.getOrDefault(
                plain, plain > ' ' && plain < 0x80 || at > 0xFF && at < PRIVATE ? Character.toString(plain) : "\u2022");
    }

    /** The text boxes in a drawing, those in groups too; none within another. */
    private void boxes(Element drawing) {
        Deque<Element> open = new ArrayDeque<>(drawing.children());
        while (!open.isEmpty()) {
            Element at = open.poll();
            if (at.is("w:txbxContent")) {
                boxes.add(at);
            } else if (at.is("mc:AlternateContent")) {
                alternative(at).ifPresent(open::add);
            } else {
                open.addAll(at.children());
            }
        }
    }

    private void count(Element look, int added) {
        letters += added;
        bold += isOn(look, "w:b") ? added : 0;
        italic += isOn(look, "w:i") ? added : 0;
        grey += look.value("w:color").filter(Words::isGrey).isPresent() ? added : 0;
    }

    private boolean isOn(Element look, String property) {
        return look.child(property).isPresent() ? look.isOn(property) : styles.isOn(paragraph, property);
    }

    /** Neither black nor white nor a colour. */
    private static boolean isGrey(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int red = Integer.parseInt(colour.substring(0, 2), 16);
        int green = Integer.parseInt(colour.substring(2, 4), 16);
        int blue = Integer.parseInt(colour.substring(4), 16);
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return most - least <= GREY_SPREAD && least >= DARKEST && most <= LIGHTEST;
    }
}
