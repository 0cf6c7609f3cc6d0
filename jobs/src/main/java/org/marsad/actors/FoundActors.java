package org.marsad.actors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.marsad.focus.Evidence;
import org.marsad.focus.FocusedState;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Method;
import org.marsad.matcher.Part;

/**
 * What was found in an article, packed into bytes, to be kept until the one table and then the other is written.
 *
 * <p>As rows within rows, which Spark would pack by itself, it takes more than twice the space, and the step half as
 * long again.
 */
record FoundActors(List<Mention> mentions, List<FocusedState> states) {

    private static final int BYTES_OF_MENTION = 64;
    private static final List<Part> PARTS = List.of(Part.values());
    private static final List<Method> METHODS = List.of(Method.values());
    private static final List<Evidence> CLUES = List.of(Evidence.values());

    /** The states stand first, since they are few. */
    byte[] pack() {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(BYTES_OF_MENTION * (1 + mentions.size() + states.size()));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(states.size());
            for (FocusedState state : states) {
                write(state.stateId(), out);
                out.writeDouble(state.score());
                out.writeByte(CLUES.indexOf(state.clue()));
                out.writeInt(state.sentences());
                out.writeBoolean(state.inTitle());
            }
            out.writeInt(mentions.size());
            for (Mention mention : mentions) {
                out.writeByte(PARTS.indexOf(mention.part()));
                out.writeInt(mention.start());
                out.writeInt(mention.end());
                write(mention.actorId(), out);
                write(mention.surface(), out);
                out.writeInt(mention.paragraph());
                out.writeInt(mention.sentence());
                out.writeByte(METHODS.indexOf(mention.method()));
                out.writeDouble(mention.confidence());
                out.writeBoolean(mention.attribution());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    static List<FocusedState> states(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            return states(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can't be read", e);
        }
    }

    static FoundActors unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            List<FocusedState> states = states(in);
            int size = in.readInt();
            List<Mention> mentions = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                mentions.add(new Mention(
                        PARTS.get(in.readByte()),
                        in.readInt(),
                        in.readInt(),
                        read(in),
                        read(in),
                        in.readInt(),
                        in.readInt(),
                        METHODS.get(in.readByte()),
                        in.readDouble(),
                        in.readBoolean()));
            }
            return new FoundActors(mentions, states);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can't be read", e);
        }
    }

    private static List<FocusedState> states(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<FocusedState> states = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            states.add(new FocusedState(
                    read(in), in.readDouble(), CLUES.get(in.readByte()), in.readInt(), in.readBoolean()));
        }
        return states;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
