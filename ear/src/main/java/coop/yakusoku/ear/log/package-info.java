/**
 * Checks the sealed access log and proves single lines of it, without the application: {@code ./yakusoku verify-log} and
 * {@code ./yakusoku prove-log}. The rules are in {@code coop.yakusoku.domain.accesslog.seal}; here is the reading.
 */
package coop.yakusoku.ear.log;
