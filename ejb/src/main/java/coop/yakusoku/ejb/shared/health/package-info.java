/** What a probe is told of the application. Shipped as a jar of its own, see {@code DatabaseReady}. */
package coop.yakusoku.ejb.shared.health;
