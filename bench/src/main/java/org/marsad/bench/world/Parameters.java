package org.marsad.bench.world;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marsad.InvalidInput;

/**
 * How large a world is, and how difficult.
 *
 * @param articles usable articles in all, planted duplicates and unusable rows not counted
 * @param days days of publication, the first being {@code first}
 * @param filesPerDay files a day
 * @param actors actors that the news may name, taken from the catalogue
 * @param english part of the stories told in English; most others are Arabic
 * @param french part of the stories told in French, which name nobody
 * @param reprinted part of the stories that other papers reprint
 * @param leastShared least part of the lead's text that an edited reprint keeps
 * @param copies articles of the one story that everybody prints
 * @param busyActor part of the stories that name the busiest actor
 * @param busySource part of the articles that the largest source prints
 * @param weekend volume of Friday and Saturday by that of other days
 * @param growth volume of the last day by that of the first
 * @param movingSources sources that enter after a third of the days, and as many that leave after two thirds
 * @param gapDays days without a crawl
 * @param namesakes part of the stories that name two actors with the same short form, and use it
 * @param lists part of the stories that list fifty actors
 * @param related part of the articles with a box of other stories
 * @param furniture part of the articles with each other piece of page boilerplate
 * @param ownLines part of the articles that end with a line of their source's own, in words that no list can know
 * @param respelt part of the Arabic mentions with letters other than the catalogue's
 * @param cited part of the stories that cite a medium
 * @param late part of the articles that stand in the file of a later day
 * @param corrected part of the leads that appear once more, corrected
 * @param unusable part of the rows that cannot become an article, by each of six reasons
 * @param burst how many times its usual share a topic has in a burst
 */
public record Parameters(
        long seed,
        long articles,
        LocalDate first,
        int days,
        int filesPerDay,
        int actors,
        double english,
        double french,
        double reprinted,
        double leastShared,
        long copies,
        double busyActor,
        double busySource,
        double weekend,
        double growth,
        int movingSources,
        int gapDays,
        double namesakes,
        double lists,
        double related,
        double furniture,
        double ownLines,
        double respelt,
        double cited,
        double late,
        double corrected,
        double unusable,
        double burst)
        implements Serializable {

    private static final int MAX_DAYS = 36_525;

    public Parameters {
        List<String> problems = new ArrayList<>();
        require(problems, articles >= 1, "--articles", articles, "at least 1");
        require(problems, days >= 1 && days <= MAX_DAYS, "--days", days, "1 to " + MAX_DAYS);
        require(problems, filesPerDay >= 1 && filesPerDay <= 10_000, "--files", filesPerDay, "1 to 10000");
        require(problems, actors >= 100, "--actors", actors, "at least 100");
        require(problems, copies >= 0 && copies < articles, "--copies", copies, "0 to one less than --articles");
        require(problems, weekend > 0 && weekend <= 10, "--weekend", weekend, "above 0 to 10");
        require(problems, growth >= 0.01 && growth <= 100, "--growth", growth, "0.01 to 100");
        require(problems, movingSources >= 0 && movingSources <= 10, "--moving-sources", movingSources, "0 to 10");
        require(problems, gapDays >= 0 && gapDays < Math.max(1, days / 2), "--gap", gapDays, "0 to half of --days");
        require(problems, burst >= 1 && burst <= 100, "--burst", burst, "1 to 100");
        part(problems, "--english", english);
        part(problems, "--french", french);
        require(problems, english + french <= 1, "--english and --french", english + french, "at most 1 together");
        part(problems, "--reprinted", reprinted);
        part(problems, "--least-shared", leastShared);
        part(problems, "--busy-actor", busyActor);
        part(problems, "--busy-source", busySource);
        part(problems, "--namesakes", namesakes);
        part(problems, "--lists", lists);
        part(problems, "--related", related);
        part(problems, "--furniture", furniture);
        part(problems, "--own-lines", ownLines);
        part(problems, "--respelt", respelt);
        part(problems, "--cited", cited);
        part(problems, "--late", late);
        part(problems, "--corrected", corrected);
        part(problems, "--unusable", unusable);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void part(List<String> problems, String option, double value) {
        require(problems, value >= 0 && value <= 1, option, value, "a part of the whole, 0 to 1");
    }

    private static void require(List<String> problems, boolean good, String option, Object value, String allowed) {
        if (!good) {
            problems.add(option + " " + value + " can't be. Give " + allowed + ".");
        }
    }

    /** The articles of a story on average, the one that everybody prints aside. */
    public double articlesAStory() {
        return 1 + reprinted * (DayPlan.reprintedSize() - 1);
    }

    /** The last day of publication. */
    public LocalDate last() {
        return first.plusDays(days - 1L);
    }
}
