package org.doelenboom.exchange.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made of the XML of its parts, for what no library writes. */
final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String namespace = W;
    private String prolog = "";

    Docx namespace(String other) {
        namespace = other;
        return this;
    }

    Docx prolog(String text) {
        prolog = text;
        return this;
    }

    Docx xml(String block) {
        body.append(block);
        return this;
    }

    Docx p(String... lines) {
        for (String line : lines) {
            body.append("<w:p>").append(run(line)).append("</w:p>");
        }
        return this;
    }

    Docx styled(String style, String text) {
        return xml("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    Docx listed(int list, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>");
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    static String inserted(String writer, String text) {
        return "<w:ins w:id=\"1\" w:author=\"" + writer + "\" w:date=\"2024-03-05T10:00:00Z\">" + run(text)
                + "</w:ins>";
    }

    static String deleted(String writer, String text) {
        return "<w:del w:id=\"2\" w:author=\"" + writer
                + "\" w:date=\"2024-03-05T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">" + text
                + "</w:delText></w:r></w:del>";
    }

    Docx table(String... rows) {
        body.append("<w:tbl>");
        for (String row : rows) {
            body.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                body.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    Docx part(String relation, String content) {
        parts.put(
                "word/" + relation + ".xml",
                "<w:" + relation + " xmlns:w=\"" + namespace + "\">" + content + "</w:" + relation + ">");
        relations.append("<Relationship Id=\"r" + parts.size() + "\" Type=\"" + OFFICE + relation + "\" Target=\""
                + relation + ".xml\"/>");
        return this;
    }

    Docx file(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    prolog + "<w:document xmlns:w=\"" + namespace
                            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                            + body
                            + "</w:body></w:document>");
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
