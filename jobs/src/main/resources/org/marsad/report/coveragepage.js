// What there is to read: by day, source and language; gaps; sources that come and go; rejects.
const CoveragePage = (() => {
  const COLOURS = 9;

  function page(view) {
    const { coverage, sources, languages } = Model.data;
    const by = view.options.by === 'language' ? 'language' : 'source';
    const names = by === 'language' ? languages.map(each => Language.languageName(each[0])) : sources.map((each, i) => Model.sourceName(i));
    const counts = (by === 'language' ? coverage.byLanguage : coverage.bySource);
    const gaps = d3.range(0, Model.data.days).filter(Model.isGap);
    const trends = Model.trendsFrom();
    const rejected = d3.sum(coverage.rejects, each => each[1]);
    const facts = el('dl', { class: 'numbers' },
      el('div', {}, el('dt', {}, w('articles')), el('dd', {}, Language.number(d3.sum(coverage.articles)))),
      el('div', {}, el('dt', {}, w('stories')), el('dd', {}, Language.number(d3.sum(coverage.stories)))),
      el('div', {}, el('dt', {}, w('sources')), el('dd', {}, Language.number(sources.length + Model.data.sourcesFolded.length))),
      el('div', {}, el('dt', {}, w('days')), el('dd', {}, Language.number(Model.data.days), el('small', {}, w('fromTo', { from: Language.day(0), to: Language.day(Model.last()) })))),
      el('div', {}, el('dt', {}, w('gaps')), el('dd', {}, Language.number(gaps.length), el('small', {}, gaps.slice(0, 4).map(i => Language.shortDay(i)).join(Language.isArabic() ? '، ' : ', ') + (gaps.length > 4 ? ' …' : '')))),
      el('div', {}, el('dt', {}, w('trendsFrom')), el('dd', {}, trends === undefined ? el('small', {}, w('never')) : Language.shortDay(trends))));
    const layers = fold(names, counts);
    const rows = sources.map(([, n, , first, last], i) => ({ label: Model.sourceName(i), spans: [[first, last, 0, w('fromTo', { from: Language.day(first), to: Language.day(last) }) + ' · ' + Language.plural('article', n)]] }));
    return [el('div', { class: 'page-head' }, el('h1', {}, w('coverage'))), facts,
      figure(w(by === 'language' ? 'byDayLanguage' : 'byDaySource'), null, el('div', {}, fitted(host => stacked(host, layers, view.from, view.to)),
        el('div', { class: 'row' }, el('div', { class: 'legend' }, layers.map((layer, i) => el('span', {}, el('i', { class: 'key', style: { background: layer.colour } }), bdi(layer.name)))),
          choices(w('about'), [['source', w('sources')], ['language', w('languages')]], by, value => Address.change(view, { by: value === 'language' ? value : null }, true)))),
      () => ({ name: w('coverage'), head: [w('date'), ...layers.map(layer => layer.name)], rows: d3.range(0, Model.data.days).map(i => [Model.iso(i), ...layers.map(layer => layer.counts[i])]) }), { class: 'wide' }),
      figure(w('lifelines'), null, fitted(host => Timeline.draw(host, rows, 0, Model.last())),
        () => ({ name: w('sources'), head: [w('source'), w('articles'), w('stories'), w('first'), w('last')], rows: sources.map(([, n, stories, first, last], i) => [Model.sourceName(i), n, stories, Model.iso(first), Model.iso(last)]) }), { class: 'wide' }),
      Model.data.sourcesFolded.length > 0 && ComparePage.folded(),
      figure(w('rejects'), null, rejected === 0 ? el('p', { class: 'empty' }, w('none')) : barList(coverage.rejects.map(([reason, n]) => ({ label: w(reason), value: n, text: Language.number(n) }))),
        () => ({ name: w('rejects'), head: [w('reason'), w('rows')], rows: coverage.rejects.map(([reason, n]) => [w(reason), n]) }))];
  }

  // The largest apart, the others as one layer.
  function fold(names, counts) {
    const layers = counts.map((days, i) => ({ name: i < names.length ? names[i] : w('other'), counts: days, total: d3.sum(days) })).filter(layer => layer.total > 0);
    const apart = layers.slice(0, COLOURS).map((layer, i) => ({ ...layer, colour: 'var(--c' + i + ')' }));
    const rest = layers.slice(COLOURS);
    if (rest.length > 0) apart.push({ name: w('other'), colour: 'var(--grey)', counts: d3.range(0, Model.data.days).map(i => d3.sum(rest, layer => layer.counts[i])) });
    return apart;
  }

  function stacked(host, layers, from, to) {
    const width = Math.max(280, host.clientWidth);
    const height = 280;
    const margin = { top: 10, right: 10, bottom: 26, left: 50 };
    const days = to - from + 1;
    const step = (width - margin.left - margin.right) / days;
    const highest = d3.max(Model.data.coverage.articles.slice(from, to + 1)) || 1;
    const y = d3.scaleLinear().domain([0, highest]).nice(4).range([height - margin.bottom, margin.top]);
    const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'curve', role: 'img', 'aria-label': w('byDaySource') });
    for (const tick of y.ticks(4)) root.append(svg('line', { x1: margin.left, x2: width - margin.right, y1: y(tick), y2: y(tick), class: 'grid' }), svg('text', { x: margin.left - 6, y: y(tick) + 4, 'text-anchor': 'end', class: 'axis' }, Language.number(tick)));
    for (let i = from; i <= to; i++) {
      const x = margin.left + (i - from) * step;
      if (Model.isGap(i)) { root.append(svg('rect', { x, y: margin.top, width: step, height: height - margin.top - margin.bottom, class: 'gap' })); continue; }
      let base = 0;
      const column = svg('g', {}, svg('title', {}, Language.day(i) + ' · ' + Language.plural('article', Model.data.coverage.articles[i])));
      for (const layer of layers) {
        const n = layer.counts[i];
        if (n > 0) { const rect = svg('rect', { x: x + step * 0.08, width: Math.max(0.7, step * 0.84), y: y(base + n), height: Math.max(0, y(base) - y(base + n)) }); rect.style.fill = layer.colour; column.append(rect); }
        base += n;
      }
      root.append(column);
    }
    const every = Math.max(1, Math.ceil(days / Math.floor(width / 84)));
    for (let i = from; i <= to; i += every) root.append(svg('text', { x: Math.max(44, margin.left + (i - from + 0.5) * step), y: height - 7, 'text-anchor': 'middle', class: 'axis' }, Language.shortDay(i)));
    host.replaceChildren(root);
  }

  return { page };
})();
