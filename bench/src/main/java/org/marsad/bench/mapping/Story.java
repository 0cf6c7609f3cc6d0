package org.marsad.bench.mapping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** An invented article of an archive: what its columns are made of. */
record Story(
        int number,
        String title,
        String text,
        String source,
        String host,
        String url,
        List<String> authors,
        List<String> tags,
        String section,
        Instant published,
        Instant updated,
        Instant crawled) {

    private static final int DAYS = 400;
    private static final Instant FIRST = Instant.parse("2021-03-01T00:00:00Z");

    static Story of(int number, Random random, Prose prose, List<String> sources, int words) {
        String source = sources.get(random.nextInt(sources.size()));
        String host = source.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example";
        Instant published = FIRST.plus(random.nextInt(DAYS), ChronoUnit.DAYS).plusSeconds(random.nextInt(86_400));
        Instant updated = published.plusSeconds(random.nextInt(5 * 86_400));
        return new Story(
                number,
                prose.words(4, 12),
                prose.text(words / 2 + random.nextInt(words)),
                source,
                host,
                "https://www." + host + "/" + new Prose(random, false).word() + "/" + (10_000 + number * 37) + "-"
                        + new Prose(random, false).words(3).replace(' ', '-'),
                List.of(prose.name()),
                List.of(prose.word(), prose.word() + "i", prose.word()),
                prose.word().substring(0, 2),
                published,
                updated,
                updated.plusSeconds(random.nextInt(3 * 86_400)));
    }
}
