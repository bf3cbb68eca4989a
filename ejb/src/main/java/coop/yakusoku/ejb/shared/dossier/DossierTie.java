package coop.yakusoku.ejb.shared.dossier;

import java.io.Serializable;

/**
 * Something the subject depends on, or that depends on it.
 *
 * @param relationKey what it is to the subject, found under the whole key in the texts of the context it begins with
 * @param label its name
 * @param page where it is read, or null
 * @param above whether it stands above or before the subject (its department, what it is part of) and not below or behind
 */
public record DossierTie(String relationKey, String label, String page, boolean above) implements Serializable {

    /** The context its relation belongs to. */
    public String context() {
        return relationKey.substring(0, relationKey.indexOf('.'));
    }
}
