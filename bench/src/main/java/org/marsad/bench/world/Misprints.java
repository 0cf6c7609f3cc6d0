package org.marsad.bench.world;

import java.util.List;
import java.util.function.Consumer;

/** Rows that cannot become an article, by each of six reasons, beside a given part of the articles. */
final class Misprints {

    private static final String LOST = "\uFFFD";
    private static final int LOST_CHARACTERS = 400;

    private final Parameters dials;

    Misprints(Parameters dials) {
        this.dials = dials;
    }

    void of(Printed good, Consumer<Printed> archive) {
        Draws draws = Draws.of(dials.seed(), "unusable", good.article());
        offer("duplicate", good, good.text(), good.date(), good.fileDay(), draws, archive);
        offer("empty_text", good, " \n\u00A0 \n", good.date(), good.fileDay(), draws, archive);
        String lost = LOST.repeat(LOST_CHARACTERS)
                + good.text().substring(0, Math.min(good.text().length(), 2_000));
        offer("undecodable_text", good, lost, good.date(), good.fileDay(), draws, archive);
        offer("no_date", good, good.body().text(), null, PrintingHouse.UNDATED, draws, archive);
        offer("unreadable_date", good, good.body().text(), "soon", PrintingHouse.UNDATED, draws, archive);
        offer("impossible_date", good, good.body().text(), "2999-12-31", PrintingHouse.UNDATED, draws, archive);
    }

    private void offer(
            String reason,
            Printed good,
            String text,
            String date,
            int fileDay,
            Draws draws,
            Consumer<Printed> archive) {
        if (!draws.chance(dials.unusable())) {
            return;
        }
        boolean duplicate = reason.equals("duplicate");
        String id = duplicate ? good.id() : good.id() + "-" + reason;
        archive.accept(new Printed(
                id,
                duplicate ? good.url() : good.url() + "?" + reason,
                good.source(),
                // A page crawled twice, once without its author.
                duplicate ? null : good.author(),
                text,
                date,
                good.tags(),
                fileDay,
                good.article(),
                good.story(),
                good.topic(),
                good.tongue(),
                Printed.Kind.UNUSABLE,
                reason,
                good.moment(),
                good.dateOrigin(),
                false,
                0,
                reason.equals("empty_text") ? new Marked("", List.of()) : good.title(),
                new Marked("", List.of()),
                List.of()));
    }
}
