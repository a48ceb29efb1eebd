package org.doelenboom.modules.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Refusal;

/**
 * Reads a {@code feature.json} as OSGi Compendium 8, chapter 159, defines it. Of ours are the variables {@code module}
 * (the short id) and {@code name.nl}, {@code name.fr}, {@code name.en} (what people call it), and, at a bundle, {@code sha256} and {@code screen}.
 */
final class FeatureReader {

    private static final Pattern IDENTITY = Pattern.compile("[^:/\\\\\\s]+:([^:/\\\\\\s]+):([^:/\\\\\\s]+)");
    private static final Pattern MODULE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String NAME = "name.";
    private static final int LARGEST = 1_000_000;

    Feature read(Path file) throws Refusal {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(file)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "feature.notFound", file);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file, folder);
        } catch (NoSuchFileException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_FOUND, "feature.notFound", file);
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_READABLE, "feature.notReadable", file);
        }
    }

    /**
     * Reads a feature from elsewhere.
     *
     * @param file what to name in messages
     * @param folder where the bundles lie, or will lie
     */
    Feature read(InputStream content, Path file, Path folder) throws Refusal, IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusals.of(Refusal.Kind.TOO_LARGE, "feature.malformed", file);
        }
        try {
            return feature(parse(bytes), folder);
        } catch (MalformedJsonException
                | CharacterCodingException
                | JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException
                | IllegalArgumentException e) {
            throw Refusals.of(e, Refusal.Kind.MALFORMED, "feature.malformed", file);
        }
    }

    private static JsonObject parse(byte[] content) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("more than one document");
            }
            return root.getAsJsonObject();
        }
    }

    private static Feature feature(JsonObject root, Path folder) {
        var identity = identity(text(root, "id"));
        JsonObject variables = root.getAsJsonObject("variables");
        String module = variables == null ? "" : text(variables, "module");
        if (!MODULE.matcher(module).matches()) {
            throw new IllegalArgumentException("module");
        }
        JsonArray bundles = root.getAsJsonArray("bundles");
        if (bundles == null || bundles.isEmpty()) {
            throw new IllegalArgumentException("bundles");
        }
        List<Feature.Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonElement bundle : bundles) {
            Feature.Part part = part(bundle.getAsJsonObject());
            if (!names.add(part.symbolicName())) {
                throw new IllegalArgumentException(part.symbolicName());
            }
            parts.add(part);
        }
        return new Feature(module, names(variables), identity.version(), parts, folder);
    }

    private static Map<String, String> names(JsonObject variables) {
        Map<String, String> names = new HashMap<>();
        for (String variable : variables.keySet()) {
            if (variable.startsWith(NAME)) {
                names.put(variable.substring(NAME.length()), text(variables, variable));
            }
        }
        return names;
    }

    private static Feature.Part part(JsonObject bundle) {
        var identity = identity(text(bundle, "id"));
        String hash = text(bundle, "sha256");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("sha256");
        }
        JsonElement screen = bundle.get("screen");
        return new Feature.Part(identity.name(), identity.version(), hash, screen != null && screen.getAsBoolean());
    }

    /** A name and a version that make a file name: neither can lead out of the feature's folder. */
    private record Identity(String name, String version) {}

    private static Identity identity(String text) {
        var matcher = IDENTITY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("id");
        }
        return new Identity(matcher.group(1), matcher.group(2));
    }

    private static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        if (value == null) {
            throw new IllegalArgumentException(member);
        }
        return value.getAsString();
    }
}
