package org.doelenboom.report.internal.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Tells how far the making of a PDF is, and ends it where its thread is interrupted: the library asks for line breaks while it lays
 * out, and for pages while it paints, and knows no other way to be asked or stopped.
 */
final class Pace {
    /** The part of the time that laying out takes. */
    private static final double LAYOUT = 0.55;

    /** Letters of markup and text a page has, roughly. */
    private static final int PER_PAGE = 7000;

    private final int letters;
    private final DoubleConsumer progress;
    private double laidOut;

    Pace(int letters, DoubleConsumer progress) {
        this.letters = Math.max(1, letters);
        this.progress = progress;
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /** As the library's own: at the ends of words, and within addresses of the web. */
    FSTextBreaker breaker() {
        FSTextBreaker words = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
        return new FSTextBreaker() {
            @Override
            public int next() {
                return words.next();
            }

            @Override
            public void setText(String text) {
                goOn();
                words.setText(text);
                laidOut += text.length();
                // Markup is about two thirds of a page, and texts are looked at more than once.
                progress.accept(LAYOUT * Math.min(1, laidOut / letters));
            }
        };
    }

    /** As the library's own: pages of the size that is asked for. */
    PageSupplier pages() {
        return (document, width, height, number, shadow) -> {
            goOn();
            double painted = Math.min(1, (double) number * PER_PAGE / letters);
            progress.accept(LAYOUT + (1 - LAYOUT) * painted);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            return page;
        };
    }
}
