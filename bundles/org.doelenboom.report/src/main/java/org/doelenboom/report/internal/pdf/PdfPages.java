package org.doelenboom.report.internal.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.doelenboom.report.LibraryLogs;

/** Turns a page of HTML into PDF/A-3a that is PDF/UA-1 too. */
public final class PdfPages {
    private PdfPages() {}

    /**
     * @param bytes the file
     * @param missing how many characters no font has; a mark stands in their place
     */
    public record Pdf(byte[] bytes, int missing) {}

    /**
     * Ends early where its thread is interrupted.
     *
     * @param html well-formed XML
     * @param progress told how much is done, from 0 to 1
     * @throws IOException when the page cannot be laid out
     * @throws CancellationException when its thread was interrupted
     */
    public static Pdf of(String html, DoubleConsumer progress) throws IOException {
        // It tells on standard error what it does, line by line.
        XRLog.setLoggingEnabled(false);
        LibraryLogs.quiet();
        Fonts fonts = new Fonts();
        Fonts.Printable printable = fonts.printable(html);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFastMode();
        builder.withProducer("Doelenboom");
        fonts.use(builder);
        Pace pace = new Pace(printable.text().length(), progress);
        builder.useUnicodeLineBreaker(pace.breaker());
        builder.usePageSupplier(pace.pages());
        builder.withHtmlContent(printable.text(), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return new Pdf(out.toByteArray(), printable.missing());
    }
}
