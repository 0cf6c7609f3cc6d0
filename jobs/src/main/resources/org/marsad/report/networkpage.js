// Who belongs with whom: the network of a period, its slider, and what stands behind a name or a tie.
const NetworkPage = (() => {
  const COLOURS = 10;
  const STRONGEST = 150;

  function periodName(network) {
    if (network.g === 'all') return w('periodAll');
    if (network.g === 'month') return Language.month(network.p);
    return w('week', { day: Language.day(network.p) });
  }

  const periodKey = network => network.g + ':' + Model.iso(network.p);

  function page(view) {
    const networks = Model.data.networks.slice().sort((one, other) => ['all', 'month', 'week'].indexOf(one.g) - ['all', 'month', 'week'].indexOf(other.g) || other.p - one.p);
    if (networks.length === 0) return [el('h1', {}, w('network')), el('p', { class: 'empty' }, w('noNetwork'))];
    const network = networks.find(each => periodKey(each) === view.options.period) || networks[0];
    const all = network.t.length;
    let most = Math.max(1, Math.min(all, Number(view.options.ties) || Math.min(all, STRONGEST)));
    const byKind = view.options.colour === 'kind';
    const stage = el('div', { class: 'stage' });
    const side = el('aside', { class: 'aside', 'aria-live': 'polite' });
    let drawn;

    const shown = el('output', {});
    const slider = el('input', { type: 'range', min: Math.min(5, all), max: all, value: most, step: 1, 'aria-label': w('significance') });
    const redraw = () => {
      most = Number(slider.value);
      const least = network.t[most - 1];
      shown.replaceChildren(w('shownTies', { n: Language.number(most), all: Language.plural('tie', all) }), el('small', { dir: 'ltr' }, 'G² ≥ ' + Language.precise(least[7])));
      drawn = draw(stage, network, most, byKind, choose);
    };
    let waiting;
    slider.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(redraw, 60); });
    slider.addEventListener('change', () => { view.options.ties = slider.value; history.replaceState(null, '', Address.of('network', null, { ...view.options, ties: slider.value })); });

    function choose(found) {
      if (!found) side.replaceChildren(...overview(network, most));
      else if (found.source) side.replaceChildren(...tieCard(found));
      else side.replaceChildren(...nodeCard(found.id, network, most));
    }

    const search = Search.box(w('findNode'), hit => { const node = drawn.show(hit.index); if (node) choose(node); else if (hit.href) location.hash = hit.href; }, hit => hit.kind !== 'topic');
    const tools = el('div', { class: 'network-tools' },
      picker(w('period'), networks.map(each => [periodKey(each), periodName(each)]), periodKey(network), value => Address.change(view, { period: value, ties: null })),
      el('label', { class: 'slider' }, el('span', {}, w('significance')), el('span', { class: 'slider-row' }, el('small', {}, w('strongest')), slider, el('small', {}, w('every'))), shown),
      choices(w('colourBy'), [['community', w('community')], ['kind', w('kind')]], byKind ? 'kind' : 'community', value => Address.change(view, { colour: value === 'kind' ? 'kind' : null }, true)),
      search);
    const zooms = el('div', { class: 'zooms' }, button('+', () => drawn.zoomBy(1.5), { 'aria-label': w('zoomIn') }), button('−', () => drawn.zoomBy(1 / 1.5), { 'aria-label': w('zoomOut') }), button('⤢', () => drawn.fit(), { 'aria-label': w('zoomFit') }));
    redraw();
    choose(null);
    const chart = el('div', { class: 'network' }, el('div', { class: 'stage-box' }, stage, zooms), side);
    NetworkPage.drawn = () => drawn;
    return [el('div', { class: 'page-head' }, el('h1', {}, w('network'))), tools,
      figure(periodName(network), w('networkHint'), chart, () => tableOf(network, most), { class: 'wide network-card' })];
  }

  function tableOf(network, most) {
    return { name: w('network') + ' ' + periodName(network), head: [w('name'), w('name'), w('stories'), w('articles'), w('sentencesCount'), w('expected'), w('npmi'), w('g2'), w('q')],
      rows: network.t.slice(0, most).map(([a, b, ...rest]) => [Model.name(a), Model.name(b), ...rest]) };
  }

  // Colours go to the largest communities of what is shown; the rest are grey.
  function palette(network) {
    const community = new Map(network.n.map(([actor, number]) => [actor, number]));
    const ranked = d3.rollups(network.n, all => d3.sum(all, each => each[2]), each => each[1]).sort((one, other) => other[1] - one[1]).map(each => each[0]);
    return { community, colourOf: number => { const rank = ranked.indexOf(number); return rank >= 0 && rank < COLOURS ? 'var(--c' + rank + ')' : 'var(--grey)'; }, ranked };
  }

  const KINDS = ['state', 'person', 'organisation', 'place', 'group', 'media'];
  const resolve = colour => getComputedStyle(document.documentElement).getPropertyValue(colour.slice(4, -1)).trim();

  function draw(stage, network, most, byKind, choose) {
    const ties = network.t.slice(0, most);
    const { community, colourOf } = palette(network);
    const strength = d3.rollup(ties.flatMap(tie => [[tie[0], tie[2]], [tie[1], tie[2]]]), all => d3.sum(all, each => each[1]), each => each[0]);
    const scale = d3.scaleSqrt().domain([0, d3.max(strength.values())]).range([3, 22]);
    const ids = [...strength.keys()].sort((one, other) => strength.get(other) - strength.get(one) || one - other);
    const nodes = ids.map((id, rank) => ({ id, rank, label: Model.name(id), size: scale(strength.get(id)), community: community.get(id),
      colour: resolve(byKind ? 'var(--c' + Math.max(0, KINDS.indexOf(Model.data.actors[id].k)) + ')' : colourOf(community.get(id))) }));
    const heaviest = Math.sqrt(d3.max(ties, tie => tie[7]));
    const links = ties.map(tie => ({ source: tie[0], target: tie[1], tie, strength: Math.sqrt(tie[7]) / heaviest }));
    return NetworkCanvas.create(stage, { nodes, links, choose, grounds: !byKind, label: w('networkLabel', { n: nodes.length, m: ties.length }),
      describe: found => (found.source ? [el('strong', {}, bdi(pairName(found.source.id, found.target.id))), el('div', {}, w('storiesExpected', { stories: Language.plural('story', found.tie[2]), expected: Language.decimal(found.tie[5]) }))]
        : [el('strong', {}, bdi(found.label)), el('div', {}, Language.plural('tie', links.filter(link => link.source === found || link.target === found).length))]) });
  }

  function overview(network, most) {
    const { community, colourOf, ranked } = palette(network);
    const present = new Set(network.t.slice(0, most).flatMap(tie => [tie[0], tie[1]]));
    const members = d3.group(network.n.filter(([actor]) => present.has(actor)), each => each[1]);
    const groups = ranked.filter(number => members.has(number)).slice(0, COLOURS);
    return [el('h3', {}, w('communities')),
      el('ul', { class: 'communities' }, groups.map(number => {
        const actors = members.get(number).sort((one, other) => other[2] - one[2]);
        return el('li', {}, el('i', { class: 'dot', style: { background: colourOf(number) } }), el('span', {}, actors.slice(0, 4).map(([actor], i) => [i > 0 && (Language.isArabic() ? '، ' : ', '), actorLink(actor)]), actors.length > 4 && el('small', {}, ' +' + Language.number(actors.length - 4))));
      })),
      el('h3', {}, w('strongestTies')),
      el('ol', { class: 'tie-list' }, network.t.slice(0, 15).map(tie => el('li', {}, tieButton(tie))))];
  }

  const tieButton = tie => el('a', { href: Address.pair(tie[0], tie[1]) }, el('span', {}, bdi(Model.name(tie[0])), ' × ', bdi(Model.name(tie[1]))), el('small', {}, Language.plural('story', tie[2])));

  function nodeCard(id, network, most) {
    const ties = network.t.slice(0, most).filter(tie => tie[0] === id || tie[1] === id);
    const other = tie => (tie[0] === id ? tie[1] : tie[0]);
    const entry = Model.data.actors[id];
    return [el('h3', {}, actorLink(id), ' ', entry.k && chip(w(entry.k), entry.k)), entry.s && spark(entry.s, { from: 0, to: Model.last(), width: 280, height: 52 }),
      el('p', { class: 'meta' }, Language.plural('tie', ties.length)),
      el('ol', { class: 'tie-list' }, ties.slice(0, 25).map(tie => el('li', {}, el('a', { href: Address.pair(id, other(tie)) }, bdi(Model.name(other(tie))), el('small', {}, Language.plural('story', tie[2]))))))];
  }

  function tieCard(link) {
    const [a, b] = link.tie;
    return [el('h3', {}, actorLink(a), ' × ', actorLink(b)), el('p', {}, Pair.inWords(link.tie)), el('p', {}, el('a', { class: 'go', href: Address.pair(a, b) }, w('openPair'))),
      el('h4', {}, w('evidence')), Pair.sentences(Model.pair(a, b), 6), Pair.command(a, b)];
  }

  return { page, periodName, drawn: null };
})();
