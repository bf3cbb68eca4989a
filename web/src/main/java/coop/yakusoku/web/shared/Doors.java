package coop.yakusoku.web.shared;

import java.util.List;

/** The pages of a context, in the order of its menu. Each context has one bean of this kind. */
public interface Doors {

    List<Door> doors();
}
