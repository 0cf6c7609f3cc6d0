package org.marsad.matcher;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * Finds the actors of a catalogue in articles, Arabic and English, in time linear in the text.
 *
 * <p>An instance is immutable and for any number of threads; it may be broadcast.
 *
 * <ul>
 *   <li>names are found at word boundaries, leftmost and longest, see {@link Scanner};
 *   <li>with the particles that cling to them, see {@link Particles};
 *   <li>in the catalogue's letters, or folded where that is not ambiguous, see {@link FormCompiler};
 *   <li>with the capitals that they need, see {@link Capitals};
 *   <li>told by the name itself, without words of kind or honour around it, see {@link NameEdges};
 *   <li>unless the words around say otherwise, see {@link NameContext};
 *   <li>unless another person or town bears the name, see {@link BorrowedNames}, or it is an ordinary word, see {@link WordSenses};
 *   <li>as the one of several actors of a spelling whom the article means, see {@link Namesakes};
 *   <li>short forms only in an article that names the actor in full, or for a body of the only state in it, see {@link References};
 *   <li>acronyms that the article introduces, see {@link Acronyms};
 *   <li>titles of offices as the holder of the day, see {@link Roles};
 *   <li>media as cited or acting, see {@link Attribution}; places that only date a report, see {@link Dateline}.
 * </ul>
 */
public final class Matcher implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String[] actorIds;
    private final boolean[] media;
    private final boolean[] places;
    private final FormTable forms;
    private final OfficeTable offices;
    private final Roles roles;
    private final Acronyms acronyms;
    private final Namesakes namesakes;
    private final NameContext context;
    private final Countries countries;
    private final BorrowedNames borrowed;
    private final WordSenses senses;
    private final Attribution attribution = new Attribution();

    private Matcher(Catalogue catalogue) {
        List<Actor> actors = catalogue.actors();
        actorIds = new String[actors.size()];
        media = new boolean[actors.size()];
        places = new boolean[actors.size()];
        for (int i = 0; i < actorIds.length; i++) {
            actorIds[i] = actors.get(i).id();
            media[i] = actors.get(i).kind() == ActorKind.MEDIA;
            places[i] = actors.get(i).kind() == ActorKind.PLACE;
        }
        offices = new OfficeTable(catalogue);
        Homonyms homonyms = new Homonyms(catalogue);
        forms = new FormTable(FormCompiler.compile(catalogue, offices.titles(), homonyms));
        namesakes = new Namesakes(catalogue, forms, homonyms);
        roles = new Roles(catalogue, forms, offices);
        acronyms = new Acronyms(catalogue, forms);
        context = new NameContext(catalogue);
        countries = new Countries(catalogue);
        borrowed = new BorrowedNames(forms, countries);
        senses = new WordSenses(forms, countries);
    }

    public static Matcher of(Catalogue catalogue) {
        return new Matcher(catalogue);
    }

    /** The number of written forms in the automaton, particles not counted. */
    public int forms() {
        return forms.size();
    }

    /** The memory of the automaton. */
    public long bytes() {
        return forms.bytes();
    }

    /**
     * The mentions in an article of unknown day: names mean what they mean still, and no office has a holder.
     *
     * @see #match(String, String, LocalDate)
     */
    public List<Mention> match(String title, String body) {
        return match(title, body, LocalDate.MAX);
    }

    /** The same of parts that are not cut into words yet; either may be null. */
    public List<Mention> match(String title, String body, LocalDate published) {
        return match(ArticleText.of(title, body), published);
    }

    /**
     * The mentions in an article, those of the title first, each part in order of start; no two overlap.
     *
     * @param published the day by which names are read that have changed their meaning, and whose holders of offices are
     *     meant
     */
    public List<Mention> match(ArticleText text, LocalDate published) {
        long day = published.toEpochDay();
        List<Hit> scanned = new ArrayList<>();
        for (Part part : Part.values()) {
            new Scanner(forms, offices, context, part, text.of(part), day).scan(scanned);
        }
        if (scanned.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = senses.settle(
                namesakes.settle(borrowed.settle(senses.withoutPlainWords(acronyms.with(scanned))), day), scanned);
        int[] meant = roles.read(hits, published);
        References references = new References(forms, countries, hits, meant, day);
        Position position = new Position();
        List<Mention> mentions = new ArrayList<>(hits.size());
        for (int i = 0; i < meant.length; i++) {
            Hit hit = hits.get(i);
            boolean office = roles.isTitle(hit);
            int form = meant[i] == Roles.NONE && !office ? references.resolve(hit) : meant[i];
            if (form >= 0) {
                position.advance(hit);
                mentions.add(mention(hit, office ? hit.form() : form, office ? form : forms.actor(form), position));
            }
        }
        return mentions;
    }

    private Mention mention(Hit hit, int form, int actor, Position position) {
        Method method = hit.introduced() ? Method.ACRONYM : forms.method(form);
        double confidence = method.confidence()
                - (hit.exact() ? 0 : Mention.FOLDED_PENALTY)
                - (hit.needsEvidence() ? Mention.EVIDENCE_PENALTY : 0)
                - hit.settled().penalty();
        int start = hit.start(hit.introduced() ? 0 : forms.wordsBefore(form));
        int end = hit.end(hit.introduced() ? 0 : forms.wordsAfter(form));
        return new Mention(
                hit.part(),
                start,
                end,
                actorIds[actor],
                hit.tokens().text().substring(start, end),
                position.paragraph,
                position.sentence,
                method,
                Math.round(confidence * 100) / 100.0,
                isReporting(hit, actor, method));
    }

    /** Whether the actor is cited as a source of news, or is where the report was written. */
    private boolean isReporting(Hit hit, int actor, Method method) {
        return media[actor]
                ? attribution.isCited(hit)
                : (places[actor] || method == Method.METONYM) && Dateline.holds(hit);
    }

    /** The paragraph and sentence of hits in order; the title is 0, the body begins with 1. */
    private static final class Position {

        private Tokens tokens;
        private int token;
        private int paragraph;
        private int sentence;

        void advance(Hit hit) {
            if (hit.part() == Part.TITLE) {
                return;
            }
            if (tokens == null) {
                tokens = hit.tokens();
                paragraph = 1;
                sentence = 1;
            }
            while (token < hit.first()) {
                token++;
                paragraph += Sentences.startsParagraph(tokens, token) ? 1 : 0;
                sentence += Sentences.startsSentence(tokens, token) ? 1 : 0;
            }
        }
    }
}
