package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.vavr.collection.HashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A library that starts may still not work in the framework: each is called here. */
class LibrariesTest {

    @Test
    void vavrKeepsEarlierStates() {
        HashMap<String, Integer> one = HashMap.of("a", 1);
        HashMap<String, Integer> two = one.put("b", 2);
        assertThat(one.size()).isEqualTo(1);
        assertThat(two.get("b").get()).isEqualTo(2);
    }

    @Test
    void gsonReadsStrictly() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("{\"a\":[1.50]}"))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            assertThat(reader.nextName()).isEqualTo("a");
            reader.beginArray();
            assertThat(reader.nextString()).isEqualTo("1.50");
        }
    }

    @Test
    void gsonRefusesWhatIsNoJson() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("{'a':1}"))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            assertThatThrownBy(reader::nextName).isInstanceOf(MalformedJsonException.class);
        }
    }

    @Test
    void poiWritesAndReadsDocuments() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("bel het huis");
            document.createTable(2, 3).getRow(1).getCell(2).setText("été");
            document.write(out);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphArray(0).getText()).isEqualTo("bel het huis");
            assertThat(document.getTableArray(0).getRow(1).getCell(2).getText()).isEqualTo("été");
        }
    }

    @Test
    void poiFindsItsReadersOfWorkbooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellFormula("1+1");
            book.write(out);
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheet("a").getRow(0).getCell(0).getCellFormula()).isEqualTo("1+1");
        }
    }

    @Test
    void fastexcelWritesAndReadsRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Doelenboom", "1.0")) {
            Worksheet sheet = book.newWorksheet("a");
            sheet.value(0, 0, "naam");
            sheet.value(1, 0, 12);
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("naam");
            assertThat(rows.get(1).getCellAsNumber(0))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12"));
        }
    }

    @Test
    void pagesBecomePdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(
                "<html><body><p>een</p><p style='page-break-before: always'>twee</p></body></html>", null);
        builder.toStream(out);
        builder.run();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void calendarsAreWrittenAndRead() {
        ICalendar calendar = new ICalendar();
        VEvent event = new VEvent();
        event.setSummary("overleg in de wijk");
        event.setDateStart(new Date(0));
        calendar.addEvent(event);
        ICalendar read = Biweekly.parse(Biweekly.write(calendar).go()).first();
        assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualTo("overleg in de wijk");
    }
}
