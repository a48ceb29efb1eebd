package org.doelenboom.report.internal.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.LibraryLogs;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.BlockRecorder;

/**
 * A form as a sheet: what is asked is locked, without a password; an answer may be what fits. Where things stand says {@code
 * releng/docs/forms.md}.
 */
final class FormSheet {
    /** In characters, over all columns. */
    private static final int WIDTH = 130;

    private static final float LINE = 15.5f;

    /** A row cannot be higher (Excel specifications and limits), in points. */
    private static final float HIGHEST = 409;

    /** The most characters of a cell (the same). */
    private static final int LONGEST = 32_767;

    private static final int ANSWER_LINES = 5;

    private final Form form;
    private final BlockRecorder words;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final DataValidationHelper rules;
    private final CellStyle locked;
    private final CellStyle bold;
    private final CellStyle heading;
    private final CellStyle title;
    private final CellStyle answer;
    private final CellStyle figure;
    private int next;

    private FormSheet(Form form, BlockRecorder words, XSSFWorkbook book) {
        this.form = form;
        this.words = words;
        this.book = book;
        this.sheet = book.createSheet(sheetName(form.caption(), words));
        this.rules = sheet.getDataValidationHelper();
        this.locked = style(false, "", true);
        this.bold = style(true, "", true);
        this.heading = style(true, "D9E2EC", true);
        this.title = style(true, "", true);
        this.answer = style(false, "FFFBE6", false);
        this.figure = style(false, "FFFBE6", false);
        answer.setDataFormat(book.createDataFormat().getFormat("@"));
        for (CellStyle framed : List.of(heading, answer, figure, locked)) {
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setBorderTop(BorderStyle.THIN);
            framed.setBorderLeft(BorderStyle.THIN);
            framed.setBorderRight(BorderStyle.THIN);
        }
        XSSFFont large = font(true);
        large.setFontHeightInPoints((short) 15);
        title.setFont(large);
    }

