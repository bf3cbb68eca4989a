package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.PointState;
import java.io.Serializable;

/**
 * Which points are listed.
 *
 * @param words number and name, in any writing; empty for all
 * @param channel null for all
 * @param state null for all
 */
public record PointFilter(String words, AcquisitionChannel channel, PointState state) implements Serializable {}
