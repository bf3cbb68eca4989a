/** What members refuse and agree to, purpose by purpose (W-2, 6.17). */
package coop.yakusoku.domain.member.choice;
