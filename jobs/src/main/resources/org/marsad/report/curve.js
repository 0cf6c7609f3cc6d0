// Stories by day of one thing: bars, those in a burst coloured, its expected count as a line, days without a crawl hatched.
const Curve = (() => {
  const MARGIN = { top: 18, right: 12, bottom: 26, left: 44 };
  const SMOOTH_FROM = 150;

  function values(series, share) {
    const total = Model.data.coverage.stories;
    const value = (count, i) => (share ? (total[i] ? count / total[i] : 0) : count);
    return {
      counts: series.c.map(value),
      expected: series.b ? series.b.map((b, i) => (b < 0 || Model.isGap(i) ? null : (share ? b / 1e6 : b / 1e6 * total[i]))) : null,
    };
  }

  const burstOf = (series, i) => series.u.find(([first, last]) => first <= i && i <= last);

  // properties: series, label, share, view (its days are drawn), brush (called with the days dragged over)
  function draw(host, properties) {
    const { series, label, share, from, to, brush } = properties;
    const width = Math.max(280, host.clientWidth || 640);
    const height = properties.height || 240;
    const { counts, expected } = values(series, share);
    const inner = width - MARGIN.left - MARGIN.right;
    const days = to - from + 1;
    const x = i => MARGIN.left + (i - from) * inner / days;
    const visible = counts.slice(from, to + 1);
    const highest = Math.max(d3.max(visible) || 0, expected ? d3.max(expected.slice(from, to + 1)) || 0 : 0) || 1;
    const y = d3.scaleLinear().domain([0, highest]).nice(4).range([height - MARGIN.bottom, MARGIN.top]);
    const show = v => (share ? Language.percent(v) : Language.precise(v));
    const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'curve', role: 'img', tabindex: 0, 'aria-label': describe(series, label, from, to) });
    for (const tick of y.ticks(4)) {
      if (!share && !Number.isInteger(tick)) continue;
      root.append(svg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(tick), y2: y(tick), class: 'grid' }),
        svg('text', { x: MARGIN.left - 6, y: y(tick) + 4, 'text-anchor': 'end', class: 'axis' }, show(tick)));
    }
    axis(root, x, from, to, height, inner);
    const barWidth = Math.max(1, inner / days - (days > 120 ? 0.4 : inner / days * 0.18));
    for (let i = from; i <= to; i++) {
      if (Model.isGap(i)) {
        root.append(svg('rect', { x: x(i), y: MARGIN.top, width: inner / days, height: height - MARGIN.top - MARGIN.bottom, class: 'gap' }));
      } else if (counts[i] > 0) {
        const burst = burstOf(series, i);
        root.append(svg('rect', { x: x(i) + (inner / days - barWidth) / 2, y: y(counts[i]), width: barWidth, height: Math.max(0, y(0) - y(counts[i])), rx: Math.min(2, barWidth / 4), class: burst ? 'bar burst' : 'bar' }));
      }
    }
    if (days > SMOOTH_FROM) smooth(root, counts, x, y, from, to, inner / days);
    if (expected) {
      const line = d3.line().defined(d => d[1] !== null).x(d => x(d[0]) + inner / days / 2).y(d => y(d[1])).curve(d3.curveStep);
      const path = line(d3.range(from, to + 1).map(i => [i, expected[i]]));
      if (path) root.append(svg('path', { d: path, class: 'expected' }));
    }
    pointer(root, { series, counts, expected, x, y, from, to, width, height, inner, show, brush });
    host.replaceChildren(root);
  }

  function describe(series, label, from, to) {
    const total = Model.sum(series.c, from, to);
    return label + ': ' + Language.plural('story', total) + ', ' + w('fromTo', { from: Language.day(from), to: Language.day(to) })
      + series.u.map(([first, last]) => '; ' + w('burst') + ' ' + w('fromTo', { from: Language.day(first), to: Language.day(last) })).join('');
  }

  // Dates along the foot; as many as there is room for.
  function axis(root, x, from, to, height, inner) {
    const days = to - from + 1;
    const room = Math.max(2, Math.floor(inner / 84));
    const steps = [1, 2, 4, 7, 14, 28, 61, 91, 182, 365, 730];
    const step = steps.find(each => days / each <= room) || steps[steps.length - 1];
    for (let i = from; i <= to; i += step) {
      const middle = x(i) + inner / days / 2;
      root.append(svg('line', { x1: middle, x2: middle, y1: height - 26, y2: height - 21, class: 'grid' }));
      root.append(svg('text', { x: Math.max(38, middle), y: height - 7, 'text-anchor': 'middle', class: 'axis' }, Language.shortDay(i)));
    }
  }

  function smooth(root, counts, x, y, from, to, step) {
    const mean = i => d3.mean(d3.range(Math.max(from, i - 3), Math.min(to, i + 3) + 1).filter(j => !Model.isGap(j)), j => counts[j]);
    const line = d3.line().defined(i => !Model.isGap(i)).x(i => x(i) + step / 2).y(i => y(mean(i) || 0));
    root.append(svg('path', { d: line(d3.range(from, to + 1)), class: 'mean' }));
  }

  function pointer(root, chart) {
    const { series, counts, expected, x, y, from, to, width, height, inner, show, brush } = chart;
    const step = inner / (to - from + 1);
    const cursor = svg('line', { y1: MARGIN.top, y2: height - MARGIN.bottom, class: 'cursor' });
    const band = svg('rect', { y: MARGIN.top, height: height - MARGIN.top - MARGIN.bottom, class: 'brush' });
    cursor.style.display = band.style.display = 'none';
    root.append(band, cursor);
    let at = to;
    let pressed = null;
    const dayAt = event => {
      const box = root.getBoundingClientRect();
      return Math.max(from, Math.min(to, from + Math.floor(((event.clientX - box.left) * width / box.width - MARGIN.left) / step)));
    };
    function point(i) {
      at = i;
      cursor.style.display = '';
      cursor.setAttribute('x1', x(i) + step / 2);
      cursor.setAttribute('x2', x(i) + step / 2);
      const box = root.getBoundingClientRect();
      const burst = burstOf(series, i);
      Tooltip.show(box.left + (x(i) + step / 2) * box.width / width, box.top + y(counts[i]) * box.height / height,
        el('strong', {}, Language.weekday(i)),
        Model.isGap(i) ? el('div', {}, w('legendGap')) : el('div', {}, Language.plural('story', series.c[i]) + (expected && expected[i] !== null ? ' · ' + w('expected') + ' ' + show(expected[i]) : '')),
        burst && el('div', { class: 'burst-text' }, w('burst') + ', ' + w('since', { day: Language.day(burst[0]) })));
    }
    const leave = () => { cursor.style.display = band.style.display = 'none'; pressed = null; Tooltip.hide(); };
    root.addEventListener('pointermove', event => {
      const i = dayAt(event);
      point(i);
      if (pressed !== null) {
        band.style.display = '';
        band.setAttribute('x', x(Math.min(i, pressed)));
        band.setAttribute('width', (Math.abs(i - pressed) + 1) * step);
      }
    });
    root.addEventListener('pointerleave', leave);
    root.addEventListener('blur', leave);
    root.addEventListener('focus', () => { if (root.matches(':focus-visible')) point(at); });
    root.addEventListener('keydown', event => {
      const move = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7, Home: from - at, End: to - at }[event.key];
      if (move === undefined) return;
      event.preventDefault();
      point(Math.max(from, Math.min(to, at + move)));
    });
    if (brush) {
      root.addEventListener('pointerdown', event => { pressed = dayAt(event); });
      root.addEventListener('pointerup', event => {
        const i = dayAt(event);
        const began = pressed;
        leave();
        if (began !== null && Math.abs(i - began) > 0) brush(Math.min(i, began), Math.max(i, began));
      });
    }
  }

  const table = (series, name, from, to) => () => ({
    name, head: [w('date'), w('stories'), w('share'), w('expected'), w('burst')],
    rows: d3.range(from, to + 1).map(i => [Model.iso(i), Model.isGap(i) ? '' : series.c[i],
      Model.isGap(i) ? '' : series.c[i] / (Model.data.coverage.stories[i] || 1),
      series.b && series.b[i] >= 0 ? series.b[i] / 1e6 * Model.data.coverage.stories[i] : '', (burstOf(series, i) || [])[2] || '']),
  });

  return { draw, table, burstOf };
})();

