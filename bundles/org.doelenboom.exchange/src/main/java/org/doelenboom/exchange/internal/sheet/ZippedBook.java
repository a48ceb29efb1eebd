package org.doelenboom.exchange.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.doelenboom.api.text.Refusal;

/**
 * Workbooks of Office Open XML, also Strict ones, read piece by piece. Formulas give what was last worked out; nothing is fetched
 * from elsewhere and no program in them is run.
 */
final class ZippedBook {
    private static final int MOST_STRINGS = 4_000_000;
    private static final long MOST_LETTERS = 60_000_000;

    private record SheetPart(String name, String part) {}

    private final BoundedZip zip;
    /** The texts of the workbook's list, made into cells once: most stand in many places. */
    private final List<Cell> strings = new ArrayList<>();

    private final BookStyles styles = new BookStyles();
    private final List<SheetPart> parts = new ArrayList<>();
    private boolean from1904;

    private ZippedBook(BoundedZip zip) {
        this.zip = zip;
    }

    static Tables read(String fileName, byte[] content) throws Refusal {
        try (BoundedZip zip = new BoundedZip(content)) {
            if (zip.has("content.xml") && zip.has("mimetype")) {
                return new Tables(OpenDocumentBook.read(fileName, zip), zip.has("Basic/script-lc.xml"));
            }
            ZippedBook book = new ZippedBook(zip);
            String main = book.main();
            if (main.isEmpty()) {
                throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.otherFormat", fileName);
            }
            return book.read(fileName, main);
        } catch (BoundedZip.TooMuch e) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, Tables.message("sheet.unpacks", fileName), e);
        } catch (IOException | RuntimeException e) {
            // A broken archive makes the unpacker throw what it likes.
            throw new Refusal(Refusal.Kind.MALFORMED, Tables.message("sheet.broken", fileName), e);
        }
    }

    /** The part that is the workbook; empty where there is none. */
    private String main() throws IOException {
        String found = zip.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
        Optional<InputStream> relations = zip.open("_rels/.rels");
        if (relations.isPresent()) {
            try (Xml xml = new Xml(relations.get())) {
                while (xml.nextElement()) {
                    String target = absolute("", xml.attribute("Target", ""));
                    if (xml.attribute("Type", "").endsWith("/officeDocument") && zip.has(target)) {
                        found = target;
                    }
                }
            }
        }
        return found.matches(".*workbook.*\\.xml") || found.startsWith("xl/") && found.endsWith(".xml") ? found : "";
    }

    private Tables read(String fileName, String main) throws IOException, Refusal {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> targets = new HashMap<>();
        String sharedPart = "";
        String stylePart = "";
        boolean macros = false;
        Optional<InputStream> relations = zip.open(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        if (relations.isPresent()) {
            try (Xml xml = new Xml(relations.get())) {
                while (xml.nextElement()) {
                    if (!xml.name().equals("Relationship")
                            || xml.attribute("TargetMode", "").equals("External")) {
                        continue;
                    }
                    String target = absolute(folder, xml.attribute("Target", ""));
                    String type = xml.attribute("Type", "");
                    targets.put(xml.attribute("Id", ""), target);
                    sharedPart = type.endsWith("/sharedStrings") ? target : sharedPart;
                    stylePart = type.endsWith("/styles") ? target : stylePart;
                    macros |= type.endsWith("/vbaProject");
                }
            }
        }
        workbook(main, targets);
        readStyles(stylePart);
        readStrings(fileName, sharedPart);
        List<Sheet> sheets = new ArrayList<>();
        SheetReader reader = new SheetReader(fileName, strings, styles, from1904);
        for (SheetPart part : parts) {
            Optional<InputStream> in = zip.open(part.part());
            if (in.isPresent()) {
                Sheet sheet = new Sheet(part.name(), reader.read(in.get()));
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.none", fileName);
        }
        return new Tables(sheets, macros);
    }

    private void workbook(String main, Map<String, String> targets) throws IOException {
        try (Xml xml = new Xml(zip.open(main).orElseThrow(() -> new IOException("no workbook")))) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.attribute("date1904", "0").matches("1|true");
                } else if (xml.name().equals("sheet")) {
                    String target = targets.get(xml.attribute("r:id", xml.attribute("id", "")));
                    if (target != null && !target.contains("chartsheet")) {
                        parts.add(new SheetPart(xml.attribute("name", ""), target));
                    }
                }
            }
        }
    }

    private void readStyles(String part) throws IOException {
        Optional<InputStream> in = zip.open(part);
        if (in.isPresent()) {
            try (Xml xml = new Xml(in.get())) {
                styles.read(xml);
            }
        }
    }

    /** Rich text is put together; how Japanese is read aloud is left out. */
    private void readStrings(String fileName, String part) throws IOException, Refusal {
        Optional<InputStream> in = zip.open(part);
        if (in.isEmpty()) {
            return;
        }
        long letters = 0;
        try (Xml xml = new Xml(in.get())) {
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            boolean phonetic = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = xml.name();
                        phonetic |= name.equals("rPh");
                        inText = name.equals("t") && !phonetic;
                        if (name.equals("si")) {
                            text.setLength(0);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inText) {
                            xml.appendText(text);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inText = false;
                        phonetic &= !xml.name().equals("rPh");
                        if (xml.name().equals("si")) {
                            letters += text.length();
                            strings.add(SheetReader.plain(text.toString()));
                        }
                    }
                    default -> {}
                }
                if (strings.size() > MOST_STRINGS || letters + text.length() > MOST_LETTERS) {
                    throw Tables.refusal(Refusal.Kind.TOO_LARGE, "sheet.tooManyCells", fileName);
                }
            }
        }
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("../")) {
            String shorter = path.replaceFirst("(^|/)[^/]+/\\.\\./", "$1");
            if (shorter.equals(path)) {
                return path;
            }
            path = shorter;
        }
        return path.replace("/./", "/");
    }
}
