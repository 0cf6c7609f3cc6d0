package org.marsad.tagger;

import java.util.List;

/** The tags of words: outside of names, or first or further word of a name of a class; numbered for speed. */
final class NameTag {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * NameClass.values().length;
    /** Of a word of which it is not known whether it is part of a name. */
    static final int UNKNOWN = -1;

    private static final List<NameClass> CLASSES = List.of(NameClass.values());

    private NameTag() {}

    static int first(NameClass name) {
        return 1 + 2 * CLASSES.indexOf(name);
    }

    static int further(NameClass name) {
        return 2 + 2 * CLASSES.indexOf(name);
    }

    static boolean isFirst(int tag) {
        return tag > 0 && tag % 2 == 1;
    }

    static boolean isFurther(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    static NameClass nameClass(int tag) {
        return CLASSES.get((tag - 1) / 2);
    }

    /** Whether a tag may follow another: a further word needs a word of its class before it. */
    static boolean mayFollow(int before, int tag) {
        return !isFurther(tag) || before == tag || before == tag - 1;
    }
}
