/** What tables that come in may name of an organisation: departments, people, other organisations. For every register. */
package coop.yakusoku.ejb.organization.tables;
