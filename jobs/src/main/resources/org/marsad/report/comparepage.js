// Two sources, two periods or two languages: who and what each writes about more than the other.
const ComparePage = (() => {
  const SHOWN = 14;
  const SURE = 0.05;

  // The two sides of the view: their names, stories in all, and how to count a thing on each.
  function sides(view, by) {
    const flat = (array, i) => { for (let j = 0; j < (array || []).length; j += 2) if (array[j] === i) return array[j + 1]; return 0; };
    const { sources, languages, coverage, days } = Model.data;
    if (by === 'sources' || by === 'languages') {
      const list = by === 'sources' ? sources : languages;
      const label = i => (by === 'sources' ? Model.sourceName(i) : Language.languageName(list[i][0]));
      const options = list.map((each, i) => [i, label(i) + ' (' + Language.number(each[2]) + ')']);
      const side = (name, otherwise) => { const i = Math.max(0, Math.min(list.length - 1, Number(view.options[name] === undefined ? otherwise : view.options[name]) || 0)); return { key: i, name: label(i), stories: list[i][2], count: entry => flat(by === 'sources' ? entry.bs : entry.bl, i) }; };
      return list.length < 2 ? null : { options, a: side('a', 0), b: side('b', 1) };
    }
    const options = spans().map(([from, to, name]) => [from + '-' + to, name]);
    const halves = ['0-' + (Math.floor(days / 2) - 1), Math.floor(days / 2) + '-' + (days - 1)];
    const side = (name, otherwise) => {
      const [from, to] = (/^\d+-\d+$/.test(view.options[name] || '') ? view.options[name] : otherwise).split('-').map(Number).map(i => Math.min(days - 1, i));
      return { key: from + '-' + to, name: w('fromTo', { from: Language.day(from), to: Language.day(to) }), stories: Model.sum(coverage.stories, from, to), count: entry => Model.sum(entry.s.c, from, to) };
    };
    return days < 2 ? null : { options, a: side('a', halves[0]), b: side('b', halves[1]) };
  }

  function spans() {
    const { days } = Model.data;
    const half = Math.floor(days / 2);
    const found = [[0, half - 1], [half, days - 1]];
    let from = 0;
    while (from < days) {
      const month = Model.iso(from).slice(0, 7);
      let to = from;
      while (to + 1 < days && Model.iso(to + 1).slice(0, 7) === month) to++;
      found.push([from, to]);
      from = to + 1;
    }
    for (let end = days - 1; end >= 6 && found.length < 40; end -= 7) found.push([end - 6, end]);
    return found.map(([a, b]) => [a, b, w('fromTo', { from: Language.day(a), to: Language.day(b) })]);
  }

  function things(what, by) {
    const { actors, topics, terms } = Model.data;
    if (what === 'topics') return topics.map((entry, i) => ({ entry, node: () => topicLink(i), text: topicLabel(i) }));
    if (what === 'terms') return terms.map(entry => ({ entry, node: () => bdi(entry.l, entry.g), text: entry.l }));
    return actors.map((entry, i) => ({ entry, node: () => actorLink(i), text: Model.name(i) })).filter(({ entry }) => entry.s);
  }

  function measure(list, { a, b }) {
    const rows = list.map(thing => ({ ...thing, a: Math.min(a.stories, a.count(thing.entry)), b: Math.min(b.stories, b.count(thing.entry)) })).filter(row => row.a + row.b >= 5);
    rows.forEach(row => { row.g2 = Statistics.g2(row.a, a.stories, row.b, b.stories); row.ratio = Statistics.oddsRatio(row.a, a.stories, row.b, b.stories); });
    const q = Statistics.qValues(rows.map(row => Statistics.pValue(row.g2)));
    rows.forEach((row, i) => { row.q = q[i]; });
    return rows.sort((one, other) => Math.abs(other.g2) - Math.abs(one.g2));
  }

  function page(view) {
    const by = ['sources', 'periods', 'languages'].includes(view.what) ? view.what : Model.data.sources.length > 1 ? 'sources' : 'periods';
    const allowed = by === 'periods' ? ['actors', 'topics', 'terms'] : by === 'sources' ? ['actors', 'topics'] : ['actors'];
    const what = allowed.includes(view.options.what) ? view.options.what : allowed[0];
    const two = sides(view, by);
    const change = options => { location.hash = Address.of('compare', by, { ...view.options, ...options }); };
    const top = el('div', { class: 'page-head' }, el('h1', {}, w('compare')), choices(w('compareWhat'), [['sources', w('bySource')], ['periods', w('byPeriodTwo')], ['languages', w('byLanguage')]], by, value => { location.hash = Address.of('compare', value); }));
    if (!two) return [top, el('p', { class: 'empty' }, w('oneOnly'))];
    const pick = (name, side) => picker(w(name), two.options.some(([key]) => String(key) === String(side.key)) ? two.options : [[side.key, side.name], ...two.options], side.key, value => change({ [name]: value }));
    const rows = measure(things(what, by), two);
    const tools = el('div', { class: 'network-tools compare-tools' }, el('div', { class: 'side-a' }, pick('a', two.a)), el('div', { class: 'side-b' }, pick('b', two.b)),
      choices(w('about'), allowed.map(each => [each, w(each)]), what, value => change({ what: value })));
    const table = () => ({ name: w('compare') + ' ' + two.a.name + ' ' + two.b.name, head: [w('name'), two.a.name, two.b.name, w('share') + ' ' + w('a'), w('share') + ' ' + w('b'), w('ratio'), w('g2'), w('q')],
      rows: rows.map(row => [row.text, row.a, row.b, row.a / (two.a.stories || 1), row.b / (two.b.stories || 1), row.ratio, row.g2, row.q]) });
    const column = (side, other, list, letter) => el('div', { class: 'compare-side side-' + letter }, el('h3', {}, w('moreIn', { name: '' }), bdi(side.name), el('small', {}, Language.plural('story', side.stories))), list.length === 0 ? el('p', { class: 'empty' }, w('compareNone')) : rowsOf(list, two, letter));
    const sure = rows.filter(row => row.q <= SURE);
    const body = el('div', {}, el('div', { class: 'compare-grid' }, column(two.a, two.b, sure.filter(row => row.g2 > 0).slice(0, SHOWN), 'a'), column(two.b, two.a, sure.filter(row => row.g2 < 0).slice(0, SHOWN), 'b')), el('p', { class: 'meta' }, w('compareNote')));
    return [top, tools, figure(two.a.name + ' / ' + two.b.name, null, body, table, { class: 'wide' }), by === 'sources' && Model.data.sourcesFolded.length > 0 && folded()];
  }

  function rowsOf(list, two, letter) {
    const highest = d3.max(list, row => Math.max(row.a / two.a.stories, row.b / two.b.stories));
    const bar = (n, all, side) => el('div', { class: 'compare-bar' }, el('div', { class: 'bar-track' }, el('div', { class: 'bar-fill fill-' + side, style: { 'inline-size': Math.max(0.5, 100 * n / all / highest) + '%' } })), el('span', {}, Language.percent(n / all)));
    return el('ol', { class: 'compare-list' }, list.map(row => el('li', {}, el('div', { class: 'bar-label' }, row.node(), el('span', { class: 'bar-text' }, el('strong', {}, w('times', { x: Language.decimal(letter === 'a' ? row.ratio : 1 / row.ratio) })), ' ', sureness(row.q))), bar(row.a, two.a.stories, 'a'), bar(row.b, two.b.stories, 'b'))));
  }

  function folded() {
    const list = Model.data.sourcesFolded;
    return el('details', { class: 'card' }, el('summary', {}, w('folded', { n: Language.number(list.length) })), el('p', {}, list.map(([name, n], i) => [i > 0 && ' · ', bdi(name || w('noSource')), el('small', {}, ' ' + Language.number(n))])));
  }

  return { page, measure, folded };
})();
