package coop.yakusoku.ejb.shared.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is missing.
 *
 * @param key the sentence, found under the whole key in the texts of the context it begins with
 * @param details what fills its placeholders
 * @param page where it is put right, or null when the reader may not
 */
public record DossierGap(String key, List<Object> details, String page) implements Serializable {

    public DossierGap {
        details = List.copyOf(details);
    }

    /** The context its sentence belongs to. */
    public String context() {
        return key.substring(0, key.indexOf('.'));
    }
}
