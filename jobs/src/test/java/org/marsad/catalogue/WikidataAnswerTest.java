package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.catalogue.Catalogues.faults;
import static org.marsad.catalogue.Catalogues.spellings;
import static org.marsad.catalogue.Catalogues.stream;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataAnswerTest {

    private static final String HEAD =
            "{\"head\": {\"vars\": [\"item\", \"kind\", \"name_en\", \"name_ar\", \"aliases_en\", \"aliases_ar\", "
                    + "\"country\", \"part_of\", \"from\", \"to\"]}, \"results\": {\"bindings\": [\n";
    private static final String TAIL = "\n]}}";

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("{");
        for (int i = 0; i < cells.length; i += 2) {
            row.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(cells[i])
                    .append("\": {\"type\": \"literal\", \"xml:lang\": \"en\", \"value\": \"")
                    .append(cells[i + 1])
                    .append("\"}");
        }
        return row.append('}').toString();
    }

    private static String item(String id) {
        return "http://www.wikidata.org/entity/" + id;
    }

    private static CatalogueBuilder answer(String... rows) {
        return new CatalogueBuilder().addWikidataAnswer("answer.json", stream(HEAD + String.join(",\n", rows) + TAIL));
    }

    @Test
    void rowsOfOneItemAreOneActor() {
        Catalogue catalogue = answer(
                        row(
                                "item",
                                item("Q1"),
                                "kind",
                                "organisation",
                                "name_en",
                                "Acme",
                                "name_ar",
                                "أكمي",
                                "country",
                                "XKX",
                                "from",
                                "1990-01-01T00:00:00Z",
                                "to",
                                "-0044-03-15T00:00:00Z"),
                        row("item", item("Q1"), "kind", "organisation", "aliases_en", "Acme Holding|ACM|acme|Ac|Azz"))
                .build();
        Actor acme = catalogue.actor("Q1").orElseThrow();
        assertThat(acme.wikidataId()).isEqualTo("Q1");
        assertThat(acme.kind()).isEqualTo(ActorKind.ORGANISATION);
        assertThat(acme.country()).as("a code of no state of the catalogue").isNull();
        assertThat(acme.from()).isEqualTo("1990-01-01");
        assertThat(acme.to()).isNull();
        assertThat(spellings(catalogue, "Q1"))
                .containsExactlyInAnyOrder("Acme NAME", "أكمي NAME", "Acme Holding ALIAS", "ACM ACRONYM", "Azz SHORT");
    }

    @Test
    void spellingsGoToTheLanguageOfTheirLetters() {
        Catalogue catalogue = answer(row(
                        "item",
                        item("Q2"),
                        "kind",
                        "person",
                        "name_en",
                        "Q2",
                        "name_ar",
                        "Samir Amin",
                        "aliases_en",
                        "سمير أمين|Самир Амин|Samir",
                        "aliases_ar",
                        "سمير"))
                .build();
        assertThat(spellings(catalogue, "Q2"))
                .containsExactlyInAnyOrder("Samir Amin NAME", "سمير أمين NAME", "Samir SHORT", "سمير SHORT");
    }

    @Test
    void aSpellingOfTwoItemsIsAShortFormOfBoth() {
        Catalogue catalogue = answer(
                        row("item", item("Q3"), "kind", "organisation", "name_en", "Union Club"),
                        row(
                                "item",
                                item("Q4"),
                                "kind",
                                "organisation",
                                "name_en",
                                "Union Club",
                                "aliases_en",
                                "Union Club of Jeddah"))
                .build();
        assertThat(spellings(catalogue, "Q3")).containsExactly("Union Club SHORT");
        assertThat(spellings(catalogue, "Q4")).containsExactly("Union Club SHORT", "Union Club of Jeddah ALIAS");
    }

    @Test
    void anAnswerTakesNothingFromAListThatSomebodyHasWritten() {
        Catalogue catalogue = new CatalogueBuilder()
                .addCsv("list.csv", stream("actor_id,kind,name_en", "acme,organisation,Acme"))
                .addWikidataAnswer(
                        "answer.json",
                        stream(HEAD
                                + row(
                                        "item",
                                        item("Q5"),
                                        "kind",
                                        "organisation",
                                        "name_en",
                                        "Acme",
                                        "aliases_en",
                                        "Acme of York",
                                        "from",
                                        "1800-01-01T00:00:00Z")
                                + TAIL))
                .build();
        assertThat(spellings(catalogue, "acme")).containsExactly("Acme NAME");
        assertThat(spellings(catalogue, "Q5")).containsExactly("Acme SHORT", "Acme of York ALIAS");
    }

    @Test
    void allFaultsAreTold() {
        assertThat(faults(answer(
                        row("item", "nobody", "kind", "person", "name_en", "Alpha"),
                        row("item", item("Q6"), "name_en", "Beta"))))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("answer.json:2: A row has no Wikidata item, but 'nobody'."))
                .anyMatch(fault -> fault.startsWith("answer.json:3: The kind of Q6 is null. Write one of person,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"head\": {}}", "{\"results\": 1}", "nothing", "{\"results\": {\"bindings\": [{"
            })
    void whatIsNoAnswerIsAFault(String text) {
        assertThat(faults(new CatalogueBuilder().addWikidataAnswer("answer.json", stream(text))))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("marsad catalogue --wikidata-query KIND"));
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void theQueryAsksForVariablesThatAreRead(ActorKind kind) {
        String query = WikidataQuery.of(kind);
        String selected = query.substring(query.indexOf("SELECT"), query.indexOf("WHERE"));
        List<String> variables = java.util.regex.Pattern.compile("AS \\?(\\w+)\\)|^SELECT (.*)|\\n {0,2}(\\?\\w+)")
                .matcher(selected)
                .results()
                .flatMap(match -> match.group(1) != null
                        ? List.of(match.group(1)).stream()
                        : List.of(match.group()
                                        .replace("SELECT", "")
                                        .replace("?", "")
                                        .strip()
                                        .split(" "))
                                .stream())
                .toList();
        String head = "{\"head\": {\"vars\": [\"" + String.join("\", \"", variables)
                + "\"]}, \"results\": {\"bindings\": ["
                + row("item", item("Q7"), "kind", kind.label(), "name_en", "Alpha", "actor_id", "ALP")
                + "]}}";
        assertThat(variables).contains("item", "kind", "name_en", "name_ar", "aliases_en", "aliases_ar");
        assertThat(new CatalogueBuilder()
                        .addWikidataAnswer("answer.json", stream(head))
                        .build()
                        .size())
                .isEqualTo(1);
        assertThat(query.chars().filter(c -> c == '{').count())
                .isEqualTo(query.chars().filter(c -> c == '}').count());
    }
}
