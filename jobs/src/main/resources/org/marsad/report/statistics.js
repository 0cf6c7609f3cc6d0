// Association in a two by two table, and what survives many comparisons.
const Statistics = (() => {
  // Complementary error function, fractional error below 1.2e-7 (Numerical Recipes, erfcc).
  function erfc(x) {
    const z = Math.abs(x);
    const t = 1 / (1 + 0.5 * z);
    const r = t * Math.exp(-z * z - 1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806
      + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))))))));
    return x >= 0 ? r : 2 - r;
  }

  // Log-likelihood ratio of a of n against b of m, with the sign of the difference of shares.
  function g2(a, n, b, m) {
    const all = n + m;
    const k = a + b;
    const term = (observed, expected) => (observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0);
    const g = 2 * (term(a, n * k / all) + term(b, m * k / all) + term(n - a, n * (all - k) / all) + term(m - b, m * (all - k) / all));
    return Math.max(0, g) * (a * m >= b * n ? 1 : -1);
  }

  // Chance of a G² at least this large, one degree of freedom.
  const pValue = g => erfc(Math.sqrt(Math.abs(g) / 2));

  // Ratio of the odds, half a story added to each cell (Haldane and Anscombe).
  const oddsRatio = (a, n, b, m) => ((a + 0.5) / (n - a + 0.5)) / ((b + 0.5) / (m - b + 0.5));

  // False discovery rates (Benjamini and Hochberg).
  function qValues(ps) {
    const order = ps.map((p, i) => i).sort((i, j) => ps[j] - ps[i]);
    const q = new Array(ps.length);
    let least = 1;
    order.forEach((i, rank) => {
      least = Math.min(least, ps[i] * ps.length / (ps.length - rank));
      q[i] = least;
    });
    return q;
  }

  return { erfc, g2, pValue, oddsRatio, qValues };
})();
