package org.marsad.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads actors from the answer to a {@link WikidataQuery}, in the form "SPARQL 1.1 Query Results JSON".
 *
 * <p>The variables are the columns of {@link ActorTable}, with {@code item} for the Wikidata item; {@code actor_id} may be
 * left out. Rows of one item are one actor. What Wikidata has in the wrong column is put right, see {@link WikidataNames}.
 */
final class WikidataAnswer {

    private static final String ITEM = "item";
    private static final List<String> VARIABLES =
            Stream.concat(Stream.of(ITEM), ActorColumns.OF_TABLES.stream()).toList();
    private static final String REMEDY = "Save the answer of the query that 'marsad catalogue --wikidata-query KIND' "
            + "prints, as JSON; its variables are " + String.join(", ", VARIABLES) + ".";

    private final ActorRows rows;
    private final Map<String, Map<String, Set<String>>> items = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean answered;

    WikidataAnswer(ActorRows rows) {
        this.rows = rows;
    }

    void read(InputStream stream) {
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                readAnswer(json);
            }
        } catch (JsonProcessingException e) {
            rows.fault(e.getLocation().getLineNr(), "The JSON cannot be read: " + e.getOriginalMessage() + ".", REMEDY);
            return;
        } catch (IOException e) {
            rows.fault(0, "The file cannot be read: " + e.getMessage() + ".", REMEDY);
            return;
        }
        if (!answered) {
            rows.fault(0, "The file holds no results.bindings.", REMEDY);
        }
        items.forEach(this::add);
    }

    private void readAnswer(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("head")) {
                readHead(json);
            } else if (field.equals("results") && json.currentToken() == JsonToken.START_OBJECT) {
                readResults(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readHead(JsonParser json) throws IOException {
        int line = json.currentLocation().getLineNr();
        List<String> variables = new ArrayList<>();
        for (int depth = depth(json, 0); depth > 0; depth = depth(json, depth)) {
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                variables.add(json.getText());
            }
        }
        List<String> unknown = new ArrayList<>(variables);
        unknown.removeAll(VARIABLES);
        if (!unknown.isEmpty()) {
            rows.fault(line, "The variables " + unknown + " are unknown.", REMEDY);
        }
        List<String> missing = new ArrayList<>(List.of(ITEM, ActorColumns.KIND));
        missing.removeAll(variables);
        if (!missing.isEmpty()) {
            rows.fault(line, "The variables " + missing + " are missing; there are " + variables + ".", REMEDY);
        }
    }

    private static int depth(JsonParser json, int depth) {
        JsonToken token = json.currentToken();
        return token == null ? 0 : depth + (token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0);
    }

    private void readResults(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean bindings = json.currentName().equals("bindings");
            if (json.nextToken() != JsonToken.START_ARRAY || !bindings) {
                json.skipChildren();
                continue;
            }
            answered = true;
            while (json.nextToken() == JsonToken.START_OBJECT) {
                int line = json.currentLocation().getLineNr();
                readBinding(json, line);
            }
        }
    }

    private void readBinding(JsonParser json, int line) throws IOException {
        Map<String, String> binding = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String variable = json.currentName();
            json.nextToken();
            String value = value(json);
            if (value != null && !value.isBlank()) {
                binding.put(variable, value);
            }
        }
        String item = WikidataNames.itemId(binding.get(ITEM));
        if (item == null) {
            rows.fault(line, "A row has no Wikidata item, but '" + binding.get(ITEM) + "'.", REMEDY);
            return;
        }
        lines.putIfAbsent(item, line);
        Map<String, Set<String>> cells = items.computeIfAbsent(item, id -> new HashMap<>());
        for (Map.Entry<String, String> cell : binding.entrySet()) {
            if (ActorColumns.OF_TABLES.contains(cell.getKey())) {
                cells.computeIfAbsent(cell.getKey(), column -> new LinkedHashSet<>())
                        .addAll(ActorRows.values(cell.getValue()));
            }
        }
    }

    /** The value of a binding, {@code {"type": ..., "value": ...}}, or null. */
    private static String value(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return null;
        }
        String value = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("value");
            if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
                value = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return value;
    }

    private void add(String item, Map<String, Set<String>> cells) {
        int line = lines.get(item);
        String label = cells.getOrDefault(ActorColumns.KIND, Set.of()).stream()
                .findFirst()
                .orElse(null);
        ActorKind kind = ActorKind.ofLabel(label).orElse(null);
        if (kind == null) {
            rows.fault(line, "The kind of " + item + " is " + label + ".", ActorKind.REMEDY);
            return;
        }
        Map<String, List<String>> tidied = WikidataNames.tidied(item, kind, cells);
        if (tidied.containsKey(ActorColumns.NAME_EN) || tidied.containsKey(ActorColumns.NAME_AR)) {
            String id = ActorRows.first(tidied, ActorColumns.ID);
            rows.add(id == null ? item : id, kind, tidied, line);
        }
    }
}
