package org.doelenboom.exchange.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;

/**
 * The parts of a Word file. Only parts that hold words are unpacked, each up to a limit; pictures and macros never are, and nothing
 * that a part points to outside the file is looked for.
 */
final class WordFile {
    private static final int LIMIT_MEGABYTES = 100;

    /** A page of text has some 20 kB of XML: a plan of three thousand pages. */
    private static final int PART_LIMIT_MEGABYTES = 64;

    private static final int ALL_LIMIT = 96 * 1024 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final String RELATIONS = "_rels/";

    private final String fileName;
    private final Map<String, byte[]> unpacked = new LinkedHashMap<>();
    private final XmlPart xml = new XmlPart();
    private final ZipFile zip;
    private final String main;
    private final Map<String, String> parts;
    private int left = ALL_LIMIT;

    private WordFile(String fileName, ZipFile zip) throws Refusal {
        this.fileName = fileName;
        this.zip = zip;
        this.main = mainPart();
        this.parts = relations(main);
    }

    /** @throws Refusal when it is no Word document, broken, protected by a password, or too large */
    static WordFile open(String fileName, byte[] content) throws Refusal {
        if (content.length == 0) {
            throw refusal(Refusal.Kind.MALFORMED, "refusal.word.empty", fileName);
        }
        if (content.length > LIMIT_MEGABYTES * 1024 * 1024) {
            throw refusal(
                    Refusal.Kind.TOO_LARGE,
                    "refusal.word.tooLarge",
                    fileName,
                    content.length / 1024 / 1024,
                    LIMIT_MEGABYTES);
        }
        if (OldFormat.is(content)) {
            String key = OldFormat.isEncrypted(content) ? "refusal.word.password" : "refusal.word.old";
            throw refusal(Refusal.Kind.MALFORMED, key, fileName);
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw refusal(Refusal.Kind.MALFORMED, "refusal.word.otherFormat", fileName);
        }
        try {
            ZipFile zip = ZipFile.builder().setByteArray(content).get();
            return new WordFile(fileName, zip);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(fileName, e);
        }
    }

    private String mainPart() throws Refusal {
        int count = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++count > MOST_PARTS) {
                throw refusal(Refusal.Kind.TOO_LARGE, "refusal.word.bomb", fileName, PART_LIMIT_MEGABYTES);
            }
        }
        Map<String, String> package1 = relations("");
        String part = package1.getOrDefault("officeDocument", "word/document.xml");
        if (!has(part)) {
            boolean other = has("xl/workbook.xml") || has("ppt/presentation.xml") || has("content.xml");
            String key = other || !has("[Content_Types].xml") ? "refusal.word.otherFormat" : "refusal.word.broken";
            throw refusal(Refusal.Kind.MALFORMED, key, fileName);
        }
        if (part.startsWith("xl/") || part.startsWith("ppt/")) {
            throw refusal(Refusal.Kind.MALFORMED, "refusal.word.otherFormat", fileName);
        }
        return part;
    }

    /** What a part points to inside the file, by the last word of the relation: {@code styles}. */
    private Map<String, String> relations(String part) throws Refusal {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + RELATIONS + part.substring(slash + 1) + ".rels";
        Map<String, String> found = new LinkedHashMap<>();
        if (!has(name)) {
            return found;
        }
        for (Element relation : element(name).children()) {
            boolean outside =
                    relation.attribute("TargetMode").filter("External"::equals).isPresent();
            String type = relation.attribute("Type").orElse("");
            String target = relation.attribute("Target").orElse("");
            if (!outside && !target.isEmpty()) {
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target));
            }
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = target;
        String in = folder;
        while (path.startsWith("./") || path.startsWith("../")) {
            if (path.startsWith("../") && !in.isEmpty()) {
                in = in.substring(0, in.lastIndexOf('/', in.length() - 2) + 1);
            }
            path = path.substring(path.indexOf('/') + 1);
        }
        return in + path;
    }

    private boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Whether there are macros in it. */
    boolean hasMacros() {
        return parts.containsKey("vbaProject") || has("word/vbaProject.bin");
    }

    /** Hands on the blocks of the text one by one. */
    void body(Consumer<Element> block) throws Refusal {
        try {
            xml.read(bytes(main), "w:body", block);
        } catch (XMLStreamException e) {
            throw broken(fileName, e);
        }
    }

    /** A part beside the text, such as {@code styles}; empty where the file has none. */
    Optional<Element> part(String relation) throws Refusal {
        String name = parts.get(relation);
        return name == null || !has(name) ? Optional.empty() : Optional.of(element(name));
    }

    /** Who saved the file last; empty where it does not say. */
    String lastWriter() throws Refusal {
        String part = relations("").getOrDefault("core-properties", "docProps/core.xml");
        if (!has(part)) {
            return "";
        }
        Element core = element(part);
        return core.child("cp:lastModifiedBy")
                .or(() -> core.child("dc:creator"))
                .map(Element::text)
                .orElse("")
                .strip();
    }

    private Element element(String name) throws Refusal {
        try {
            return xml.read(bytes(name));
        } catch (XMLStreamException e) {
            throw broken(fileName, e);
        }
    }

    private byte[] bytes(String name) throws Refusal {
        byte[] known = unpacked.get(name);
        if (known != null) {
            return known;
        }
        ZipArchiveEntry entry = zip.getEntry(name);
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            int read = in.read(buffer);
            while (read >= 0) {
                left -= read;
                if (left < 0 || out.size() + read > PART_LIMIT_MEGABYTES * 1024 * 1024) {
                    throw refusal(Refusal.Kind.TOO_LARGE, "refusal.word.bomb", fileName, PART_LIMIT_MEGABYTES);
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
            byte[] bytes = out.toByteArray();
            if (bytes.length < 1024 * 1024) {
                unpacked.put(name, bytes);
            }
            return bytes;
        } catch (IOException e) {
            throw broken(fileName, e);
        }
    }

    /** Whether the bytes may be a Word document: a zip file that names a Word part among its first or last entries. */
    static boolean looksLikeWord(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return false;
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                if (entries.nextElement().getName().toLowerCase(Locale.ROOT).startsWith("word/")) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal broken(String fileName, Exception cause) {
        return new Refusal(
                Refusal.Kind.MALFORMED, Message.of(ExchangeMessages.BUNDLE, "refusal.word.broken", fileName), cause);
    }

    static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(ExchangeMessages.BUNDLE, key, arguments));
    }
}
