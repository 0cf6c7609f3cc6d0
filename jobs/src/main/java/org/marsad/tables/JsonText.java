package org.marsad.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps as JSON objects, which is how a table of plain columns holds them. */
public final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    /** The map as a JSON object, its keys in the map's order. */
    public static String of(Map<String, ?> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON object: " + map, e);
        }
    }

    /** The texts of a JSON object, in its order. */
    public static Map<String, String> texts(String object) {
        return read(object, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** The numbers of a JSON object, in its order. */
    public static Map<String, Double> numbers(String object) {
        return read(object, new TypeReference<LinkedHashMap<String, Double>>() {});
    }

    private static <V> Map<String, V> read(String object, TypeReference<? extends Map<String, V>> type) {
        try {
            return JSON.readValue(object, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON object as Marsad writes them: " + object, e);
        }
    }
}
