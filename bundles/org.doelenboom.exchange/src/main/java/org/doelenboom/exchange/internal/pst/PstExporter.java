package org.doelenboom.exchange.internal.pst;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.osgi.service.component.annotations.Component;

/** Writes a plan as PST XML for eComptes. General and intermediate objectives become strategic ones. Any thread. */
@Component
public final class PstExporter implements Exporter {
    private static final ExportOption INS = ExportOption.text("ins", message("option.ins"), "");

    static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }

    @Override
    public String format() {
        return "pst";
    }

    @Override
    public Message name() {
        return message("exporter.pst");
    }

    @Override
    public Set<String> endings() {
        return Set.of("xml");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return List.of(INS);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        String ins = request.value(INS).strip();
        if (!ins.isEmpty() && !ins.matches("\\d{1,9}")) {
            throw new Refusal(Refusal.Kind.MISUSED, message("pst.ins", ins));
        }
        List<Exported.NotHeld> notHeld = new ArrayList<>();
        if (ins.isEmpty()) {
            notHeld.add(new Exported.NotHeld(plan.root().id(), message("notHeld.ins")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // Letters that ISO-8859-1 does not have are written as numbers.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "ISO-8859-1");
            new PstWriter(plan, request.languages(), xml, notHeld).write(ins.isEmpty() ? "0" : ins);
            xml.close();
        } catch (XMLStreamException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, message("export.failed"), e);
        }
        request.progress().accept(1);
        return new Exported(out.toByteArray(), notHeld);
    }
}
