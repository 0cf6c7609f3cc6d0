package org.marsad.matcher;

import java.io.Serializable;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * Tells from the words around whether a form names its actor there.
 *
 * <ul>
 *   <li>a demonym with the article after a given name is a family name: {@code هاني المصري}; one without it after a
 *       title or before {@code بن} is a given name: {@code الأمير تركي بن}; so is a name after {@code بن}, and {@code تركي}
 *       before a word with the article, since an adjective without it has none after it: {@code تركي السديري};
 *   <li>a place after {@code بن} or {@code أبو} is part of a person's name: {@code أبو غزة};
 *   <li>a person's name is another's if {@code الدين} or {@code الله} completes its last word;
 *   <li>after a thing that is named after someone or of somewhere, a person or place is part of that name: {@code جامعة
 *       الملك سعود}, {@code بنك مصر}, {@code دينامو كييف}, {@code اتفاق الطائف};
 *   <li>a short form after a given name is another person: {@code سارة نتنياهو}, {@code Michael Jordan};
 *   <li>so is an Arabic name of one word of a person or organisation: {@code غوران إريكسون};
 *   <li>so is one with a word for a child after it: {@code ترامب الابن}, {@code Trump Jr.}; a title and name before {@code بن} is another person;
 *   <li>a thing called after a nation is no actor of its state, see {@link DemonymThings};
 *   <li>a place or body has no sign of an indefinite noun: {@code درعاً};
 *   <li>{@code الداخلية} and {@code الخارجية} after a feminine noun or a plural with the article are its adjective, and no ministry;
 *   <li>a ministry after {@code وزير} is its minister, of whatever state stands next: {@code وزير الخارجية الصيني};
 *   <li>a word with another meaning needs evidence: an English one where it has its capital from the sentence or the
 *       headline ({@code Turkey}, {@code MAY}), an Arabic one ({@code مالي}) unless a word for a place stands before it.
 * </ul>
 */
final class NameContext implements Serializable {
    private static final int ON_LENGTH = 3;

    private static final long serialVersionUID = 1L;

    private final WordList givenNames = WordList.fromResource("given-names.tsv");
    private final WordList titles = WordList.fromResource("titles.tsv");
    private final WordList alwaysAmbiguous = WordList.fromResource("ambiguous-names.tsv");
    private final WordList placeWords = WordList.fromResource("place-words.tsv");
    private final WordList institutions = WordList.fromResource("institution-heads.tsv");
    private final WordList clubs = WordList.fromResource("club-heads.tsv");
    private final WordList agreements = WordList.fromResource("agreement-heads.tsv");
    private final WordList givenDemonyms = WordList.of("تركي");
    private final WordList namedAfter = WordList.fromResource("named-after.tsv");
    private final WordList honours = WordList.of("الملك", "الأمير", "الأميرة", "الشيخ", "السلطان", "خادم");
    private final WordList honouring = WordList.of("مشروع", "مشاريع", "برنامج", "مبادرة", "وقف", "سوق", "مخيم");
    private final WordList descent = WordList.fromResource("descent-words.tsv");
    private final WordList compoundHeads = WordList.fromResource("compound-name-heads.tsv");
    private final WordList compoundEnds = WordList.of("الدين", "الله", "الرحمن", "الإسلام");
    private final WordList ministers = WordList.of("وزير", "وزيرة", "وزيري", "وزراء", "وزيرا");
    private final WordList sons = WordList.of("بن", "ابن", "بنت");
    private final WordList juniors = WordList.fromResource("person-juniors.tsv");
    private final DemonymThings things = new DemonymThings();
    private final EnglishContext english = new EnglishContext();
    private final WordList adjectives = WordList.of("الداخلية", "الخارجية");
    /** Broken plurals, which no ending tells. */
    private final WordList adjectiveNouns = WordList.of(
            "الشؤون",
            "الشئون",
            "القضايا",
            "الأزمات",
            "الحدود",
            "الأمور",
            "الأسواق",
            "الديون",
            "الخلافات",
            "الأوضاع",
            "العلاقات",
            "الاستثمارات",
            "الضغوط",
            "التدخلات",
            "السياسات",
            "المخاطر",
            "الطرق",
            "العوامل",
            "القوى",
            "الجهات");

    private final ActorKind[] kinds;

