package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {
    private static final Message NAME = Message.of("t", "t");
    private static final ExportOption SIGN = ExportOption.choice(
            "sign", NAME, List.of(ExportOption.Choice.of("comma", NAME), ExportOption.Choice.of("semicolon", NAME)));
    private static final ExportOption LETTERHEAD = ExportOption.file("letterhead", NAME);

    @TempDir
    Path folder;

    private final ForeignFiles foreign = new ForeignFiles();
    private final Snapshot plan = new SnapshotBuilder(
                    new NodeId("p"), PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr")))
            .declare(PlanKinds.NAMESPACE)
            .build();

    /** Writes what it was asked for. */
    private record Echo(String format, Set<String> endings) implements Exporter {
        @Override
        public Message name() {
            return NAME;
        }

        @Override
        public List<ExportOption> options(Snapshot plan) {
            return List.of(SIGN, LETTERHEAD);
        }

        @Override
        public Exported write(Snapshot plan, ExportRequest request) {
            request.progress().accept(1);
            String head = request.file(LETTERHEAD)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("-");
            String text = String.join(" ", format, request.languages().toString(), request.value(SIGN), head);
            return new Exported(
                    text.getBytes(StandardCharsets.UTF_8),
                    List.of(new Exported.NotHeld(plan.root().id(), NAME)));
        }
    }

    /** Knows files by how they begin. */
    private record Beginning(String beginning) implements ReturnReader {
        @Override
        public Message name() {
            return NAME;
        }

        @Override
        public Set<String> endings() {
            return Set.of("back");
        }

        @Override
        public boolean recognises(String fileName, byte[] content) {
            return new String(content, StandardCharsets.UTF_8).startsWith(beginning);
        }

        @Override
        public Returned read(Snapshot plan, String fileName, byte[] content) {
            return new Returned(
                    List.of(new Returned.Proposal(
                            plan.root().id(), NAME, "", beginning, "", Optional.empty(), edit -> {})),
                    List.of());
        }
    }

    @BeforeEach
    void two_that_write_the_same_ending() {
        foreign.addExporter(new Echo("aaa", Set.of("echo")));
        foreign.addExporter(new Echo("echo", Set.of("echo")));
    }

    private String exported(Exchange.Wish wish) throws Exception {
        Path file = folder.resolve("out.echo");
        foreign.export(plan, file, wish);
        return Files.readString(file);
    }

    private static Exchange.Wish wish(String format, Map<String, String> choices) {
        return new Exchange.Wish(format, List.of(), choices, done -> {});
    }

    @Test
    void an_ending_means_the_format_that_is_called_after_it() throws Exception {
        assertThat(exported(Exchange.Wish.in("fr"))).isEqualTo("echo [fr] comma -");
    }

    @Test
    void a_format_can_be_asked_for_by_its_id() throws Exception {
        assertThat(exported(wish("aaa", Map.of()))).isEqualTo("aaa [nl] comma -");
    }

    @Test
    void what_was_chosen_reaches_the_exporter_and_files_are_read_along() throws Exception {
        Path head = Files.writeString(folder.resolve("head"), "letters");
        assertThat(exported(wish("", Map.of("sign", "semicolon", "letterhead", head.toString()))))
                .isEqualTo("echo [nl] semicolon letters");
    }

    @Test
    void what_the_format_has_no_place_for_is_told() throws Exception {
        assertThat(foreign.export(plan, folder.resolve("out.echo"), Exchange.Wish.in("nl")))
                .extracting(Exported.NotHeld::what)
                .containsExactly(NAME);
    }

    @Test
    void how_far_it_is_is_told() throws Exception {
        List<Double> told = new ArrayList<>();
        foreign.export(plan, folder.resolve("out.echo"), new Exchange.Wish("", List.of(), Map.of(), told::add));
        assertThat(told).containsExactly(1.0);
    }

    @Test
    void what_is_cancelled_is_not_written_and_can_be_asked_for_again() throws Exception {
        Exchange.Wish cancelled = new Exchange.Wish("", List.of(), Map.of(), done -> {
            throw new CancellationException();
        });
        Path file = folder.resolve("out.echo");
        assertThatThrownBy(() -> foreign.export(plan, file, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(file).doesNotExist();
        assertThat(foreign.failed()).isEmpty();
        assertThat(exported(Exchange.Wish.in("nl"))).startsWith("echo");
    }

    @Test
    void a_choice_that_is_not_offered_is_refused_and_nothing_is_written() {
        Path file = folder.resolve("out.echo");
        for (Map<String, String> choice : List.of(Map.of("sign", "stop"), Map.of("colour", "red"))) {
            assertThatThrownBy(() -> foreign.export(plan, file, wish("", choice)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISUSED));
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_document_that_an_office_has_open_is_not_written_over_and_who_has_it_is_said() throws Exception {
        Path file = Files.writeString(folder.resolve("out.echo"), "old");
        Files.writeString(folder.resolve(".~lock.out.echo#"), ",An Peeters,pc12,22.11.2026 12:00,file:///home/an");
        assertThatThrownBy(() -> foreign.export(plan, file, wish("", Map.of())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason().key()).isEqualTo("refusal.openElsewhere");
                    assertThat(refusal.reason().arguments()).contains("An Peeters");
                });
        assertThat(file).hasContent("old");
    }

    @Test
    void the_file_that_word_puts_beside_an_open_document_counts_too() throws Exception {
        Path file = Files.writeString(folder.resolve("begroting.echo"), "old");
        byte[] owner = new byte[54];
        owner[0] = 3;
        System.arraycopy("Els".getBytes(StandardCharsets.ISO_8859_1), 0, owner, 1, 3);
        Files.write(folder.resolve("~$groting.echo"), owner);
        assertThatThrownBy(() -> foreign.export(plan, file, wish("", Map.of())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().arguments()).contains("Els"));
        assertThat(file).hasContent("old");
    }

    @Test
    void where_nothing_can_be_written_nothing_is_left_behind() throws Exception {
        Path file = Files.createDirectories(folder.resolve("out.echo"));
        Files.writeString(file.resolve("inside"), "a folder of that name");
        assertThatThrownBy(() -> foreign.export(plan, file, wish("", Map.of()))).isInstanceOf(Refusal.class);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void a_format_or_a_language_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> foreign.export(plan, folder.resolve("out.xyz"), Exchange.Wish.in("nl")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> foreign.export(plan, folder.resolve("out.echo"), Exchange.Wish.in("de")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_that_came_back_is_read_by_who_recognises_it() throws Exception {
        foreign.addReader(new Beginning("form"));
        foreign.addReader(new Beginning("translation"));
        Path file = Files.writeString(folder.resolve("x.back"), "translation of the plan");
        assertThat(foreign.takeBack(plan, file, "").proposals())
                .extracting(Returned.Proposal::after)
                .containsExactly("translation");
    }

    @Test
    void a_file_that_nobody_recognises_is_refused() throws Exception {
        foreign.addReader(new Beginning("form"));
        Path file = Files.writeString(folder.resolve("x.back"), "a letter");
        assertThatThrownBy(() -> foreign.takeBack(plan, file, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED));
    }
}
