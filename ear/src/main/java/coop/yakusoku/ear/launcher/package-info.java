/**
 * Starts PostgreSQL, Keycloak and WildFly for the demo, the tests and the benchmarks; never shipped.
 *
 * <p>{@link coop.yakusoku.ear.launcher.Yakusoku} is the command line, {@link coop.yakusoku.ear.launcher.RunningStack}
 * the door for tests.
 */
package coop.yakusoku.ear.launcher;
