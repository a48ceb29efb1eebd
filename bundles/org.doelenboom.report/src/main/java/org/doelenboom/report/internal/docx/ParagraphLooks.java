package org.doelenboom.report.internal.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.doelenboom.api.text.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** How paragraphs look: by their style, what that is based on, and what they say themselves (ECMA-376 part 1, 17.7.2). */
final class ParagraphLooks {
    private static final double POINT = 20;
    private static final double SINGLE = 240;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Map<String, String>> resolved = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private String normal = "";

    /**
     * In points.
     *
     * @param exactly the height of a line; 0 where it follows from the letters
     * @param spacing so many times the height of the letters
     * @param border what a line below it and the space to that take
     * @param firstLine how much further right the first line begins; below 0 where it hangs out
     * @param contextual without space between it and one of the same style
     */
    record Look(
            String style,
            double before,
            double after,
            double border,
            double exactly,
            double spacing,
            double left,
            double right,
            double firstLine,
            double size,
            boolean bold,
            boolean keepNext,
            boolean onNewPage,
            boolean contextual) {}

    /** @param sheets each the styles of a document; where two have one of the same id, the first counts */
    static ParagraphLooks of(List<String> sheets) throws IOException {
        ParagraphLooks looks = new ParagraphLooks();
        for (String sheet : sheets) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                looks.read(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(sheet)))
                        .getDocumentElement());
            } catch (ParserConfigurationException | SAXException e) {
                throw new IOException(e);
            }
        }
        return looks;
    }

    private void read(Element sheet) {
        for (Element child : PageNumbers.children(sheet)) {
            String id = child.getAttribute("w:styleId");
            if (child.getNodeName().equals("w:docDefaults") && defaults.isEmpty()) {
                Map<String, String> own = new HashMap<>();
                own(inside(inside(child, "w:pPrDefault"), "w:pPr"), own);
                own(inside(inside(child, "w:rPrDefault"), "w:rPr"), own);
                defaults.putAll(own);
            } else if (!id.isEmpty() && styles.putIfAbsent(id, child) == null) {
                boolean standard =
                        child.getAttribute("w:type").equals("paragraph") && isOn(child.getAttribute("w:default"));
                normal = normal.isEmpty() && standard ? id : normal;
            }
        }
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    Letters letters() {
        return Letters.of(style(normal, new HashSet<>()).getOrDefault("ascii", ""));
    }

    Look of(Element paragraph) {
        Element properties = inside(paragraph, "w:pPr");
        Element named = inside(properties, "w:pStyle");
        String id = named == null ? normal : named.getAttribute("w:val");
        Map<String, String> all = new HashMap<>(style(id, new HashSet<>()));
        own(properties, all);
        double line = number(all, "line", SINGLE);
        String rule = all.getOrDefault("lineRule", "auto");
        double hanging = number(all, "hanging", 0);
        return new Look(
                id,
                number(all, "before", 0) / POINT,
                number(all, "after", 0) / POINT,
                number(all, "border", 0),
                rule.equals("exact") ? line / POINT : 0,
                rule.equals("auto") ? line / SINGLE : 1,
                number(all, "left", number(all, "start", 0)) / POINT,
                number(all, "right", number(all, "end", 0)) / POINT,
                (hanging > 0 ? -hanging : number(all, "firstLine", 0)) / POINT,
                number(all, "sz", 20) / 2,
                all.containsKey("w:b"),
                all.containsKey("w:keepNext"),
                all.containsKey("w:pageBreakBefore"),
                all.containsKey("w:contextualSpacing"));
    }

    private static double number(Map<String, String> all, String name, double absent) {
        try {
            return all.containsKey(name) ? Double.parseDouble(all.get(name)) : absent;
        } catch (NumberFormatException e) {
            // A measure with its unit, which hardly any program writes.
            return absent;
        }
    }

    private Map<String, String> style(String id, Set<String> seen) {
        Map<String, String> known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Element style = styles.get(id);
        Map<String, String> all = new HashMap<>(defaults);
        if (style != null && seen.add(id)) {
            Element above = inside(style, "w:basedOn");
            if (above != null) {
                all.putAll(style(above.getAttribute("w:val"), seen));
            }
            own(inside(style, "w:pPr"), all);
            own(inside(style, "w:rPr"), all);
            resolved.put(id, all);
        }
        return all;
    }

    /** What paragraph or run properties say, over what is known. */
    private static void own(@Nullable Element properties, Map<String, String> all) {
        if (properties == null) {
            return;
        }
        for (Element child : PageNumbers.children(properties)) {
            String name = child.getNodeName();
            switch (name) {
                case "w:spacing" -> take(child, all, "before", "after", "line", "lineRule");
                case "w:ind" -> take(child, all, "left", "start", "right", "end", "hanging", "firstLine");
                case "w:rFonts" -> take(child, all, "ascii");
                case "w:pBdr" -> {
                    Element line = inside(child, "w:bottom");
                    all.put("border", line == null ? "0" : Double.toString(height(line)));
                }
                case "w:sz" -> all.put("sz", child.getAttribute("w:val"));
                case "w:b", "w:keepNext", "w:pageBreakBefore", "w:contextualSpacing" -> {
                    String value = child.getAttribute("w:val");
                    if (value.isEmpty() || isOn(value)) {
                        all.put(name, "1");
                    } else {
                        all.remove(name);
                    }
                }
                default -> {}
            }
        }
    }

    /** The space above a line, in points, and its own width, in eighths of them. */
    private static double height(Element line) {
        Map<String, String> said = new HashMap<>();
        take(line, said, "space", "sz");
        return number(said, "space", 0) + number(said, "sz", 0) / 8;
    }

    private static void take(Element from, Map<String, String> all, String... names) {
        for (String name : names) {
            if (from.hasAttribute("w:" + name)) {
                all.put(name, from.getAttribute("w:" + name));
            }
        }
    }

    @Nullable
    static Element inside(@Nullable Element parent, String name) {
        if (parent != null) {
            for (Element child : PageNumbers.children(parent)) {
                if (child.getNodeName().equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }
}
