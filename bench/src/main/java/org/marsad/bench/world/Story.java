package org.marsad.bench.world;

import java.util.List;

/**
 * A story as its first article tells it.
 *
 * @param paragraphs the sentences of each
 * @param listed whether it lists fifty actors
 */
record Story(
        Tongue tongue, int topic, List<Player> present, Marked title, List<List<Marked>> paragraphs, boolean listed) {

    int sentences() {
        return paragraphs.stream().mapToInt(List::size).sum();
    }

    static Marked body(List<List<Marked>> paragraphs) {
        return Marked.join(
                "\n",
                paragraphs.stream()
                        .map(sentences -> new MarkedBuilder()
                                .add(Marked.join(". ", sentences))
                                .text(".")
                                .build())
                        .toList());
    }
}
