package org.marsad.discovery;

import java.time.LocalDate;
import java.util.List;
import org.marsad.tagger.NameClass;

/**
 * An actor that no list has.
 *
 * @param name the spelling of most articles
 * @param variants the other spellings, by number of articles
 * @param score from 0 to 1: how sure the tagger is on average, as the logistic function of its margin
 */
public record Candidate(
        NameClass kind,
        String name,
        List<String> variants,
        long articles,
        LocalDate firstDay,
        LocalDate lastDay,
        double score,
        String example) {

    public Candidate {
        variants = List.copyOf(variants);
    }
}
