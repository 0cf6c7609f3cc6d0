package org.marsad.topics;

/** Lakes that several tests look at. */
final class TopicLakes {

    private static final int STORIES = 120;

    private TopicLakes() {}

    static SmallLake of(int partitions, int stories) {
        return new SmallLake(partitions).withStories(stories);
    }

    /** All steps run over 120 stories; made once, and not to be changed. */
    static SmallLake usual() {
        return Holder.USUAL;
    }

    private static final class Holder {
        private static final SmallLake USUAL = of(2, STORIES).runAll();
    }
}
