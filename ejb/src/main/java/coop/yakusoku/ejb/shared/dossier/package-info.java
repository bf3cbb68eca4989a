/** The dossier of an asset or a department: what every context adds to it. */
package coop.yakusoku.ejb.shared.dossier;
