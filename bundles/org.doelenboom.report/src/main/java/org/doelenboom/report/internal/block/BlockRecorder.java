package org.doelenboom.report.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKinds;

/** Keeps what sections write, so that any format can show it. */
public final class BlockRecorder implements ReportWriter {
    private final List<String> languages;
    private final Messages messages;
    private final Predicate<Node> shown;
    private final List<Block> blocks = new ArrayList<>();

    /** @param shown the items of the edition */
    public BlockRecorder(List<String> languages, Messages messages, Predicate<Node> shown) {
        this.languages = List.copyOf(languages);
        this.messages = messages;
        this.shown = shown;
    }

    /** An empty one for the same document. */
    public BlockRecorder fresh() {
        return new BlockRecorder(languages, messages, shown);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public void add(Block block) {
        blocks.add(block);
    }

    public void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public void heading(int level, BilingualText text) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading of level " + level);
        }
        if (!text.isEmpty()) {
            add(new Block.Heading(level, text));
        }
    }

    @Override
    public void paragraph(BilingualText text) {
        if (!text.isEmpty()) {
            add(new Block.Paragraph(text));
        }
    }

    @Override
    public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {
        String level = kind.name().substring(kind.name().indexOf('.') + 1);
        BilingualText badge = words(Message.of("org.doelenboom.plan", "level." + level));
        add(new Block.Item(depth(kind), kind, badge, code, title, Set.copyOf(marks)));
    }

    private static int depth(KindId kind) {
        if (kind.equals(PlanKinds.ACTION)) {
            return 0;
        }
        return kind.equals(PlanKinds.OPERATIONAL_OBJECTIVE) ? 3 : kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE) ? 2 : 1;
    }

    @Override
    public void bullets(List<BilingualText> items) {
        List<BilingualText> written =
                items.stream().filter(item -> !item.isEmpty()).toList();
        if (!written.isEmpty()) {
            add(new Block.Bullets(written));
        }
    }

    @Override
    public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
        table(ReportTable.of(caption, columns, rows));
    }

    @Override
    public void table(ReportTable table) {
        add(new Block.Table(table));
    }

    @Override
    public void wide(Runnable content) {
        int before = blocks.size();
        add(new Block.Turn(true));
        content.run();
        if (blocks.size() == before + 1) {
            blocks.remove(before);
        } else {
            add(new Block.Turn(false));
        }
    }

    @Override
    public boolean shows(Node item) {
        return shown.test(item);
    }

    @Override
    public BilingualText words(Message message) {
        BilingualText words = BilingualText.EMPTY;
        for (String language : languages) {
            words = words.put(language, messages.text(message, Locale.forLanguageTag(language)));
        }
        return words;
    }

    @Override
    public BilingualText plain(String text) {
        return BilingualText.EMPTY.put(languages.get(0), text);
    }
}