// A chart that is drawn when it has a width, and again when that changes.
function fitted(draw, properties) {
  const host = el('div', { class: 'chart', ...properties });
  let width = 0;
  new ResizeObserver(() => {
    if (host.clientWidth && host.clientWidth !== width) { width = host.clientWidth; draw(host); }
  }).observe(host);
  return host;
}

function legend(series) {
  return el('div', { class: 'legend' },
    series.u.length > 0 && el('span', {}, el('i', { class: 'key burst' }), w('legendBurst')),
    series.b && el('span', {}, el('i', { class: 'key expected' }), w('legendExpected')),
    Model.data.coverage.articles.some((n, i) => Model.isGap(i)) && el('span', {}, el('i', { class: 'key gap' }), w('legendGap')));
}

// The curve as a figure of a page, as counts or shares.
function curveFigure(view, series, name) {
  let share = view.options.as === 'share';
  const chart = fitted(host => Curve.draw(host, {
    series, label: name, share, from: view.from, to: view.to,
    brush: (from, to) => Address.change(view, { from: Model.iso(from), to: Model.iso(to) }),
  }));
  const bar = el('div', { class: 'row' }, legend(series),
    choices(w('curve'), [['count', w('asCount')], ['share', w('asShare')]], share ? 'share' : 'count', value => Address.change(view, { as: value === 'share' ? 'share' : null }, true)));
  return figure(share ? w('curveShare') : w('curve'), w('chooseRange'), el('div', {}, chart, bar), Curve.table(series, name, view.from, view.to), { class: 'wide' });
}
