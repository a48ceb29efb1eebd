package org.doelenboom.report.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.report.ReportMessages;

/** An office's own document, whose styles, header and logo are kept. */
final class WordTemplate {
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private WordTemplate() {}

    /** @throws Refusal when it cannot be one: no .docx, a password, macros */
    static XWPFDocument open(byte[] content) throws Refusal {
        refuseOther(content);
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
            refuseMacros(file);
            for (PackagePart part : file.getPartsByContentType(TEMPLATE)) {
                part.setContentType(DOCUMENT);
            }
            return new XWPFDocument(file);
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | POIXMLException e) {
            throw refusal("template.unreadable", e);
        }
    }

    private static void refuseOther(byte[] content) throws Refusal {
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                boolean locked = old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
                throw refusal(locked ? "template.password" : "template.old", null);
            } catch (IOException e) {
                throw refusal("template.unreadable", e);
            }
        }
        if (magic != FileMagic.OOXML) {
            throw refusal("template.other", null);
        }
    }

    private static void refuseMacros(OPCPackage file) throws Refusal, InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw refusal("template.macros", null);
            }
        }
        List<PackagePart> main = file.getPartsByContentType(DOCUMENT);
        if (main.isEmpty() && file.getPartsByContentType(TEMPLATE).isEmpty()) {
            throw refusal("template.other", null);
        }
    }

    private static Refusal refusal(String key, @Nullable Throwable cause) {
        return new Refusal(Refusal.Kind.NOT_READABLE, ReportMessages.message(key), cause);
    }
}
