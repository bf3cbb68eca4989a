package coop.yakusoku.domain.risk;

import java.io.Serializable;

/**
 * A threat rated: how often it comes and how easily it gets through. What is allowed depends on the method that reads
 * it.
 *
 * @param frequency T, 起こりやすさ: 3 any time, 2 some times a year, 1 hardly ever
 * @param weakness V, つけ込みやすさ: 3 no measures, 2 some, 1 all that are needed
 */
public record Rating(int frequency, int weakness) implements Serializable {}