    static byte[] of(Form form, BlockRecorder words) throws IOException {
        LibraryLogs.quiet();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new FormSheet(form, words, book).write();
            book.write(out);
        }
        return out.toByteArray();
    }

    private XSSFFont font(boolean isBold) {
        XSSFFont font = book.createFont();
        font.setBold(isBold);
        return font;
    }

    private CellStyle style(boolean isBold, String ground, boolean isLocked) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(isBold));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(isLocked);
        if (!ground.isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(ground), null));
        }
        return style;
    }

    private String text(BilingualText text) {
        String shown = text.first(words.languages());
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }

    private String say(String key, Object... arguments) {
        return text(words.words(ReportMessages.message(key, arguments)));
    }

    /** A sheet's name is short, and lacks some signs. */
    private static String sheetName(BilingualText caption, BlockRecorder words) {
        return WorkbookUtil.createSafeSheetName(caption.first(words.languages()), ' ');
    }

    private void write() {
        int columns = form.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, characters(i) * 256);
        }
        across(text(form.title()), title, 24);
        across(text(form.intro()), bold, 0);
        next++;
        form.facts().forEach(this::fact);
        next++;
        int head = next++;
        XSSFRow names = sheet.createRow(head);
        for (int i = 0; i < columns; i++) {
            cell(names, i, text(FormBlocks.heading(form.columns().get(i), words)), heading);
        }
        form.rows().forEach(this::row);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.createFreezePane(0, head + 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setCenter("&P / &N");
        protect();
        book.getProperties().getCoreProperties().setTitle(text(form.title()));
        book.getProperties().getCoreProperties().setCreator("Doelenboom");
    }

    /** Heights and widths may be changed; a password would only keep out those who have to help. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    private int characters(int column) {
        return form.columns().get(column).share() * WIDTH / 100;
    }

    private static void cell(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void across(String text, CellStyle style, float height) {
        XSSFRow row = sheet.createRow(next);
        cell(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, form.columns().size() - 1));
        row.setHeightInPoints(height > 0 ? height : height(List.of(text), List.of(WIDTH), 1));
        next++;
    }

    private void fact(Form.Fact fact) {
        XSSFRow row = sheet.createRow(next);
        cell(row, 0, text(fact.name()), bold);
        cell(row, 1, text(fact.value()), fact.asked() ? answer : locked);
        int last = form.columns().size() - 1;
        for (int i = 2; i <= last; i++) {
            cell(row, i, "", fact.asked() ? answer : locked);
        }
        sheet.addMergedRegion(new CellRangeAddress(next, next, 1, last));
        row.setHeightInPoints(height(
                List.of(text(fact.name()), text(fact.value())), List.of(characters(0), WIDTH - characters(0)), 1));
        next++;
    }

    private void row(Form.Row from) {
        XSSFRow row = sheet.createRow(next);
        List<String> texts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        int least = 1;
        for (int i = 0; i < from.cells().size(); i++) {
            Form.Cell cell = from.cells().get(i);
            texts.add(text(cell.text()));
            widths.add(characters(i));
            if (cell.answer().isEmpty()) {
                cell(row, i, text(cell.text()), locked);
            } else {
                Form.Answer wanted = cell.answer().get();
                answer(row, i, cell, wanted);
                least = wanted instanceof Form.Answer.Text text && text.most() > 0 ? ANSWER_LINES : least;
            }
        }
        row.setHeightInPoints(height(texts, widths, least));
        next++;
    }

    private void answer(XSSFRow row, int column, Form.Cell cell, Form.Answer wanted) {
        if (wanted instanceof Form.Answer.Figure known && known.known().isPresent()) {
            XSSFCell number = row.createCell(column);
            number.setCellStyle(figure);
            number.setCellValue(known.known().get().doubleValue());
        } else {
            cell(row, column, text(cell.text()), wanted instanceof Form.Answer.Figure ? figure : answer);
        }
        if (wanted instanceof Form.Answer.Figure) {
            String at = new CellRangeAddress(next, next, column, column).formatAsString();
            DataValidationConstraint rule = rules.createCustomConstraint(
                    "OR(AND(ISNUMBER(" + at + ")," + at + ">=0),LEFT(TRIM(" + at + "),1)=\"<\")");
            limit(column, rule, DataValidation.ErrorStyle.STOP, say("form.limit.figure"));
        } else if (wanted instanceof Form.Answer.Word word) {
            DataValidationConstraint rule =
                    rules.createExplicitListConstraint(word.words().toArray(String[]::new));
            limit(
                    column,
                    rule,
                    DataValidation.ErrorStyle.STOP,
                    say("form.limit.word", String.join(", ", word.words())));
        } else if (wanted instanceof Form.Answer.Text text && text.most() > 0) {
            DataValidationConstraint rule = rules.createTextLengthConstraint(
                    DataValidationConstraint.OperatorType.LESS_OR_EQUAL, Integer.toString(text.most()), "");
            limit(column, rule, DataValidation.ErrorStyle.WARNING, say("form.limit.text", text.most()));
        }
    }

    private void limit(int column, DataValidationConstraint rule, int style, String message) {
        DataValidation limit = rules.createValidation(rule, new CellRangeAddressList(next, next, column, column));
        limit.setErrorStyle(style);
        limit.setShowErrorBox(true);
        limit.setShowPromptBox(true);
        limit.setEmptyCellAllowed(true);
        String heading = text(FormBlocks.heading(form.columns().get(column), words));
        limit.createErrorBox(heading, message);
        limit.createPromptBox(heading, message);
        sheet.addValidationData(limit);
    }

    /** In points; letters are taken as wide as figures. */
    private static float height(List<String> texts, List<Integer> widths, int least) {
        int most = least;
        for (int i = 0; i < texts.size(); i++) {
            int lines = 0;
            for (String paragraph : texts.get(i).split("\n", -1)) {
                lines += Math.max(1, (int) Math.ceil(paragraph.length() * 1.05 / Math.max(8, widths.get(i) - 1)));
            }
            most = Math.max(most, lines);
        }
        return Math.min(HIGHEST, most * LINE + 3);
    }
}
