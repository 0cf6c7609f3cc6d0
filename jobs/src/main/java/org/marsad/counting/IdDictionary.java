package org.marsad.counting;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The names of all items that are counted, numbered from 1 in the order of the names; 0 stands for none. Numbers are
 * moved, sorted and compared many times sooner than names.
 *
 * <p>Held in memory by the driver and each executor: about 200 bytes an item. Items are the actors of a catalogue,
 * which the matcher holds too, or the topics found.
 */
public final class IdDictionary implements Serializable {

    private static final long serialVersionUID = 1;

    private final String[] names;
    private transient Object2IntOpenHashMap<String> numbers;
    private transient UTF8String[] packed;

    private IdDictionary(String[] names) {
        this.names = names;
        number();
    }

    /** How names are sent once to each process that works with them. */
    public interface Sharing extends Function<IdDictionary, Broadcast<IdDictionary>> {}

    static IdDictionary of(Collection<String> distinct) {
        return new IdDictionary(distinct.stream().sorted().toArray(String[]::new));
    }

    /** The different values of the first column; nulls are left out. */
    public static IdDictionary of(Dataset<Row> items) {
        return of(items.distinct().collectAsList().stream()
                .filter(row -> !row.isNullAt(0))
                .map(row -> row.getString(0))
                .toList());
    }

    private void number() {
        numbers = new Object2IntOpenHashMap<>(names.length);
        packed = new UTF8String[names.length];
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], i + 1);
            packed[i] = UTF8String.fromString(names[i]);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        number();
    }

    int size() {
        return names.length;
    }

    /** @throws IllegalArgumentException if it is none of these names */
    int number(String name) {
        int number = numbers.getInt(name);
        if (number == 0) {
            throw new IllegalArgumentException("'" + name + "' is none of the " + names.length + " items");
        }
        return number;
    }

    String name(int number) {
        return names[number - 1];
    }

    private UTF8String packed(int number) {
        return packed[number - 1];
    }

    /** The numbers of a column of names. */
    public static Column numbers(Broadcast<IdDictionary> names, Column column) {
        UDF1<String, Integer> number = name -> names.value().number(name);
        return functions.udf(number, DataTypes.IntegerType).apply(column);
    }

    /** The names of a column of numbers. */
    public static Column names(Broadcast<IdDictionary> names, Column column) {
        // As Spark holds them: a String would be packed anew for each row.
        UDF1<Integer, UTF8String> name = number -> names.value().packed(number);
        return functions.udf(name, DataTypes.StringType).apply(column);
    }
}
