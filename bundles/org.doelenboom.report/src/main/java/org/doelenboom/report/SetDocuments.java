package org.doelenboom.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.report.DocumentSetter;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.block.Outline;
import org.doelenboom.report.internal.docx.WordFile;
import org.doelenboom.report.internal.html.HtmlPage;
import org.doelenboom.report.internal.pdf.PdfPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets what others write, in the formats of the plan document. */
@Component
public final class SetDocuments implements DocumentSetter {
    private final Messages messages;

    @Activate
    public SetDocuments(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public Set<String> formats() {
        return Set.of("docx", "pdf", "html");
    }

    @Override
    public byte[] set(
            String format,
            BilingualText title,
            List<String> languages,
            Consumer<ReportWriter> content,
            DoubleConsumer progress)
            throws Refusal {
        BlockRecorder out = new BlockRecorder(languages, messages, item -> true);
        out.add(new Block.Title(title, List.of(), false));
        content.accept(out);
        List<Block> blocks = Outline.closed(new ArrayList<>(out.blocks()));
        progress.accept(0.2);
        try {
            return switch (format) {
                case "docx" -> WordFile.of(title, blocks, languages, Optional.empty())
                        .content();
                case "pdf" -> PdfPages.of(
                                HtmlPage.forPrint(title, title.first(languages), blocks, languages),
                                part -> progress.accept(0.2 + 0.8 * part))
                        .bytes();
                case "html" -> HtmlPage.forScreen(title, blocks, languages).getBytes(StandardCharsets.UTF_8);
                default -> throw new Refusal(Refusal.Kind.MISUSED, ReportMessages.message("document.noFormat", format));
            };
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message(format + ".failed"), e);
        }
    }
}
