package org.fasti.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.fasti.columns.Column;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The table of claims as Spark knows it. */
final class ClaimTable {
    private ClaimTable() {}

    static StructType schema() {
        return DataTypes.createStructType(Arrays.stream(Column.values())
                .map(column -> DataTypes.createStructField(column.label(), type(column), true))
                .toList());
    }

    private static DataType type(Column column) {
        return switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DAY -> DataTypes.DateType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
            case GROUPS ->
                DataTypes.createArrayType(
                        DataTypes.createStructType(
                                column.fields().stream().map(ClaimTable::field).toList()),
                        false);
        };
    }

    private static StructField field(Column.Field field) {
        DataType type = field.type() == Column.Type.WHOLE ? DataTypes.IntegerType : DataTypes.StringType;
        return DataTypes.createStructField(field.name(), type, true);
    }

    static Row row(org.fasti.columns.Row row) {
        return RowFactory.create(
                Arrays.stream(Column.values()).map(column -> cell(column, row)).toArray());
    }

    @SuppressWarnings("unchecked") // the row was checked against its columns when it was made
    private static @Nullable Object cell(Column column, org.fasti.columns.Row row) {
        @Nullable Object cell = row.cell(column).orElse(null);
        return switch (column.type()) {
            case TEXT, WHOLE, LONG, DAY -> cell;
            case TEXTS -> sequence(cell == null ? List.of() : (List<String>) cell);
            case GROUPS ->
                sequence((cell == null ? List.<Map<String, Object>>of() : (List<Map<String, Object>>) cell)
                        .stream().map(group -> group(column, group)).toList());
        };
    }

    private static Row group(Column column, Map<String, Object> group) {
        return RowFactory.create(
                column.fields().stream().map(field -> group.get(field.name())).toArray());
    }

    private static <T> Seq<T> sequence(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
