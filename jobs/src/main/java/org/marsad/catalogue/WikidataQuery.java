package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the query that asks Wikidata for actors of a kind, in the variables that {@link WikidataAnswer} reads.
 *
 * <p>It asks for items with pages in many languages of Wikipedia: those that news names, in numbers that the query service
 * answers within its minute.
 */
public final class WikidataQuery {

    private WikidataQuery() {}

    /** The query for actors of a kind, in SPARQL. */
    public static String of(ActorKind kind) {
        List<String> lines = new ArrayList<>();
        lines.add("# Actors of the kind " + kind.label() + " for 'marsad --catalogue'. Run it at "
                + "https://query.wikidata.org and save the answer");
        lines.add("# as JSON, or: curl -G https://query.wikidata.org/sparql --data-urlencode query@FILE");
        lines.add("#   -H 'Accept: application/sparql-results+json' -H 'User-Agent: YOUR NAME AND ADDRESS' -o "
                + kind.label() + ".json");
        lines.add("# Change what is marked to ask for others. If it takes too long, raise the number of pages.");
        lines.add("SELECT ?item ?kind" + (kind == ActorKind.STATE ? " ?actor_id" : "") + " ?name_en ?name_ar");
        lines.add("  (GROUP_CONCAT(DISTINCT ?alias_en; SEPARATOR=\"|\") AS ?aliases_en)");
        lines.add("  (GROUP_CONCAT(DISTINCT ?alias_ar; SEPARATOR=\"|\") AS ?aliases_ar)");
        lines.add("  (SAMPLE(?state_code) AS ?country) (SAMPLE(?begin) AS ?from) (SAMPLE(?end) AS ?to)");
        lines.add("WHERE {");
        lines.add("  BIND(\"" + kind.label() + "\" AS ?kind)");
        lines.addAll(which(kind));
        lines.add("  ?item wikibase:sitelinks ?pages . FILTER(?pages >= " + pages(kind)
                + ")   # <- pages in Wikipedia, change as you like");
        lines.add("  OPTIONAL { ?item rdfs:label ?name_en . FILTER(LANG(?name_en) = \"en\") }");
        lines.add("  OPTIONAL { ?item rdfs:label ?name_ar . FILTER(LANG(?name_ar) = \"ar\") }");
        lines.add("  OPTIONAL { ?item skos:altLabel ?alias_en . FILTER(LANG(?alias_en) = \"en\") }");
        lines.add("  OPTIONAL { ?item skos:altLabel ?alias_ar . FILTER(LANG(?alias_ar) = \"ar\") }");
        if (kind != ActorKind.STATE) {
            lines.add("  OPTIONAL { ?item wdt:" + (kind == ActorKind.PERSON ? "P27" : "P17")
                    + "/wdt:P298 ?state_code }   # "
                    + (kind == ActorKind.PERSON ? "country of citizenship" : "country") + ": its ISO 3166 code");
        }
        if (kind == ActorKind.ORGANISATION || kind == ActorKind.GROUP || kind == ActorKind.MEDIA) {
            lines.add("  OPTIONAL { ?item wdt:P571 ?begin }   # inception");
            lines.add("  OPTIONAL { ?item wdt:P576 ?end }   # dissolved");
        }
        lines.add("}");
        lines.add("GROUP BY ?item ?kind" + (kind == ActorKind.STATE ? " ?actor_id" : "") + " ?name_en ?name_ar");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> which(ActorKind kind) {
        return switch (kind) {
            case PERSON -> List.of(
                    "  ?item wdt:P31 wd:Q5 ;   # human", "    wdt:P106 wd:Q82955 .   # <- occupation: politician");
            case ORGANISATION -> List.of("  ?item wdt:P31/wdt:P279* wd:Q4830453 .   # <- business");
            case STATE -> List.of("  ?item wdt:P298 ?actor_id .   # what has an ISO 3166-1 alpha-3 code");
            case PLACE -> List.of("  ?item wdt:P31/wdt:P279* wd:Q515 .   # <- city");
            case GROUP -> List.of(
                    "  VALUES ?class { wd:Q7278 wd:Q17149090 }   # <- political party, armed organisation",
                    "  ?item wdt:P31/wdt:P279* ?class .");
            case MEDIA -> List.of("  ?item wdt:P31/wdt:P279* wd:Q1193236 .   # <- news media");
        };
    }

    private static int pages(ActorKind kind) {
        return switch (kind) {
            case PERSON -> 60;
            case ORGANISATION, PLACE -> 40;
            case STATE, GROUP, MEDIA -> 10;
        };
    }
}
