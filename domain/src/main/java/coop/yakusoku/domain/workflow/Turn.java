package coop.yakusoku.domain.workflow;

import java.util.Objects;

/**
 * Somebody who acts at a station that is asked.
 *
 * @param station from 0
 */
public record Turn(int station, Hand hand) {

    public Turn {
        Objects.requireNonNull(hand, "hand");
    }
}
