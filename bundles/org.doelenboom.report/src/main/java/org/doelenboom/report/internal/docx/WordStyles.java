package org.doelenboom.report.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a document by their English names, which every language of Word keeps in the file: a template's own, and ours for
 * those that it does not have.
 */
final class WordStyles {
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    private WordStyles() {}

    /** Takes the document's styles over, and adds what is missing. */
    static WordStyles in(XWPFDocument document) throws IOException {
        CTStyles ours = ours();
        XWPFStyles styles = document.getStyles();
        WordStyles known = new WordStyles();
        if (styles == null) {
            styles = document.createStyles();
            styles.setStyles(ours);
            for (CTStyle style : ours.getStyleArray()) {
                known.ids.put(name(style), style.getStyleId());
            }
            known.sheets.add(ours.xmlText());
            return known;
        }
        try {
            known.sheets.add(document.getStyle().xmlText());
        } catch (XmlException e) {
            throw new IOException(e);
        }
        known.sheets.add(ours.xmlText());
        styles.getStyles().forEach(style -> known.ids.put(name(style.getCTStyle()), style.getStyleId()));
        for (CTStyle style : ours.getStyleArray()) {
            if (!known.ids.containsKey(name(style))) {
                CTStyle copy = (CTStyle) style.copy();
                if (copy.isSetDefault()) {
                    copy.unsetDefault();
                }
                styles.addStyle(new XWPFStyle(copy, styles));
                known.ids.put(name(style), style.getStyleId());
            }
        }
        return known;
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

    ParagraphLooks looks() throws IOException {
        return ParagraphLooks.of(sheets);
    }

    /** The id of the style of that English name: {@code heading 1}. */
    String id(String name) {
        return WordText.escape(ids.getOrDefault(name.toLowerCase(Locale.ROOT), "Normal"));
    }
}
