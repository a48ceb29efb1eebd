package org.doelenboom.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.store.LockHolder;

/**
 * What stands beside a plan that is open.
 *
 * @param id tells notes of one person apart
 * @param process the number of the program's process, and the second in which it began, since numbers are used again
 */
record LockNote(String id, LockHolder holder, long process, long began) {
    /** More than any note has; whatever lies there under its name. */
    private static final int LONGEST = 10_000;

    static LockNote own(String person) {
        ProcessHandle self = ProcessHandle.current();
        return new LockNote(
                NodeId.random().value(),
                new LockHolder(person, thisComputer(), Instant.now()),
                self.pid(),
                began(self));
    }

    byte[] written() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Utf8Output out = new Utf8Output(bytes);
            out.raw("{\"id\":").string(id);
            out.raw(",\"person\":").string(holder.person());
            out.raw(",\"computer\":").string(holder.computer());
            out.raw(",\"since\":").string(holder.since().toString());
            out.raw(",\"process\":").raw(String.valueOf(process));
            out.raw(",\"began\":").raw(String.valueOf(began)).raw("}\n");
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is no whole note, such as one that is being written. */
    static Optional<LockNote> read(byte[] content) {
        if (content.length > LONGEST) {
            return Optional.empty();
        }
        try {
            Map<String, String> texts = JournalContent.texts(content);
            return Optional.of(new LockNote(
                    texts.getOrDefault("id", ""),
                    new LockHolder(
                            texts.getOrDefault("person", ""),
                            texts.getOrDefault("computer", ""),
                            Instant.parse(texts.getOrDefault("since", ""))),
                    Long.parseLong(texts.getOrDefault("process", "")),
                    Long.parseLong(texts.getOrDefault("began", ""))));
        } catch (BadContent | DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isOfThisComputer() {
        return !holder.computer().isEmpty() && holder.computer().equals(thisComputer());
    }

    /** Only where it is of this computer. */
    boolean isProcessThere() {
        return ProcessHandle.of(process)
                .filter(one -> one.isAlive() && began(one) == began)
                .isPresent();
    }

    private static long began(ProcessHandle one) {
        return one.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    static String thisComputer() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // The name is not in the network's list; what comes before the colon is still the name.
            return String.valueOf(e.getMessage()).split(":", 2)[0];
        }
    }
}
