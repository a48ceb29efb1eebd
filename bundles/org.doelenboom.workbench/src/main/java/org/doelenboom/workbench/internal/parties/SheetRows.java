package org.doelenboom.workbench.internal.parties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of the first sheet of an Excel workbook (ECMA-376, .xlsx), each cell as the text that it holds. */
final class SheetRows {
    /** More than a list of organisations can need; a workbook may have been made to fill the memory. */
    private static final int LARGEST = 40_000_000;

    private static final int MOST_COLUMNS = 256;

    private final ZipFile file;
    private final List<String> shared = new ArrayList<>();

    private SheetRows(ZipFile file) {
        this.file = file;
    }

    /** @throws IOException when it is no workbook, or too large */
    static List<List<String>> read(Path workbook) throws IOException {
        try (ZipFile file = new ZipFile(workbook.toFile())) {
            return new SheetRows(file).rows();
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("no workbook: " + workbook, e);
        }
    }

    private List<List<String>> rows() throws IOException, XMLStreamException {
        if (file.getEntry("xl/sharedStrings.xml") != null) {
            readShared();
        }
        XMLStreamReader xml = open(firstSheet());
        List<List<String>> rows = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row(xml));
            }
        }
        return rows;
    }

    /** The target of the first sheet that the workbook names. */
    private String firstSheet() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = open("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                targets.put(relations.getAttributeValue(null, "Id"), relations.getAttributeValue(null, "Target"));
            }
        }
        XMLStreamReader workbook = open("xl/workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")) {
                String target = targets.getOrDefault(id(workbook), "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new IOException("a workbook without a sheet");
    }

    private static String id(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id")) {
                return sheet.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readShared() throws IOException, XMLStreamException {
        XMLStreamReader xml = open("xl/sharedStrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(texts(xml, "si"));
            }
        }
    }

    private List<String> row(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                String type = xml.getAttributeValue(null, "t");
                String text = text(type == null ? "n" : type, texts(xml, "c"));
                while (cells.size() < column) {
                    cells.add("");
                }
                if (cells.size() < MOST_COLUMNS) {
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    /** {@code B3} is column 1; empty cells are left out of the file. */
    private static int column(@org.doelenboom.api.text.Nullable String reference, int next) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column == 0 ? next : Math.min(column - 1, MOST_COLUMNS);
    }

    private String text(String type, String written) {
        if (type.equals("s")) {
            int index = written.isBlank() ? -1 : Integer.parseInt(written.strip());
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        // A number of a telephone or of an enterprise that the spreadsheet took for a quantity.
        return type.equals("n") && written.matches("-?[0-9.]+E\\+?[0-9]{1,2}")
                ? new BigDecimal(written).toPlainString()
                : written;
    }

    /** All texts and values up to the end of an element, without what tells how they are pronounced. */
    private static String texts(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int taking = 0;
        int sounding = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                taking += isText(xml) ? 1 : 0;
                sounding += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    break;
                }
                taking -= isText(xml) ? 1 : 0;
                sounding -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (taking > 0 && sounding == 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static boolean isText(XMLStreamReader xml) {
        return xml.getLocalName().equals("t") || xml.getLocalName().equals("v");
    }

    private XMLStreamReader open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name + " in it");
        }
        try (InputStream in = file.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(name + " is too large");
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        }
    }
}
