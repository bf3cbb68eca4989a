/** Members' data put right (法22条, 法34条, W-5d). */
package coop.yakusoku.domain.member.correction;
