package org.marsad.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.marsad.language.Languages;
import org.marsad.language.words.Words;
import org.marsad.topics.vocabulary.Term;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * The terms that make the vocabulary, among those that could.
 *
 * <p>Left out are terms in too few or too many stories, the boilerplate of a single source (nearly all stories from it,
 * though it has far fewer of the language's), and what occurs mostly at the start or the end of texts, as bylines and
 * footers do.
 */
final class TermChoice {

    /** Stories that are not too many whatever their share: in a small archive a topic has a large one. */
    static final int NEVER_TOO_MANY = 50;

    /** Share of its stories from one source from which a term may be that source's boilerplate. */
    static final double ONE_SOURCE = 0.85;

    /** Times the source's share of all stories that this share must be. */
    static final double SOURCE_LIFT = 2;

    /** Share of its stories in which a term occurs near the start or the end only. */
    static final double MOSTLY_EDGE = 0.5;

    private final TopicSettings settings;
    private final Vocabulary candidates;
    private final Map<String, Long> storiesOfLanguage;
    private final Map<String, Double> shareOfSource;
    private final Map<String, Words> words = new HashMap<>();

    /**
     * The choice among candidates.
     *
     * @param storiesOfLanguage stories by language
     * @param shareOfSource share of the language's stories by {@link #sourceKey}
     */
    TermChoice(
            TopicSettings settings,
            Vocabulary candidates,
            Map<String, Long> storiesOfLanguage,
            Map<String, Double> shareOfSource) {
        this.settings = settings;
        this.candidates = candidates;
        this.storiesOfLanguage = storiesOfLanguage;
        this.shareOfSource = shareOfSource;
    }

    static String sourceKey(String language, String source) {
        return language + ' ' + source;
    }

    /**
     * The terms, in no order.
     *
     * @param traits {@code term, trait, total, most_stories, most_detail}
     */
    List<Term> of(List<Row> traits) {
        Map<Integer, Map<String, Row>> byTerm = new HashMap<>();
        for (Row row : traits) {
            byTerm.computeIfAbsent(row.<Integer>getAs("term"), key -> new HashMap<>())
                    .put(row.getAs("trait"), row);
        }
        Map<String, List<Term>> byLanguage = new HashMap<>();
        byTerm.forEach((number, ofTerm) -> {
            Term candidate = candidates.term(number);
            if (isChosen(candidate, ofTerm)) {
                byLanguage
                        .computeIfAbsent(candidate.language(), key -> new ArrayList<>())
                        .add(described(candidate, ofTerm));
            }
        });
        List<Term> chosen = new ArrayList<>();
        byLanguage.values().forEach(terms -> terms.stream()
                .sorted(Comparator.comparingLong((Term term) -> -term.stories()).thenComparing(Term::form))
                .limit(settings.maxTerms())
                .forEach(chosen::add));
        return chosen;
    }

    private boolean isChosen(Term candidate, Map<String, Row> traits) {
        long stories = total(traits, TermTraits.SOURCE);
        long all = storiesOfLanguage.get(candidate.language());
        return stories >= settings.minStories()
                && stories <= Math.max(settings.maxShare() * all, NEVER_TOO_MANY)
                && !isBoilerplate(candidate, traits, stories)
                && total(traits, TermTraits.EDGE) < MOSTLY_EDGE * Math.max(1, total(traits, TermTraits.LONG));
    }

    private boolean isBoilerplate(Term candidate, Map<String, Row> traits, long stories) {
        Row sources = traits.get(TermTraits.SOURCE);
        double share = (double) sources.<Long>getAs("most_stories") / stories;
        double usual = shareOfSource.getOrDefault(sourceKey(candidate.language(), sources.getAs("most_detail")), 0.0);
        return share >= ONE_SOURCE && share >= SOURCE_LIFT * usual;
    }

    private Term described(Term candidate, Map<String, Row> traits) {
        long stories = total(traits, TermTraits.SOURCE);
        String surface = traits.get(TermTraits.SURFACE).getAs("most_detail");
        return new Term(
                candidate.language(),
                candidate.form(),
                words.computeIfAbsent(candidate.language(), Languages::words).display(surface, candidate.form()),
                candidate.words(),
                stories,
                Math.log((double) storiesOfLanguage.get(candidate.language()) / stories));
    }

    private static long total(Map<String, Row> traits, String trait) {
        Row row = traits.get(trait);
        return row == null ? 0 : row.<Long>getAs("total");
    }
}
