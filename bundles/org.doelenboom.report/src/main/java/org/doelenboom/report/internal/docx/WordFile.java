package org.doelenboom.report.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.report.LibraryLogs;
import org.doelenboom.report.internal.block.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Puts a Word file together: the body from blocks, the rest from a template or from ours. */
public final class WordFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String BULLETS = "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
            + "<w:pPr><w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum></w:numbering>";

    /** A4 upright, margins of 2 cm, in twentieths of a point. */
    private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" "
            + "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"624\" w:footer=\"510\" w:gutter=\"0\"/></w:sectPr>";

    /** In a template: our content stands here, and what follows goes. */
    private static final String MARK = "[plan]";

    private WordFile() {}

    /**
     * @param template the content of a .docx whose styles, header, footer and logo are kept, and what stands in it before a
     *     paragraph {@code [plan]}
     * @throws Refusal when the template cannot be used
     */
    public static byte[] of(BilingualText title, List<Block> blocks, List<String> languages, Optional<byte[]> template)
            throws Refusal, IOException {
        LibraryLogs.quiet();
        try (XWPFDocument document = template.isPresent() ? WordTemplate.open(template.get()) : new XWPFDocument()) {
            fill(document, title, blocks, languages);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void fill(XWPFDocument document, BilingualText title, List<Block> blocks, List<String> languages)
            throws XmlException, IOException {
        CTBody body = document.getDocument().getBody();
        keepCover(body);
        if (!body.isSetSectPr()) {
            body.addNewSectPr();
        }
        CTSectPr ours = section();
        if (!body.getSectPr().isSetPgSz()) {
            body.getSectPr().addNewPgSz().set(ours.getPgSz());
        }
        if (!body.getSectPr().isSetPgMar()) {
            body.getSectPr().addNewPgMar().set(ours.getPgMar());
        }
        WordStyles styles = WordStyles.in(document);
        if (body.getSectPr().sizeOfFooterReferenceArray() == 0) {
            footer(document, title.first(languages), styles);
        }
        CTSectPr section = (CTSectPr) body.getSectPr().copy();
        body.unsetSectPr();
        WordBody content =
                new WordBody(languages, styles, bullets(document), width(section, false), width(section, true));
        content.write(blocks);
        append(numbered(content.xml(), body, section, styles), body);
        turn(body, section);
        body.addNewSectPr().set(section);
        document.getProperties().getCoreProperties().setTitle(title.first(languages));
        document.getProperties().getCoreProperties().setCreator("Doelenboom");
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(languages.get(0));
    }

    /** @param before the cover of a template, on whose pages the document goes on */
    private static String numbered(String content, CTBody before, CTSectPr section, WordStyles styles)
            throws IOException {
        if (!content.contains(WordContents.FIELD)) {
            return content;
        }
        PageNumbers numbers = new PageNumbers(
                styles.looks(),
                height(section, false),
                height(section, true),
                width(section, false),
                width(section, true));
        numbers.read(before.xmlText());
        numbers.read("<w:body " + NAMESPACES + ">" + WordContents.withPages(content, Map.of()) + "</w:body>");
        return WordContents.withPages(content, numbers.pages());
    }

    private static CTSectPr section() throws XmlException {
        return parse(SECTION).getSectPr();
    }

    private static CTBody parse(String body) throws XmlException {
        return DocumentDocument.Factory.parse(
                        "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")
                .getDocument()
                .getBody();
    }

    /** Leaves of a template's own content what stands before the mark; all of it goes where there is no mark. */
    private static void keepCover(CTBody body) {
        boolean marked = body.getPList().stream().anyMatch(WordFile::isMark);
        try (XmlCursor cursor = body.newCursor()) {
            boolean gone = !marked;
            boolean more = cursor.toFirstChild();
            while (more) {
                XmlObject child = cursor.getObject();
                gone |= child instanceof CTP paragraph && isMark(paragraph);
                if (gone && !(child instanceof CTSectPr)) {
                    cursor.removeXml();
                    more = !cursor.isEnd();
                } else {
                    more = cursor.toNextSibling();
                }
            }
        }
    }

    private static boolean isMark(CTP paragraph) {
        try (XmlCursor cursor = paragraph.newCursor()) {
            return cursor.getTextValue().strip().equals(MARK);
        }
    }

    private static void append(String xml, CTBody body) throws XmlException {
        try (XmlCursor from = parse(xml).newCursor();
                XmlCursor to = body.newCursor()) {
            to.toEndToken();
            from.copyXmlContents(to);
        }
    }

    /** The sections that pages turned to their wide side begin and end. */
    private static void turn(CTBody body, CTSectPr section) {
        for (CTP paragraph : body.getPArray()) {
            if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
                CTSectPr mark = paragraph.getPPr().getSectPr();
                if (mark.isSetPgSz() && !mark.getPgSz().isSetW()) {
                    boolean wide = mark.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
                    mark.set(section);
                    if (wide) {
                        CTPageSz size = mark.getPgSz();
                        Object width = size.getW();
                        size.setW(size.getH());
                        size.setH(width);
                        size.setOrient(STPageOrientation.LANDSCAPE);
                    }
                    if (mark.isSetTitlePg() && wide) {
                        mark.unsetTitlePg();
                    }
                }
            }
        }
    }

    /** Between the margins. */
    private static int width(CTSectPr section, boolean wide) {
        CTPageMar margins = section.getPgMar();
        int sides = margins == null ? 2268 : number(margins.getLeft()) + number(margins.getRight());
        int width = 11906;
        if (section.isSetPgSz()) {
            width = number(wide ? section.getPgSz().getH() : section.getPgSz().getW());
        }
        return Math.max(3000, width - sides);
    }

    private static int height(CTSectPr section, boolean wide) {
        CTPageMar margins = section.getPgMar();
        int ends = margins == null ? 2268 : Math.abs(number(margins.getTop())) + Math.abs(number(margins.getBottom()));
        int height = 16838;
        if (section.isSetPgSz()) {
            height = number(wide ? section.getPgSz().getW() : section.getPgSz().getH());
        }
        return Math.max(3000, height - ends);
    }

    private static int number(Object measure) {
        return measure instanceof BigInteger number ? number.intValue() : 1134;
    }

    private static void footer(XWPFDocument document, String title, WordStyles styles) throws XmlException {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        String page = "<w:p><w:pPr><w:pStyle w:val=\"" + styles.id("footer") + "\"/></w:pPr>"
                + WordText.run(title + "\t", WordText.Look.PLAIN, "") + field("PAGE")
                + WordText.run(" / ", WordText.Look.PLAIN, "") + field("NUMPAGES") + "</w:p>";
        footer.createParagraph().getCTP().set(parse(page).getPArray(0));
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    /** A list of its own for the bullets, beside those of a template. */
    private static BigInteger bullets(XWPFDocument document) throws XmlException {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        BigInteger id = BigInteger.ZERO;
        while (numbering.getAbstractNum(id) != null) {
            id = id.add(BigInteger.ONE);
        }
        CTAbstractNum list =
                NumberingDocument.Factory.parse(BULLETS).getNumbering().getAbstractNumArray(0);
        list.setAbstractNumId(id);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
