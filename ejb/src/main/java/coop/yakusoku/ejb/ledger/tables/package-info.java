/** The ledger as a table: out to Excel and CSV, and in again. */
package coop.yakusoku.ejb.ledger.tables;
