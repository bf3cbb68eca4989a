/**
 * The benchmarks behind {@code ./yakusoku bench}: what a page, a save and an import cost, beside the least they could cost,
 * measured in the same run. They call this machine only, and never fail the build.
 */
package coop.yakusoku.ear.bench;
