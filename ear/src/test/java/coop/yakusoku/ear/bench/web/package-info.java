/** The doors through which the benchmarks start work inside the container, and the screen they compare ours with. */
package coop.yakusoku.ear.bench.web;
