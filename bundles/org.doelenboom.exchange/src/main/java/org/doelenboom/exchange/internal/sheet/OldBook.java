package org.doelenboom.exchange.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.doelenboom.api.text.Refusal;

/** The binary workbooks of before 2007, and the container of those with a password. */
final class OldBook {
    private OldBook() {}

    static Tables read(String fileName, byte[] content) throws Refusal {
        if (indexOf(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) >= 0) {
            throw Tables.refusal(Refusal.Kind.NOT_READABLE, "sheet.password", fileName);
        }
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            List<Sheet> sheets = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                Sheet read = sheet(sheet);
                if (!read.rows().isEmpty()) {
                    sheets.add(read);
                }
            }
            if (sheets.isEmpty()) {
                throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.none", fileName);
            }
            return new Tables(sheets, indexOf(content, "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE)) >= 0);
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, Tables.message("sheet.password", fileName), e);
        } catch (IOException | RuntimeException e) {
            // The reader of this old format throws whatever a broken file leads it into.
            throw new Refusal(Refusal.Kind.MALFORMED, Tables.message("sheet.broken", fileName), e);
        }
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet) {
        MergedCells merged = new MergedCells();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(range.getFirstRow(), range.getFirstColumn(), range.getLastRow());
        }
        RowCollector rows = new RowCollector(merged);
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(cell(cell));
            }
            rows.add(row.getRowNum() + 1, cells);
        }
        return new Sheet(sheet.getSheetName(), rows.finish());
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        int indent = cell.getCellStyle().getIndention();
        return switch (type) {
            case STRING -> {
                Cell plain = Cell.of(cell.getStringCellValue());
                yield new Cell(
                        plain.text(), Optional.empty(), Optional.empty(), plain.indent() + 2 * indent, false, false);
            }
            case BOOLEAN -> Cell.of(cell.getBooleanCellValue() ? "x" : "");
            case NUMERIC -> {
                BigDecimal number = new BigDecimal(cell.getNumericCellValue(), new MathContext(15));
                yield DateUtil.isCellDateFormatted(cell)
                        ? Numbers.date(number, false, indent)
                        : Numbers.number(number, indent, false);
            }
            default -> Cell.EMPTY;
        };
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && content[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