    NameContext(Catalogue catalogue) {
        List<Actor> actors = catalogue.actors();
        kinds = new ActorKind[actors.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = actors.get(i).kind();
        }
    }

    /** Whether the words around say that the form does not name its actor. */
    boolean refuses(Hit hit, FormTable forms) {
        Method method = forms.method(hit.form());
        boolean clinging = hit.stripped() > 0;
        boolean arabic = hit.tokens().is(hit.first(), Tokens.ARABIC);
        if (method == Method.DEMONYM) {
            return things.isNamedAfter(hit) || (arabic && hit.isSingleWord() && isPersonal(hit, clinging));
        }
        if (!arabic && english.refuses(hit, method, kinds[forms.actor(hit.form())])) {
            return true;
        }
        if (isInstitution(hit.form(), forms) && !clinging && ministers.containsBefore(hit.tokens(), hit.first())) {
            return true;
        }
        if (arabic && !clinging && isAdjective(hit, forms)) {
            return true;
        }
        if (arabic && !clinging && isPartOfName(hit, forms)) {
            return true;
        }
        boolean person = kinds[forms.actor(hit.form())] == ActorKind.PERSON;
        if (person
                && (juniors.containsAfter(hit.tokens(), hit.last())
                        || (method == Method.SURNAME
                                && !hit.isSingleWord()
                                && sons.containsAfter(hit.tokens(), hit.last())))) {
            return true;
        }
        if (person && (isCompounded(hit) || (!clinging && descent.containsBefore(hit.tokens(), hit.first())))) {
            return true;
        }
        if (arabic && !person && isIndefinite(hit)) {
            return true;
        }
        boolean oneName = hit.isSingleWord() && (arabic ? person || isOrganisation(hit, forms) : person);
        boolean bare = method == Method.SURNAME || oneName;
        return bare && !clinging && isAfterGivenName(hit, arabic);
    }

    /** Whether a given name stands before; {@code على}, which folds to one, is a preposition. */
    private boolean isAfterGivenName(Hit hit, boolean arabic) {
        Tokens tokens = hit.tokens();
        int before = hit.first() - 1;
        return givenNames.containsBefore(tokens, hit.first())
                && (arabic
                        ? tokens.plain(before, tokens.length(before) - 1) != ArabicLetters.ALEF_MAKSURA
                                || tokens.length(before) != ON_LENGTH
                        : tokens.is(before, Tokens.CAPITAL));
    }

    /** Whether a ministry's short name is an adjective of the noun before: {@code الشؤون الداخلية المصرية}. */
    private boolean isAdjective(Hit hit, FormTable forms) {
        Tokens tokens = hit.tokens();
        int before = hit.first() - 1;
        return isInstitution(hit.form(), forms)
                && adjectives.contains(tokens, hit.first())
                && before >= 0
                && tokens.gapBefore(hit.first()) == Gap.SPACE
                && hasArticleAfterParticle(tokens, before)
                && (isFeminine(tokens, before) || adjectiveNouns.containsAfterParticle(tokens, before));
    }

    private static boolean isFeminine(Tokens tokens, int token) {
        return tokens.plain(token, tokens.length(token) - 1) == ArabicLetters.TEH_MARBUTA;
    }

    /** Whether the hit is a person whose name a thing bears; then no word of the name is the person either. */
    boolean isNamedAfterPerson(Hit hit, FormTable forms) {
        return hit.stripped() == 0
                && hit.tokens().is(hit.first(), Tokens.ARABIC)
                && kinds[forms.actor(hit.form())] == ActorKind.PERSON
                && namedAfter.containsBefore(hit.tokens(), hit.first());
    }

    private boolean isPartOfName(Hit hit, FormTable forms) {
        Tokens tokens = hit.tokens();
        int first = hit.first();
        ActorKind kind = kinds[forms.actor(hit.form())];
        boolean city = kind == ActorKind.PLACE || forms.method(hit.form()) == Method.METONYM;
        return switch (kind) {
            case PERSON -> namedAfter.containsBefore(tokens, first)
                    || (honours.contains(tokens, first) && honouring.containsBefore(tokens, first));
            case STATE, PLACE -> institutions.containsBefore(tokens, first)
                    || descent.containsBefore(tokens, first)
                    || (city && agreements.containsBefore(tokens, first))
                    || (city && clubs.containsBefore(tokens, first) && !lendsItsName(hit, forms));
            case ORGANISATION, GROUP, MEDIA -> false;
        };
    }

