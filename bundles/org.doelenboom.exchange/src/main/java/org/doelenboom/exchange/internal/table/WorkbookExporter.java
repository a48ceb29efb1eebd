package org.doelenboom.exchange.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.osgi.service.component.annotations.Component;

/** Writes a plan as a workbook: the timeline, targets and figures, budget, parties and findings, a sheet each. Any thread. */
@Component
public final class WorkbookExporter implements Exporter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Message name() {
        return Message.of(ExchangeMessages.BUNDLE, "exporter.xlsx");
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        List<Exported.NotHeld> notHeld = new ArrayList<>(NotInTables.of(plan, PlanTables.held()));
        NotInTables.rules(plan).ifPresent(notHeld::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Doelenboom", "1.0")) {
            List<OutTable> tables = new PlanTables(plan, request.languages()).all();
            for (int i = 0; i < tables.size(); i++) {
                new SheetWriter(book, tables.get(i)).write(notHeld, plan);
                request.progress().accept((i + 1.0) / tables.size());
            }
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, Message.of(ExchangeMessages.BUNDLE, "export.failed"), e);
        }
        return new Exported(out.toByteArray(), notHeld);
    }
}
