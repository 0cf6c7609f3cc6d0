// A small curve of shares beside a name: a line smoothed over a week, bursts as bands, the days shown marked.
function spark(series, properties) {
  const { from, to, width = 132, height = 34, marked } = properties;
  const total = Model.data.coverage.stories;
  const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'spark', 'aria-hidden': 'true', preserveAspectRatio: 'none' });
  const days = to - from + 1;
  const x = i => (i - from + 0.5) * width / days;
  const half = days > 45 ? 3 : days > 20 ? 1 : 0;
  const mean = i => {
    let stories = 0;
    let all = 0;
    for (let j = Math.max(from, i - half); j <= Math.min(to, i + half); j++) { stories += series.c[j]; all += total[j]; }
    return all ? stories / all : null;
  };
  const means = d3.range(from, to + 1).map(i => [i, Model.isGap(i) ? null : mean(i)]);
  const highest = d3.max(means, d => d[1]) || 1;
  const y = v => height - 2 - v / highest * (height - 6);
  if (marked) root.append(svg('rect', { x: x(marked[0]) - width / days / 2, y: 0, width: (marked[1] - marked[0] + 1) * width / days, height, class: 'marked' }));
  for (const [first, last] of series.u) {
    if (last < from || first > to) continue;
    root.append(svg('rect', { x: x(Math.max(first, from)) - width / days / 2, y: height - 2, width: (Math.min(last, to) - Math.max(first, from) + 1) * width / days, height: 2, class: 'burst-mark' }));
  }
  const area = d3.area().defined(d => d[1] !== null).x(d => x(d[0])).y0(height - 2).y1(d => y(d[1]));
  const line = d3.line().defined(d => d[1] !== null).x(d => x(d[0])).y(d => y(d[1]));
  root.append(svg('path', { d: area(means), class: 'spark-area' }), svg('path', { d: line(means), class: 'spark-line' }));
  return root;
}
