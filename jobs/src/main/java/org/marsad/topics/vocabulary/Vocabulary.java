package org.marsad.topics.vocabulary;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The terms of all languages, numbered from 0 in the order of their ids. */
public final class Vocabulary implements Serializable {

    /** Stands for no term. */
    public static final int NONE = -1;

    private static final long serialVersionUID = 1L;

    private final Term[] terms;
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    public Vocabulary(List<Term> terms) {
        this.terms = terms.stream().sorted(Comparator.comparing(Term::id)).toArray(Term[]::new);
        for (int number = 0; number < this.terms.length; number++) {
            Term term = this.terms[number];
            lexicons.computeIfAbsent(term.language(), language -> new Lexicon()).add(term, number);
        }
    }

    /** The vocabulary that the rows of the table {@code terms} hold. */
    public static Vocabulary of(List<Row> rows) {
        return new Vocabulary(rows.stream()
                .map(row -> {
                    String language = row.getAs("language");
                    String form = row.<String>getAs("term_id").substring(language.length() + 1);
                    return new Term(
                            language,
                            form,
                            row.getAs("term"),
                            row.<Integer>getAs("words"),
                            row.<Long>getAs("stories"),
                            row.<Double>getAs("idf"));
                })
                .toList());
    }

    public int size() {
        return terms.length;
    }

    public Term term(int number) {
        return terms[number];
    }

    /** The terms' words and phrases in a language; null if it has no terms. */
    Lexicon lexicon(String language) {
        return lexicons.get(language);
    }
}
