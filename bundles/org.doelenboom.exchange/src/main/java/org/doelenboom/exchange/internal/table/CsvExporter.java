package org.doelenboom.exchange.internal.table;

import java.io.ByteArrayOutputStream;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Writes one table of a plan as CSV (RFC 4180), with the separator and letters that the program which reads it wants. Any thread. */
@Component
public final class CsvExporter implements Exporter {
    private static final String COMMA = "comma";
    private static final String SEMICOLON = "semicolon";
    private static final String TAB = "tab";
    private static final String UTF_8 = "utf-8";
    private static final String WINDOWS = "windows-1252";

    private static final ExportOption TABLE = ExportOption.choice(
            "table",
            message("option.table"),
            List.of("items", "targets", "budget", "parties", "roles", "findings", "lists").stream()
                    .map(table -> ExportOption.Choice.of(table, message("out.sheet." + table)))
                    .toList());
    private static final ExportOption SEPARATOR = ExportOption.choice(
            "separator",
            message("option.separator"),
            List.of(SEMICOLON, COMMA, TAB).stream()
                    .map(sign -> ExportOption.Choice.of(sign, message("separator." + sign)))
                    .toList());
    private static final ExportOption ENCODING = ExportOption.choice(
            "encoding",
            message("option.encoding"),
            List.of(
                    ExportOption.Choice.of(UTF_8, message("encoding.utf8")),
                    ExportOption.Choice.of(WINDOWS, message("encoding.windows"))));
    private static final ExportOption BOM = ExportOption.flag("bom", message("option.bom"), true);

    private static Message message(String key) {
        return Message.of(ExchangeMessages.BUNDLE, key);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Message name() {
        return message("exporter.csv");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return List.of(TABLE, SEPARATOR, ENCODING, BOM);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        String id = request.value(TABLE);
        OutTable table = new PlanTables(plan, request.languages()).table(id);
        char separator =
                switch (request.value(SEPARATOR)) {
                    case COMMA -> ',';
                    case TAB -> '\t';
                    default -> ';';
                };
        StringBuilder csv = new StringBuilder();
        List<String> head = table.head().stream().map(OutTable.Head::heading).toList();
        row(csv, head, separator);
        boolean decimalComma = separator != ',';
        for (OutTable.Line line : table.lines()) {
            row(
                    csv,
                    line.cells().stream()
                            .map(cell -> written(cell, decimalComma))
                            .toList(),
                    separator);
        }
        List<Exported.NotHeld> notHeld = new ArrayList<>(NotInTables.of(plan, held(id)));
        request.progress().accept(1);
        return new Exported(bytes(csv.toString(), request, plan, notHeld), notHeld);
    }

    private static Set<KindId> held(String table) {
        Set<KindId> held = new HashSet<>(Set.of(PlanKinds.PLAN, PlanKinds.NEIGHBOURHOOD, PlanKinds.THEME));
        if (table.equals(PlanTables.ITEMS)) {
            held.addAll(PlanKinds.OBJECTIVES);
            held.add(PlanKinds.ACTION);
        }
        OwnTable.all().stream().filter(one -> one.id().equals(table)).forEach(one -> held.addAll(one.kinds()));
        return held;
    }

    private static String written(OutCell cell, boolean decimalComma) {
        if (cell instanceof OutCell.Figure figure) {
            return number(figure.number().toPlainString(), decimalComma);
        }
        if (cell instanceof OutCell.Sum sum) {
            return number(sum.value().setScale(2, RoundingMode.HALF_UP).toPlainString(), decimalComma);
        }
        return cell instanceof OutCell.Day day ? day.day().toString() : safe(((OutCell.Text) cell).text());
    }

    /** Where the comma parts the columns, the point is what such programs take for the decimals. */
    private static String number(String plain, boolean decimalComma) {
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    /** A text that a spreadsheet would take for a formula is made plain text by an apostrophe, which it does not show. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void row(StringBuilder csv, List<String> cells, char separator) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.indexOf(separator) >= 0
                    || cell.indexOf('"') >= 0
                    || cell.indexOf('\n') >= 0
                    || cell.indexOf('\r') >= 0
                    || cell.startsWith(" ")
                    || cell.startsWith("'");
            csv.append(i == 0 ? "" : String.valueOf(separator))
                    .append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        csv.append("\r\n");
    }

    private static byte[] bytes(String csv, ExportRequest request, Snapshot plan, List<Exported.NotHeld> notHeld)
            throws Refusal {
        boolean windows = request.value(ENCODING).equals(WINDOWS);
        if (!windows) {
            byte[] content = csv.getBytes(StandardCharsets.UTF_8);
            if (!request.is(BOM)) {
                return content;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 3);
            out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            out.writeBytes(content);
            return out.toByteArray();
        }
        CharsetEncoder encoder = Charset.forName(WINDOWS)
                .newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE);
        long lost = csv.codePoints()
                .filter(c -> !encoder.canEncode(Character.toString(c)))
                .count();
        if (lost > 0) {
            notHeld.add(new Exported.NotHeld(
                    plan.root().id(), Message.of(ExchangeMessages.BUNDLE, "notHeld.letters", lost)));
        }
        try {
            ByteBuffer content = encoder.encode(CharBuffer.wrap(csv));
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, message("export.failed"), e);
        }
    }
}
