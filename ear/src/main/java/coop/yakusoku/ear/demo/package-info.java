/** The demo: fictitious organisations, people and registers of three sizes. Never shipped. */
package coop.yakusoku.ear.demo;
