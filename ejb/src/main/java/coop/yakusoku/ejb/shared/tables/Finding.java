package coop.yakusoku.ejb.shared.tables;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one cell of an uploaded workbook.
 *
 * @param column the letter of the column, {@code AB}; empty when the whole row is meant
 * @param head the head of the column as an export writes it; empty when the whole row is meant
 * @param code the key of the sentence
 * @param details what the sentence names, in its order
 */
public record Finding(String column, String head, String code, List<Serializable> details) implements Serializable {

    public Finding {
        details = List.copyOf(details);
    }

    /** What was typed may be personal data, so a log gets none of it. */
    @Override
    public String toString() {
        return "Finding[" + column + " " + code + "]";
    }
}
