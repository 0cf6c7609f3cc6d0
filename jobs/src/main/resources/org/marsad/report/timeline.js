// Bursts as bars over the days, one line to a name; and the lives of sources, drawn alike.
// rows: { label: text, href, spans: [[first, last, level, text]] }
const Timeline = (() => {
  const ROW = 26;

  function draw(host, rows, from, to, marked) {
    const width = Math.max(300, host.clientWidth || 640);
    const labels = Math.min(190, width * 0.34);
    const height = rows.length * ROW + 26;
    const inner = width - labels - 10;
    const days = to - from + 1;
    const arabic = Language.isArabic();
    // Labels stand on the side where reading begins.
    const left = arabic ? 10 : labels;
    const x = i => left + (i - from) * inner / days;
    const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'timeline', role: 'list' });
    if (marked) root.append(svg('rect', { x: x(marked[0]), y: 0, width: (marked[1] - marked[0] + 1) * inner / days, height: height - 22, class: 'marked' }));
    for (let i = from; i <= to; i++) if (Model.isGap(i)) root.append(svg('rect', { x: x(i), y: 0, width: inner / days, height: height - 22, class: 'gap' }));
    rows.forEach((row, n) => {
      const y = n * ROW + 4;
      const label = clip(row.label, labels / 7.2);
      const text = svg('text', { x: arabic ? width - 4 : 4, y: y + 13, 'text-anchor': arabic ? 'end' : 'start', class: 'line-label' }, label);
      root.append(svg('line', { x1: left, x2: left + inner, y1: y + 9, y2: y + 9, class: 'grid' }));
      const link = row.href ? svg('a', { href: row.href }) : svg('g', {});
      link.append(text);
      for (const [first, last, level, title] of row.spans) {
        const a = Math.max(first, from);
        const b = Math.min(last, to);
        if (a > b) continue;
        link.append(svg('rect', { x: x(a), y: y + 2, width: Math.max(4, (b - a + 1) * inner / days), height: 14, rx: 4, class: level ? 'span level-' + Math.min(4, level) : 'span life' }, svg('title', {}, row.label + ' · ' + title)));
      }
      root.append(svg('g', { role: 'listitem' }, link));
    });
    const room = Math.max(2, Math.floor(inner / 84));
    const step = Math.max(1, Math.ceil(days / room));
    for (let i = from; i <= to - step / 3; i += step) root.append(svg('text', { x: x(i), y: height - 6, class: 'axis', 'text-anchor': 'start' }, Language.shortDay(i)));
    host.replaceChildren(root);
  }

  const clip = (text, most) => (text.length > most ? text.slice(0, Math.max(3, most - 1)) + '…' : text);

  return { draw, clip };
})();
