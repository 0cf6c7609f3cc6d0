/**
 * Which series rise and fall: counts against their totals, for actors, pairs, topics and terms alike.
 *
 * <p>A burst needs two witnesses: the automaton's level, and a z-score and p-value (of the period, or of all periods
 * since the burst's path began) beyond {@link org.marsad.stats.trend.TrendSettings#burstZ()} and
 * {@link org.marsad.stats.trend.TrendSettings#burstP()}.
 *
 * <p>Measured by simulation with {@code TrendSettings.forDay()}, 120 days of 1,500 units, nothing planted; variation is
 * that of the daily rate beyond chance (gamma), given as a part of the rate:
 *
 * <table>
 * <caption>Rates of false alarms per period</caption>
 * <tr><th>mean count</th><th>variation</th><th>p &lt; 0.01</th><th>burst begins</th><th>rise or fall</th></tr>
 * <tr><td>0.5</td><td>0</td><td>0.10 %</td><td>0.001 %</td><td>0.2 %</td></tr>
 * <tr><td>2</td><td>0</td><td>0.35 %</td><td>0.05 %</td><td>0.3 %</td></tr>
 * <tr><td>10</td><td>0</td><td>0.48 %</td><td>0.07 %</td><td>0.3 %</td></tr>
 * <tr><td>150</td><td>0</td><td>0.33 %</td><td>0</td><td>0.001 %</td></tr>
 * <tr><td>2</td><td>30 %</td><td>0.5 %</td><td>0.08 %</td><td>0.4 %</td></tr>
 * <tr><td>10</td><td>30 %</td><td>1.0 %</td><td>0.18 %</td><td>0.8 %</td></tr>
 * <tr><td>150</td><td>10 %</td><td>0.8 %</td><td>0.03 %</td><td>0.2 %</td></tr>
 * <tr><td>150</td><td>30 %</td><td>1.7 %</td><td>0.3 %</td><td>0.8 %</td></tr>
 * <tr><td>150</td><td>30 %, correlated 0.6 from day to day</td><td>4.2 %</td><td>1.2 %</td><td>6.9 %</td></tr>
 * </table>
 *
 * <p>In the first week of known baselines a mean of 150 with a variation of 30 % has 2.9 % of p &lt; 0.01: the past is
 * too short to show such a variation. An Arabic archive of 18 days with articles (SaudiNewsNet, single words) has
 * variations of 9 % (mean above 200), 19 % (20 to 60), 41 % (2 to 5), and 0.4 to 1.2 % of p &lt; 0.01, true events
 * included; {@link org.marsad.stats.trend.TrendSettings#priorVariation()} is taken from it.
 *
 * <p>Bursts of five days planted after 40 days, variation 10 %: tenfold from 1.5 a day, 92 % are found on the first day
 * and 99 % by the second; tenfold from 10, all on the first; threefold from 30, 99.8 % on the first; threefold from 10,
 * 83 % on the first and 98 % by the second; threefold from 2, 64 % by the fifth.
 */
package org.marsad.stats.trend;
