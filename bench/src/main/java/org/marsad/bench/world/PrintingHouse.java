package org.marsad.bench.world;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints the rows of an archive, file by file; what it prints depends on the world and the file alone. */
public final class PrintingHouse {

    private static final int LATEST = 5;
    private static final double DATELESS = 0.005;
    private static final int SECONDS = 86_400;
    private static final int TAGS = 3;
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    /** Of pages without a date: the day of the file that they stand in. */
    public static final int UNDATED = -1;

    private final World world;
    private final StoryTeller teller;
    private final Furnishing furnishing;
    private final Misprints misprints;
    private Story told;
    private long toldNumber = -1;

    /** Prints the articles of a world. */
    public PrintingHouse(World world) {
        this.world = world;
        this.teller = new StoryTeller(world);
        this.furnishing = new Furnishing(world);
        this.misprints = new Misprints(world.dials());
    }

    /**
     * Prints what a file of a day holds, with the undated pages that came with it.
     *
     * @param file 0 to one less than the files of a day
     */
    public void print(int fileDay, int file, Consumer<Printed> archive) {
        for (int day = Math.max(0, fileDay - LATEST - DayPlan.SPREAD + 1); day <= fileDay; day++) {
            for (DayPlan.Planned story : DayPlan.of(day, world.dials(), world.volume())) {
                print(story, fileDay, file, archive);
            }
        }
    }

    private void print(DayPlan.Planned story, int fileDay, int file, Consumer<Printed> archive) {
        Parameters dials = world.dials();
        for (long article = story.firstArticle(); article < story.firstArticle() + story.articles(); article++) {
            if (article % dials.filesPerDay() != file) {
                continue;
            }
            int published = DayPlan.published(story, article, dials, world.volume());
            Draws late = Draws.of(dials.seed(), "late", article);
            boolean isLate = late.chance(dials.late());
            int lateDay = later(published, 1 + late.below(LATEST));
            int holds = isLate ? lateDay : published;
            boolean corrected = article == story.firstArticle()
                    && Draws.of(dials.seed(), "corrected", article).chance(dials.corrected());
            int correctedDay = later(published, 1);
            if (holds != fileDay && !(corrected && correctedDay == fileDay)) {
                continue;
            }
            Printed printed = article(story, article, published, holds);
            if (holds == fileDay) {
                archive.accept(printed);
                misprints.of(printed, archive);
            }
            if (corrected && correctedDay == fileDay) {
                archive.accept(corrected(printed, fileDay));
            }
        }
    }

    /** Days later, if a file can be there; else the same day. */
    private int later(int day, int by) {
        int later = day + by;
        return later >= world.dials().days() || world.volume().isGap(later) ? day : later;
    }

    private Story story(long number, int day) {
        if (number != toldNumber) {
            told = teller.tell(number, day);
            toldNumber = number;
        }
        return told;
    }

    private Printed article(DayPlan.Planned planned, long article, int published, int fileDay) {
        Story story = story(planned.story(), planned.day());
        Draws draws = Draws.of(world.dials().seed(), "article", article);
        Source source = world.press().printer(story.tongue(), published, draws);
        LocalDateTime moment = world.volume().date(published).atStartOfDay().plusSeconds(draws.below(SECONDS));
        boolean lead = article == planned.firstArticle();
        boolean dated = fileDay != published || !draws.chance(DATELESS);
        Printed.Kind kind = lead ? Printed.Kind.LEAD : planned.copied() ? Printed.Kind.COPIED : Reprint.kind(draws);
        Marked leadBody = Story.body(story.paragraphs());
        Marked body =
                switch (kind) {
                    case SHORTENED -> Story.body(Reprint.shortened(story, draws));
                    case EDITED -> Story.body(
                            Reprint.edited(story, world.dials().leastShared(), teller, draws));
                    default -> leadBody;
                };
        double shared = kind == Printed.Kind.EDITED ? Reprint.shared(body.text(), leadBody.text()) : 1;
        Marked title = lead ? story.title() : teller.otherTitle(story, draws);
        String id = "n" + article;
        return row(planned, story, article, id, source, kind, moment, dated, fileDay, shared, title, body, draws);
    }

    private Printed row(
            DayPlan.Planned planned,
            Story story,
            long article,
            String id,
            Source source,
            Printed.Kind kind,
            LocalDateTime moment,
            boolean dated,
            int fileDay,
            double shared,
            Marked title,
            Marked body,
            Draws draws) {
        String tags = tags(story, draws);
        Furnishing.Page page = furnishing.page(
                story, article, body, source.name(), moment.toLocalDate().toString(), tags, draws);
        // A page whose date line can be read is dated by it.
        boolean byLine =
                page.furniture().stream().anyMatch(piece -> piece.kind().equals("date_line"));
        LocalDateTime told = dated ? moment : moment.toLocalDate().atStartOfDay();
        return new Printed(
                id,
                "https://" + source.name() + "/news/" + id,
                source.name(),
                author(draws),
                page.text(),
                dated ? moment.format(DATE) : null,
                tags,
                fileDay,
                article,
                planned.story(),
                story.topic(),
                story.tongue(),
                kind,
                null,
                told,
                dated ? "column" : byLine ? "text" : "path",
                story.listed(),
                shared,
                title,
                body,
                page.furniture());
    }

    private Printed corrected(Printed lead, int fileDay) {
        Story story = story(lead.story(), (int) (lead.story() >>> 32));
        Draws draws = Draws.of(world.dials().seed(), "correction", lead.article());
        Marked body = Story.body(Reprint.corrected(story, teller, draws));
        Furnishing.Page page = furnishing.page(
                story, lead.article(), body, lead.source(), lead.day().toString(), lead.tags(), draws);
        return new Printed(
                lead.id() + "c",
                lead.url() + "?corrected",
                lead.source(),
                lead.author(),
                page.text(),
                lead.day().atTime(LAST).format(DATE),
                lead.tags(),
                fileDay,
                lead.article(),
                lead.story(),
                lead.topic(),
                lead.tongue(),
                Printed.Kind.CORRECTED,
                null,
                lead.day().atTime(LAST),
                "column",
                lead.listed(),
                Reprint.shared(body.text(), lead.body().text()),
                lead.title(),
                body,
                page.furniture());
    }

    private String tags(Story story, Draws draws) {
        List<String> words = world.lexicon().topicWords(story.tongue(), story.topic());
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < TAGS; i++) {
            tags.add(draws.oneOf(words));
        }
        story.present().stream().limit(1).forEach(player -> tags.add(player.label(story.tongue())));
        return String.join(story.tongue() == Tongue.ARABIC ? "، " : ", ", tags);
    }

    private String author(Draws draws) {
        return world.lexicon().rare(Tongue.ENGLISH, draws) + " "
                + world.lexicon().rare(Tongue.ENGLISH, draws);
    }
}
