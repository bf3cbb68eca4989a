/** Lists of members that leave the house, by purpose. */
package coop.yakusoku.domain.member.listing;