    /** Whether the spelling is also a body's short form, so that it may be that one after a word for such a body. */
    private boolean lendsItsName(Hit hit, FormTable forms) {
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) == Method.SURNAME && kinds[forms.actor(form)] == ActorKind.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether the hit is a short form of an organisation, group or medium. */
    boolean isShortOfBody(Hit hit, FormTable forms) {
        return forms.method(hit.form()) == Method.SURNAME && isInstitution(hit.form(), forms);
    }

    /** Whether the form is an organisation's, a group's or a medium's. */
    boolean isInstitution(int form, FormTable forms) {
        ActorKind kind = kinds[forms.actor(form)];
        return kind == ActorKind.ORGANISATION || kind == ActorKind.GROUP || kind == ActorKind.MEDIA;
    }

    private boolean isOrganisation(Hit hit, FormTable forms) {
        return kinds[forms.actor(hit.form())] == ActorKind.ORGANISATION;
    }

    /** Whether the sign of an indefinite noun stands at the end: {@code درعاً}. */
    private static boolean isIndefinite(Hit hit) {
        String text = hit.tokens().text();
        int end = hit.end();
        return text.charAt(end - 1) == ArabicLetters.FATHATAN
                || (end > 1 && text.charAt(end - 2) == ArabicLetters.FATHATAN);
    }

    private boolean isPartOfPersonName(Tokens tokens, int token) {
        if (!endsInYeh(tokens, token)) {
            return false;
        }
        if (descent.containsBefore(tokens, token) || descent.containsAfter(tokens, token)) {
            return true;
        }
        return givenNames.containsBefore(tokens, token)
                || (!hasArticle(tokens, token) && titles.containsBefore(tokens, token));
    }

    private boolean isPersonal(Hit hit, boolean clinging) {
        return isGivenName(hit) || (!clinging && isPartOfPersonName(hit.tokens(), hit.first()));
    }

    private boolean isGivenName(Hit hit) {
        Tokens tokens = hit.tokens();
        int next = hit.last() + 1;
        return next < tokens.size()
                && tokens.gapBefore(next) == Gap.SPACE
                && hasArticle(tokens, next)
                && givenDemonyms.containsAfterParticle(tokens, hit.first());
    }

    private static boolean hasArticle(Tokens tokens, int token) {
        return tokens.length(token) > 2
                && tokens.plain(token, 0) == ArabicLetters.ALEF
                && tokens.plain(token, 1) == ArabicLetters.LAM;
    }

    private static boolean hasArticleAfterParticle(Tokens tokens, int token) {
        Particles particles = new Particles();
        particles.read(tokens, token);
        for (int reading = 0; reading < particles.size(); reading++) {
            if (particles.articleTaken(reading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInYeh(Tokens tokens, int token) {
        return tokens.folded(token, tokens.length(token) - 1) == ArabicLetters.YEH;
    }

    private boolean isCompounded(Hit hit) {
        return compoundHeads.contains(hit.tokens(), hit.last()) && compoundEnds.containsAfter(hit.tokens(), hit.last());
    }

    /** Whether a word with another meaning stands where it may well have that meaning. */
    boolean needsEvidence(Tokens tokens, int token, int stripped) {
        if (tokens.is(token, Tokens.ARABIC)) {
            return !clingsToPreposition(tokens, token, stripped) && !placeWords.containsBefore(tokens, token);
        }
        if (tokens.is(token, Tokens.DOTTED)) {
            return false;
        }
        if (alwaysAmbiguous.contains(tokens, token)) {
            return true;
        }
        if (tokens.is(token, Tokens.ALL_CAPITALS)) {
            return isAllCapitals(tokens, token - 1) || isAllCapitals(tokens, token + 1);
        }
        return token == 0 || Sentences.startsSentence(tokens, token);
    }

    private static boolean clingsToPreposition(Tokens tokens, int token, int stripped) {
        if (stripped == 0) {
            return false;
        }
        char last = tokens.plain(token, stripped - 1);
        return last == ArabicLetters.BEH || last == ArabicLetters.LAM;
    }

    private static boolean isAllCapitals(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.is(token, Tokens.ALL_CAPITALS)
                && !tokens.is(token, Tokens.DOTTED)
                && tokens.length(token) > 1;
    }
}
