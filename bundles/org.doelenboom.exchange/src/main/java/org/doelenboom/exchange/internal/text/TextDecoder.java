package org.doelenboom.exchange.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;

/** Turns the bytes of a file into text: UTF-8, UTF-16 with its mark, or, where it can be nothing else, Windows-1252. */
final class TextDecoder {
    /** Some five thousand pages; what is larger is no plan anybody wrote. */
    static final int LIMIT_MEGABYTES = 10;

    private static final int LIMIT = LIMIT_MEGABYTES * 1024 * 1024;
    private static final int SAMPLE = 64 * 1024;

    /** @param guessed whether the bytes are not what a text of today is, so that letters with accents may be wrong */
    record Decoded(String text, boolean guessed) {}

    private TextDecoder() {}

    static Decoded decode(String fileName, byte[] content) throws Refusal {
        if (content.length > LIMIT) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    message("refusal.text.tooLarge", fileName, content.length / 1024 / 1024, LIMIT_MEGABYTES));
        }
        Decoded decoded = text(fileName, content);
        if (decoded.text().isBlank()) {
            throw new Refusal(Refusal.Kind.MALFORMED, message("refusal.text.empty", fileName));
        }
        return decoded;
    }

    private static Decoded text(String fileName, byte[] content) throws Refusal {
        if (startsWith(content, 0xFE, 0xFF)) {
            return new Decoded(strict(fileName, content, 2, StandardCharsets.UTF_16BE), false);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new Decoded(strict(fileName, content, 2, StandardCharsets.UTF_16LE), false);
        }
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        refuseBinary(fileName, content);
        try {
            return new Decoded(decode(content, start, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException e) {
            return new Decoded(strict(fileName, content, start, Charset.forName("windows-1252")), true);
        }
    }

    /** Programs' own files begin with a signature, or hold bytes that no text has. */
    private static void refuseBinary(String fileName, byte[] content) throws Refusal {
        boolean zip = startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6);
        boolean old = startsWith(content, 0xD0, 0xCF, 0x11, 0xE0);
        boolean pdf = startsWith(content, '%', 'P', 'D', 'F', '-');
        boolean rtf = startsWith(content, '{', '\\', 'r', 't', 'f');
        if (zip || old || pdf || rtf) {
            throw new Refusal(Refusal.Kind.MALFORMED, message("refusal.text.otherFormat", fileName));
        }
        int controls = 0;
        int length = Math.min(content.length, SAMPLE);
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (b == 0) {
                throw new Refusal(Refusal.Kind.MALFORMED, message("refusal.text.binary", fileName));
            }
            boolean control =
                    b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1B;
            controls += i < length && control ? 1 : 0;
        }
        if (controls > length / 10) {
            throw new Refusal(Refusal.Kind.MALFORMED, message("refusal.text.binary", fileName));
        }
    }

    private static String strict(String fileName, byte[] content, int start, Charset charset) throws Refusal {
        try {
            return decode(content, start, charset);
        } catch (CharacterCodingException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, message("refusal.text.encoding", fileName), e);
        }
    }

    private static String decode(byte[] content, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, start, content.length - start))
                .toString();
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static Message message(String key, Object... arguments) {
        return Message.of(ExchangeMessages.BUNDLE, key, arguments);
    }
}
