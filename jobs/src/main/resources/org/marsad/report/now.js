// What is trending, and why: as a newsroom reads it in the morning.
const Now = (() => {
  const SPANS = [1, 7, 30];
  const MOST = { rising: 24, faded: 10, fresh: 10, bursts: 24 };

  function everything() {
    const { actors, topics, terms, pairs } = Model.data;
    return [
      ...actors.map((actor, i) => ({ kind: 'actors', type: actor.k, series: actor.s, entry: actor, node: () => actorLink(i), text: () => Model.name(i), href: () => Address.actor(i), articles: actor.h })),
      ...topics.map((topic, i) => ({ kind: 'topics', type: 'topic', series: topic.s, entry: topic, node: () => topicLink(i), text: () => topicLabel(i), href: () => Address.topic(i), articles: topic.h })),
      ...terms.map(term => ({ kind: 'terms', type: 'term', series: term.s, entry: term, node: () => bdi(term.l, term.g), text: () => term.l, href: () => null, articles: withWord(term.l) })),
      ...pairs.map(pair => ({ kind: 'pairs', type: 'pair', series: pair.s, entry: pair, node: () => pairLink(pair.a, pair.b), text: () => pairName(pair.a, pair.b), href: () => Address.pair(pair.a, pair.b), articles: [...new Set((pair.x || []).map(x => x[0]))] })),
    ].filter(thing => thing.series);
  }

  // Articles whose headline holds the word; terms have none of their own.
  const withWord = term => { let found; return { get list() {
    if (!found) { const f = Model.folded(term); found = Model.data.articles.map((article, i) => [article, i]).filter(([article]) => Model.folded(article[0]).includes(f)).map(([, i]) => i); }
    return found; } }; };
  const articlesOf = thing => (Array.isArray(thing.articles) ? thing.articles : (thing.articles && thing.articles.list) || []);

  function risingIn(things, from, to) {
    return things.map(thing => ({ ...thing, standing: Model.standing(thing.series, from, to) }))
      .filter(({ standing }) => standing.burst && standing.z > 2 && standing.stories >= 3)
      .sort((one, other) => other.standing.z - one.standing.z);
  }

  // Ties, words and names that tell of the same event stand with the strongest of them: a tie with its actor, a word
  // with its topic or name, anything with what has most of its headlines.
  function events(list) {
    const leads = [];
    for (const thing of list) {
      const lead = leads.find(other => belongs(thing, other));
      if (lead) lead.others.push(thing); else leads.push({ ...thing, others: [] });
    }
    return leads;
  }

  function belongs(thing, lead) {
    const near = Math.abs(thing.standing.burst[3] - lead.standing.burst[3]) <= 7;
    if (!near) return false;
    if (thing.kind === 'pairs' && lead.kind === 'actors' && [thing.entry.a, thing.entry.b].some(a => Model.data.actors[a] === lead.entry)) return true;
    if (thing.kind === 'actors' && lead.kind === 'pairs' && [lead.entry.a, lead.entry.b].some(a => Model.data.actors[a] === thing.entry)) return true;
    const words = text => new Set(Model.folded(text).split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 2).map(word => word.replace(/^ال/, '')));
    if (thing.kind === 'terms') {
      const of = words(lead.kind === 'topics' ? lead.entry.l + ' ' + (lead.entry.w || []).map(each => each[0]).join(' ') : lead.text());
      if ([...words(thing.text())].some(word => of.has(word))) return true;
    }
    const mine = articlesOf(thing);
    const theirs = new Set([lead, ...lead.others].flatMap(articlesOf));
    return mine.length > 0 && mine.filter(article => theirs.has(article)).length >= Math.min(2, mine.length);
  }

  // The days asked for; else the shortest of the usual spans up to the last day in which anything rises.
  function span(view, things) {
    const last = Model.last();
    if (view.options.from || view.options.to) return [view.from, view.to];
    for (const days of SPANS.slice(1)) {
      const from = Math.max(0, last - days + 1);
      if (risingIn(things, from, last).length > 0) return [from, last];
    }
    return [0, last];
  }

  function page(view) {
    const things = everything();
    const [from, to] = span(view, things);
    const kind = view.options.kind || 'all';
    const rising = risingIn(things, from, to);
    const shown = rising.filter(thing => kind === 'all' || thing.kind === kind);
    const leads = kind === 'all' ? events(shown).filter(thing => thing.kind !== 'terms' || articlesOf(thing).length > 0) : shown.map(thing => ({ ...thing, others: [] }));
    const { coverage } = Model.data;
    const sources = d3.max(coverage.sources.slice(from, to + 1));
    const go = (a, b) => Address.change(view, { from: Model.iso(a), to: Model.iso(b) });
    const top = el('div', { class: 'now-head' },
      el('div', {},
        el('h1', {}, from === to ? Language.weekday(to) : w('fromTo', { from: Language.day(from), to: Language.day(to) })),
        el('p', { class: 'lead' }, w('summary', { stories: Language.plural('story', Model.sum(coverage.stories, from, to)), articles: Language.plural('article', Model.sum(coverage.articles, from, to)), sources: Language.plural('source', sources) }))),
      choices(w('span'), [...SPANS.map(days => [days, Language.plural('day', days)]), [0, w('allDays')]],
        to - from + 1 === Model.data.days ? 0 : to - from + 1,
        days => (days === 0 ? go(0, Model.last()) : go(Math.max(0, to - days + 1), to))));
    const trends = Model.trendsFrom();
    return [top, strip(from, to, go),
      trends !== undefined && to < trends && el('p', { class: 'note' }, w('tooEarly', { day: Language.day(trends) })),
      el('div', { class: 'now-grid' },
        figure(w('rising'), w('risingWhat'), el('div', {}, choices(w('kind'), ['all', 'actors', 'topics', 'pairs', 'terms'].map(each => [each, w(each)]), kind, each => Address.change(view, { kind: each === 'all' ? null : each }, true)), risers(leads, from, to)),
          () => table(w('rising'), shown), { class: 'rising' }),
        el('div', { class: 'side' }, newTies(things, from, to), faded(things, from, to))),
      burstsFigure(things, from, to)];
  }

  // The stories of every day; the days shown are marked, and moved by pointer or arrow keys.
  function strip(from, to, go) {
    const { stories } = Model.data.coverage;
    const days = Model.data.days;
    const highest = d3.max(stories) || 1;
    return fitted(host => {
      const width = host.clientWidth;
      const height = 58;
      const step = width / days;
      const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'strip', tabindex: 0, role: 'slider', 'aria-label': w('pickDays'),
        'aria-valuemin': 0, 'aria-valuemax': days - 1, 'aria-valuenow': to, 'aria-valuetext': Language.day(from) + ' – ' + Language.day(to) });
      root.append(svg('rect', { x: from * step, y: 0, width: (to - from + 1) * step, height: height - 14, class: 'marked' }));
      stories.forEach((n, i) => root.append(Model.isGap(i)
        ? svg('rect', { x: i * step, y: 0, width: step, height: height - 14, class: 'gap' })
        : svg('rect', { x: i * step + step * 0.12, width: Math.max(0.6, step * 0.76), y: height - 15 - n / highest * (height - 18), height: n / highest * (height - 18), class: i >= from && i <= to ? 'bar in' : 'bar' })));
      const every = Math.max(1, Math.ceil(days / (width / 96)));
      for (let i = 0; i < days - every / 3; i += every) root.append(svg('text', { x: i * step, y: height - 3, class: 'axis' }, Language.shortDay(i)));
      const move = by => { const span = to - from; const end = Math.max(span, Math.min(days - 1, to + by)); go(end - span, end); };
      root.addEventListener('click', event => { const box = root.getBoundingClientRect(); move(Math.floor((event.clientX - box.left) / box.width * days) - to); });
      root.addEventListener('keydown', event => {
        const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7, Home: -days, End: days }[event.key];
        if (by) { event.preventDefault(); Shell.keepFocus('.strip'); move(by); }
      });
      host.replaceChildren(root);
    });
  }

  function risers(shown, from, to) {
    if (shown.length === 0) return el('p', { class: 'empty' }, w('nothingRising'));
    return el('ol', { class: 'risers' }, shown.slice(0, MOST.rising).map(thing => {
      const { standing } = thing;
      const ratio = standing.observed / Math.max(standing.expected, 0.5);
      const articles = articlesOf(thing).filter(i => { const day = (Model.data.articles[i] || [])[3]; return day >= Math.min(from, standing.burst[0]) && day <= to; });
      return el('li', {}, el('div', { class: 'riser-head' },
        el('h3', {}, thing.node(), ' ', chip(w(thing.type), thing.type)),
        el('div', { class: 'riser-numbers' },
          el('strong', { class: 'ratio' }, thing.series.b ? w('times', { x: Language.decimal(ratio) }) : '↑'),
          standing.fresh && thing.series.c.findIndex(n => n > 0) >= Math.max(0, standing.burst[3]) - 1 && chip(w('isNew'), 'new'),
          el('span', { class: 'meta' }, thing.series.b ? w('storiesExpected', { stories: Language.plural('story', standing.stories), expected: Language.decimal(standing.expected) }) : Language.plural('story', standing.stories)),
          el('span', { class: 'meta since' }, w('since', { day: Language.shortDay(Math.max(0, standing.burst[3])) })))),
      spark(thing.series, { from: 0, to: Model.last(), marked: [from, to], width: 180, height: 40 }),
      Model.data.texts && articles.length > 0 && headlineList(articles, 3),
      thing.others.length > 0 && el('p', { class: 'with meta' }, w('withIt') + ': ', thing.others.slice(0, 10).map((other, i) => [i > 0 && ' · ', other.node()]), thing.others.length > 10 && ' …'));
    }));
  }

  function table(name, shown) {
    return { name, head: [w('name'), w('kind'), w('stories'), w('expected'), w('zscore'), w('q'), w('first')],
      rows: shown.map(({ text, type, standing, series }) => [text(), w(type), standing.stories, series.b ? standing.expected : '', standing.z, standing.q, Model.iso(Math.max(0, standing.burst ? standing.burst[3] : 0))]) };
  }

  function faded(things, from, to) {
    const since = Math.max(0, from - 14);
    const list = things.filter(thing => thing.kind !== 'pairs').map(thing => ({ ...thing, standing: Model.standing(thing.series, from, to), before: thing.series.u.filter(([, last]) => last < from && last >= since).pop() }))
      .filter(({ standing, before }) => (before && !standing.burst) || (standing.z <= -2.5 && !standing.burst))
      .sort((one, other) => ((other.before ? other.before[2] : 0) - (one.before ? one.before[2] : 0)) || one.standing.z - other.standing.z).slice(0, MOST.faded);
    const body = list.length === 0 ? el('p', { class: 'empty' }, w('nothingFaded')) : el('ul', { class: 'compact' }, list.map(thing => el('li', {},
      el('div', {}, thing.node(), ' ', chip(w(thing.type), thing.type), el('div', { class: 'meta' }, Language.plural('story', thing.standing.stories) + (thing.series.b ? ' · ' + w('expected') + ' ' + Language.decimal(thing.standing.expected) : '') + (thing.before ? ' · ' + w('until', { day: Language.shortDay(thing.before[1]) }) : ''))),
      spark(thing.series, { from: 0, to: Model.last(), marked: [from, to], width: 96, height: 28 }))));
    return figure(w('faded'), w('fadedWhat'), body, () => ({ name: w('faded'), head: [w('name'), w('kind'), w('stories'), w('expected'), w('zscore')], rows: list.map(({ text, type, standing }) => [text(), w(type), standing.stories, standing.expected, standing.z]) }));
  }

  function newTies(things, from, to) {
    const list = things.filter(thing => thing.kind === 'pairs').map(thing => ({ ...thing, firstDay: thing.series.c.findIndex(n => n > 0), standing: Model.standing(thing.series, from, to) }))
      .filter(({ firstDay, standing }) => standing.stories >= 3 && from > 0 && (firstDay >= from || standing.fresh || standing.burst))
      .sort((one, other) => (other.firstDay >= from) - (one.firstDay >= from) || other.standing.z - one.standing.z || other.standing.stories - one.standing.stories).slice(0, MOST.fresh);
    const body = list.length === 0 ? el('p', { class: 'empty' }, w('nothingNew')) : el('ul', { class: 'compact' }, list.map(thing => el('li', {},
      el('div', {}, thing.node(), el('div', { class: 'meta' }, Language.plural('story', thing.standing.stories), ' · ', w('since', { day: Language.shortDay(thing.firstDay >= from ? thing.firstDay : thing.standing.burst ? Math.max(0, thing.standing.burst[3]) : from) }))),
      spark(thing.series, { from: 0, to: Model.last(), marked: [from, to], width: 96, height: 28 }))));
    return figure(w('newTies'), w('newTiesWhat'), body, () => ({ name: w('newTies'), head: [w('name'), w('stories'), w('first'), w('zscore')], rows: list.map(({ text, standing, firstDay }) => [text(), standing.stories, Model.iso(firstDay), standing.z]) }));
  }

  function burstsFigure(things, from, to) {
    const list = things.filter(thing => (thing.kind === 'actors' || thing.kind === 'topics') && thing.series.u.length > 0)
      .map(thing => ({ ...thing, peak: d3.max(thing.series.z, z => z[1]) || 0 }))
      .sort((one, other) => other.peak - one.peak).slice(0, MOST.bursts)
      .sort((one, other) => one.series.u[0][0] - other.series.u[0][0]);
    if (list.length === 0) return null;
    const rows = list.map(thing => ({ label: thing.text(), href: thing.href(), spans: thing.series.u.map(([first, last, level]) => [first, last, level, w('fromTo', { from: Language.day(first), to: Language.day(last) })]) }));
    return figure(w('bursts'), w('burstsWhat'), fitted(host => Timeline.draw(host, rows, 0, Model.last(), [from, to])),
      () => ({ name: w('bursts'), head: [w('name'), w('kind'), w('first'), w('last'), w('level')], rows: list.flatMap(thing => thing.series.u.map(([first, last, level]) => [thing.text(), w(thing.type), Model.iso(first), Model.iso(last), level])) }), { class: 'wide' });
  }

  return { page };
})();
