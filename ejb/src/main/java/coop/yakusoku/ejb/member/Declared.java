package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.Actor;

/**
 * What the database said to a declaration.
 *
 * @param purpose the code of the purpose
 * @param actor who declared, in the role the database accepted; for the line of the log
 * @param refusal null when granted; else {@code not-in-force}, {@code not-appointed}, {@code no-duty} or
 *     {@code outside-organization}
 */
record Declared(String purpose, Actor actor, String refusal) {

    boolean granted() {
        return refusal == null;
    }
}
