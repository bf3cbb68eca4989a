/** How members' data are kept right (法22条, T-2-(5)-a). */
package coop.yakusoku.domain.member.accuracy;
