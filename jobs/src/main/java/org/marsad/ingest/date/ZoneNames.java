package org.marsad.ingest.date;

import static java.util.Map.entry;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Time zones by name, in the folded letters of {@link DateToken}.
 *
 * <p>Of the abbreviations that mean different offsets in different countries, {@code AST} is Arabia's, as in the news of
 * the Gulf, and those of RFC 822 are North America's; {@code IST} is not read.
 */
final class ZoneNames {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            entry("z", "Z"),
            entry("utc", "Z"),
            entry("gmt", "Z"),
            entry("ut", "Z"),
            entry("est", "-5"),
            entry("edt", "-4"),
            entry("cst", "-6"),
            entry("cdt", "-5"),
            entry("mst", "-7"),
            entry("mdt", "-6"),
            entry("pst", "-8"),
            entry("pdt", "-7"),
            entry("bst", "+1"),
            entry("wet", "Z"),
            entry("west", "+1"),
            entry("cet", "+1"),
            entry("cest", "+2"),
            entry("eet", "+2"),
            entry("eest", "+3"),
            entry("trt", "+3"),
            entry("msk", "+3"),
            entry("ast", "+3"),
            entry("ksa", "+3"),
            entry("eat", "+3"),
            entry("irst", "+03:30"),
            entry("gst", "+4"),
            entry("aft", "+04:30"),
            entry("pkt", "+5"),
            entry("jst", "+9"));

    private static final Map<String, String> PLACES = Map.ofEntries(
            entry("غرينتش غرينيتش جرينتش جرينيتش greenwich", "UTC"),
            entry("مكه السعوديه الرياض mecca makkah saudi riyadh", "Asia/Riyadh"),
            entry("القاهره مصر cairo", "Africa/Cairo"),
            entry("بغداد العراق baghdad", "Asia/Baghdad"),
            entry("دمشق سوريا damascus", "Asia/Damascus"),
            entry("بيروت لبنان beirut", "Asia/Beirut"),
            entry("الاردن amman", "Asia/Amman"),
            entry("القدس jerusalem", "Asia/Jerusalem"),
            entry("الامارات ابوظبي دبي dubai", "Asia/Dubai"),
            entry("الكويت kuwait", "Asia/Kuwait"),
            entry("الدوحه قطر doha", "Asia/Qatar"),
            entry("البحرين المنامه bahrain", "Asia/Bahrain"),
            entry("مسقط muscat", "Asia/Muscat"),
            entry("صنعاء اليمن sanaa", "Asia/Aden"),
            entry("الخرطوم السودان khartoum", "Africa/Khartoum"),
            entry("ليبيا", "Africa/Tripoli"),
            entry("تونس tunis", "Africa/Tunis"),
            entry("الجزائر algiers", "Africa/Algiers"),
            entry("المغرب الرباط rabat", "Africa/Casablanca"),
            entry("طهران ايران tehran", "Asia/Tehran"),
            entry("انقره اسطنبول تركيا istanbul ankara", "Europe/Istanbul"),
            entry("موسكو moscow", "Europe/Moscow"),
            entry("لندن london", "Europe/London"),
            entry("باريس paris", "Europe/Paris"),
            entry("برلين berlin", "Europe/Berlin"),
            entry("واشنطن نيويورك washington", "America/New_York"));

    private static final Map<String, ZoneOffset> OFFSETS = ABBREVIATIONS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, named -> ZoneOffset.of(named.getValue())));
    private static final Map<String, ZoneId> ZONES = PLACES.entrySet().stream()
            .flatMap(named -> Arrays.stream(named.getKey().split(" ", -1))
                    .map(name -> Map.entry(name, ZoneId.of(named.getValue()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, String> REGIONS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("System"))
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), id -> id));

    private ZoneNames() {}

    /** The offset of an abbreviation, or null. */
    static ZoneOffset abbreviated(String name) {
        return OFFSETS.get(name);
    }

    /** The zone of a city or country, or null. */
    static ZoneId place(String name) {
        return ZONES.get(name);
    }

    /** The zone of a name of the IANA database, whatever its case, or null. */
    static ZoneId region(String name) {
        String id = REGIONS.get(name);
        return id == null ? null : ZoneId.of(id);
    }
}
