/** Japan Post's table of postal codes, kept here so that nobody outside is asked about a member (7.2). */
package coop.yakusoku.domain.member.postal;
