package org.marsad.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.marsad.InvalidInput;

/**
 * The weights of a linear model of tag sequences: one for each hashed feature and tag, one for each tag after another.
 *
 * <p>A file holds a magic number, the number of bits of features and of tags, a scale, and the weights that are not zero as
 * 16-bit multiples of it; compressed by gzip.
 */
public final class TaggerModel implements java.io.Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAGIC = 0x4D545247;

    private final float[] weights;
    private final float[] transitions;

    TaggerModel(float[] weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    static TaggerModel empty() {
        return new TaggerModel(
                new float[NameTag.COUNT << WordFeatures.BITS], new float[(NameTag.COUNT + 1) * NameTag.COUNT]);
    }

    /** Adds the weights of features to the scores of the tags. */
    void score(int[] features, int size, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < size; i++) {
            int at = features[i] * NameTag.COUNT;
            for (int tag = 0; tag < NameTag.COUNT; tag++) {
                scores[tag] += weights[at + tag];
            }
        }
    }

    /** The weight of a tag after another; {@link NameTag#COUNT} is the start of the text. */
    float transition(int before, int tag) {
        return transitions[before * NameTag.COUNT + tag];
    }

    void add(int[] features, int size, int tag, float step) {
        for (int i = 0; i < size; i++) {
            weights[features[i] * NameTag.COUNT + tag] += step;
        }
    }

    void addTransition(int before, int tag, float step) {
        transitions[before * NameTag.COUNT + tag] += step;
    }

    /** This model less a fraction of another, weight by weight. */
    TaggerModel minus(TaggerModel other, float fraction) {
        TaggerModel result = new TaggerModel(weights.clone(), transitions.clone());
        for (int i = 0; i < weights.length; i++) {
            result.weights[i] -= other.weights[i] * fraction;
        }
        for (int i = 0; i < transitions.length; i++) {
            result.transitions[i] -= other.transitions[i] * fraction;
        }
        return result;
    }

    /** Writes the model; the same model always gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        for (float weight : transitions) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Short.MAX_VALUE;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
            out.writeInt(MAGIC);
            out.writeInt(WordFeatures.BITS);
            out.writeInt(NameTag.COUNT);
            out.writeFloat(scale);
            write(out, weights, scale);
            write(out, transitions, scale);
        }
    }

    private static void write(DataOutputStream out, float[] values, float scale) throws IOException {
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            short value = (short) Math.round(values[i] / scale);
            if (value != 0) {
                out.writeInt(i - last);
                out.writeShort(value);
                last = i;
            }
        }
        out.writeInt(0);
    }

    /**
     * Reads a model.
     *
     * @param name what the user calls it
     * @throws InvalidInput if the bytes are no model, or one of another version
     */
    public static TaggerModel read(InputStream stream, String name) {
        TaggerModel model = empty();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
            if (in.readInt() != MAGIC || in.readInt() != WordFeatures.BITS || in.readInt() != NameTag.COUNT) {
                throw new InvalidInput(name + " is no tagger model of this version. Train one with 'marsad train'.");
            }
            float scale = in.readFloat();
            read(in, model.weights, scale);
            read(in, model.transitions, scale);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new InvalidInput(name + " is no tagger model, or is cut off. Train one with 'marsad train'.");
        }
        return model;
    }

    private static void read(DataInputStream in, float[] values, float scale) throws IOException {
        int at = -1;
        for (int step = in.readInt(); step != 0; step = in.readInt()) {
            at += step;
            values[at] = in.readShort() * scale;
        }
    }
}
