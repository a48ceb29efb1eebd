package org.doelenboom.report.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.doelenboom.report.ReportMessages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a document by their English names, which every language of Word keeps in the file: a template's own, and ours for
 * those that it does not have.
 */
final class WordStyles {
    private final Map<String, String> ids;
    private final ParagraphLooks looks;

    private WordStyles(Map<String, String> ids, List<String> sheets) throws IOException {
        this.ids = ids;
        this.looks = ParagraphLooks.of(sheets);
    }

    /** Takes the document's styles over, and adds what is missing. */
    static WordStyles in(XWPFDocument document) throws IOException {
        CTStyles ours = ours();
        Map<String, String> ids = new HashMap<>();
        XWPFStyles styles = document.getStyles();
        if (styles == null) {
            document.createStyles().setStyles(ours);
            for (CTStyle style : ours.getStyleArray()) {
                ids.put(name(style), style.getStyleId());
            }
            return new WordStyles(ids, List.of(ours.xmlText()));
        }
        styles.getStyles().forEach(style -> ids.put(name(style.getCTStyle()), style.getStyleId()));
        rebase(ours, ids);
        for (CTStyle style : ours.getStyleArray()) {
            if (!ids.containsKey(name(style))) {
                CTStyle copy = (CTStyle) style.copy();
                if (copy.isSetDefault()) {
                    copy.unsetDefault();
                }
                styles.addStyle(new XWPFStyle(copy, styles));
                ids.put(name(style), style.getStyleId());
            }
        }
        try {
            return new WordStyles(ids, List.of(document.getStyle().xmlText(), ours.xmlText()));
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** Ours build on the template's own: what we call Normal has another id where Word speaks another language. */
    private static void rebase(CTStyles ours, Map<String, String> ids) {
        Map<String, String> names = new HashMap<>();
        for (CTStyle style : ours.getStyleArray()) {
            names.put(style.getStyleId(), name(style));
        }
        for (CTStyle style : ours.getStyleArray()) {
            for (CTString other : new CTString[] {style.getBasedOn(), style.getNext()}) {
                if (other != null) {
                    String name = names.getOrDefault(other.getVal(), "");
                    other.setVal(ids.getOrDefault(name, other.getVal()));
                }
            }
        }
    }

    private static String name(CTStyle style) {
        return style.getName() == null
                ? style.getStyleId().toLowerCase(Locale.ROOT)
                : style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    private static CTStyles ours() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportMessages.class.getResourceAsStream("styles.xml"))) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    ParagraphLooks looks() {
        return looks;
    }

    /** Of the document's standard text. */
    Letters letters() {
        return looks.letters();
    }

    /** The id of the style of that English name: {@code heading 1}. */
    String id(String name) {
        return WordText.escape(ids.getOrDefault(name.toLowerCase(Locale.ROOT), "Normal"));
    }
}
