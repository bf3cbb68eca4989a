/** The work the benchmarks start inside the container, deployed only in the copy of the EAR they make. */
package coop.yakusoku.ear.bench.ejb;
