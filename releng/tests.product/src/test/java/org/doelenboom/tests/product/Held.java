package org.doelenboom.tests.product;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plan file says, in words that are the same in a copy whose items have other ids. */
final class Held {
    private static final List<String> ITEMS =
            List.of("title", "description", "theme", "delivery", "neighbourhoods", "years", "responsible", "deadline");

    /** The values that say what their absence says. */
    private static final Set<String> USUAL = Set.of("plan.scope=plan", "plan.basis=wholePeriod", "plan.bound=exact");

    private final Map<String, List<String>> attributes = new HashMap<>();

    private Held(Map<String, List<String>> shown) {
        attributes.putAll(shown);
        for (String item : List.of(
                "generalObjective", "intermediateObjective", "operationalObjective", "horizontalObjective", "action")) {
            attributes.put(item, ITEMS);
        }
    }

    /** What the plan document shows. */
    static Held inDocument() {
        return new Held(Map.ofEntries(
                Map.entry("plan", List.of("title", "type", "owner", "territory", "firstYear", "lastYear", "issued")),
                Map.entry("glossaryEntry", List.of("title", "text")),
                Map.entry("finding", List.of("text", "concerns", "neighbourhoods")),
                Map.entry("theme", List.of("title", "budgetLabels")),
                Map.entry("neighbourhood", List.of("title", "code", "extension")),
                Map.entry("partyRole", List.of("role", "party", "text", "byCall", "notInCall")),
                Map.entry(
                        "target",
                        List.of("amount", "unit", "basis", "scope", "bound", "fromYear", "toYear", "ageFrom", "ageTo")),
                Map.entry("party", List.of("title", "partyForm")),
                Map.entry(
                        "project",
                        List.of(
                                "title",
                                "description",
                                "carriers",
                                "partners",
                                "serves",
                                "neighbourhoods",
                                "amountByYear",
                                "selfEvaluation",
                                "referentNote")),
                Map.entry("envelope", List.of("title", "neighbourhood", "budgetYear", "amount", "fundedBy")),
                Map.entry("budgetLine", List.of("title", "amount"))));
    }

    /** The same without the years, which a table shows at the lowest item only. */
    Held withoutYears() {
        attributes.replaceAll(
                (kind, all) -> all.stream().filter(one -> !one.equals("years")).toList());
        return this;
    }

    /** What the workbook shows. */
    static Held inWorkbook() {
        return new Held(Map.ofEntries(
                Map.entry(
                        "finding", List.of("text", "concerns", "neighbourhoods", "findingSource", "year", "priority")),
                Map.entry("figure", List.of("amount", "unit", "ofWhom", "neighbourhood", "year")),
                Map.entry("theme", List.of("title")),
                Map.entry("neighbourhood", List.of("title", "code", "extension")),
                Map.entry("partyRole", List.of("role", "party", "text", "byCall", "notInCall", "influence")),
                Map.entry(
                        "target",
                        List.of(
                                "amount",
                                "unit",
                                "basis",
                                "scope",
                                "bound",
                                "fromYear",
                                "toYear",
                                "ageFrom",
                                "ageTo",
                                "criteria",
                                "rollUp",
                                "overlap")),
                Map.entry("measurement", List.of("period", "neighbourhood", "reached", "reportedOn", "source")),
                Map.entry("party", List.of("title", "partyForm", "legalForm", "contact", "email", "correspondence")),
                Map.entry("envelope", List.of("title", "neighbourhood", "budgetYear", "amount", "fundedBy")),
                Map.entry(
                        "budgetLine",
                        List.of(
                                "title",
                                "amount",
                                "remark",
                                "article",
                                "paysFor",
                                "theme",
                                "delivery",
                                "committed",
                                "paid",
                                "justified",
                                "accepted",
                                "months",
                                "start",
                                "end"))));
    }

    /** A line for each thing and what is said of it, in the order of the alphabet. */
    List<String> of(Path file, List<String> languages) throws IOException {
        JsonObject plan = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        List<JsonObject> nodes = new ArrayList<>();
        nodes.add(plan.getAsJsonObject("header"));
        plan.getAsJsonArray("nodes").forEach(node -> nodes.add(node.getAsJsonObject()));
        Map<String, String> names = new HashMap<>();
        nodes.forEach(node -> names.put(node.get("id").getAsString(), name(node, languages)));
        // A workbook has no title, and knows no projects.
        String root = nodes.get(0).get("id").getAsString();
        names.put(root, "");
        nodes.stream()
                .filter(node -> node.get("kind").getAsString().equals("plan.project"))
                .forEach(node -> names.put(node.get("id").getAsString(), ""));
        List<String> lines = new ArrayList<>();
        for (JsonObject node : nodes) {
            String kind = node.get("kind").getAsString().replaceFirst("^plan\\.", "");
            List<String> shown = attributes.getOrDefault(kind, List.of());
            if (shown.isEmpty()) {
                continue;
            }
            String parent = node.has("parent") ? names.get(node.get("parent").getAsString()) : "";
            StringBuilder line = new StringBuilder(kind).append(" < ").append(parent);
            for (String attribute : shown) {
                JsonElement value = node.get("plan." + attribute);
                String said = value == null ? "" : said(value, names, languages);
                if (!said.isEmpty() && !USUAL.contains("plan." + attribute + "=" + said)) {
                    line.append(" | ").append(attribute).append('=').append(said);
                }
            }
            lines.add(line.toString());
        }
        Collections.sort(lines);
        return lines;
    }

    private static String name(JsonObject node, List<String> languages) {
        for (String key : List.of("plan.title", "plan.text", "plan.unit")) {
            if (node.has(key)) {
                return said(node.get(key), Map.of(), languages.subList(0, 1));
            }
        }
        return "";
    }

    private static String said(JsonElement value, Map<String, String> names, List<String> languages) {
        if (value instanceof JsonArray array) {
            // What is named together has no order.
            Set<String> all = new TreeSet<>();
            array.forEach(one -> all.add(said(one, names, languages)));
            all.remove("");
            return all.isEmpty() ? "" : all.toString();
        }
        if (!(value instanceof JsonObject object)) {
            return plain(value);
        }
        if (object.has("$link")) {
            return names.getOrDefault(object.get("$link").getAsString(), "nobody");
        }
        for (String wrapped : List.of("$token", "$date")) {
            if (object.has(wrapped)) {
                return object.get(wrapped).getAsString();
            }
        }
        JsonObject fields = object.has("$record") ? object.getAsJsonObject("$record") : object;
        Map<String, String> all = new TreeMap<>();
        fields.entrySet().stream()
                .filter(field -> object.has("$record") || languages.contains(field.getKey()))
                .forEach(field -> all.put(field.getKey(), said(field.getValue(), names, languages)));
        return all.isEmpty() ? "" : all.toString();
    }

    private static String plain(JsonElement value) {
        boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        return number ? new BigDecimal(value.getAsString()).stripTrailingZeros().toPlainString() : value.getAsString();
    }
}
