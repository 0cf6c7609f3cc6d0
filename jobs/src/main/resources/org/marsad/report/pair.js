// The page of a tie, and the words for its statistics.
const Pair = (() => {
  function inWords(tie) {
    const [, , stories, , , expected, , , q] = tie;
    const sentences = [w('together', { stories: Language.plural('story', stories), expected: Language.decimal(expected) })];
    if (expected > 0 && stories > expected) sentences.push(w('togetherTimes', { x: Language.decimal(stories / expected) }));
    else if (stories < expected) sentences.push(w('togetherLess'));
    sentences.push(w('sureness', { q: q < 0.0001 ? w('lessThan', { x: Language.percent(0.0001) }) : Language.percent(q) }));
    return sentences.join(' ');
  }

  // A sentence with its names marked. Marks are offsets into the text; the rest is text.
  function marked(text, marks, language) {
    const line = el('bdi', { lang: language || null });
    let at = 0;
    for (let i = 0; i + 1 < marks.length; i += 2) {
      line.append(document.createTextNode(text.slice(at, marks[i])), el('mark', {}, text.slice(marks[i], marks[i + 1])));
      at = marks[i + 1];
    }
    line.append(document.createTextNode(text.slice(at)));
    return line;
  }

  function sentences(pair, most) {
    const rows = ((pair && pair.x) || []).slice(0, most || 20);
    if (!Model.data.texts) return el('p', { class: 'empty' }, w('noTexts'));
    if (rows.length === 0) return el('p', { class: 'empty' }, w('evidenceNone'));
    return el('ul', { class: 'sentences' }, rows.map(([article, text, ...marks]) => {
      const [title, source, address, day, language] = Model.data.articles[article];
      return el('li', {}, el('blockquote', { dir: 'auto', lang: language }, marked(text, marks, language)),
        el('p', { class: 'meta' }, el('time', { datetime: Model.iso(day) }, Language.day(day)), ' · ', bdi(Model.sourceName(source)), ' · ', outward(address, bdi(title || '—', language))));
    }));
  }

  const command = (a, b) => el('p', { class: 'meta' }, w('evidenceAsk'), ' ', el('code', { dir: 'ltr' }, 'bin/marsad explain --pair ' + [a, b].map(each => Model.data.actors[each].i).join(' ')));

  function page(view) {
    const a = Model.actor(view.what);
    const b = Model.actor(view.options.with);
    if (a < 0 || b < 0 || a === b) return Shell.notFound();
    const tie = Model.tie(a, b);
    const pair = Model.pair(a, b);
    const networks = Model.data.networks.map(network => [network, network.t.find(each => Model.key(each[0], each[1]) === Model.key(a, b))]).filter(([, each]) => each);
    const rows = networks.map(([network, each]) => [NetworkPage.periodName(network), ...each.slice(2)]);
    const heads = [w('period'), w('stories'), w('articles'), w('sentencesCount'), w('expected'), w('npmi'), w('g2'), w('q')];
    const sentenceRows = ((pair && pair.x) || []).map(([article, text]) => { const [title, source, address, day] = Model.data.articles[article]; return [Model.iso(day), Model.sourceName(source), title, text, address || '']; });
    return [Subjects.head([actorLink(a), ' × ', actorLink(b)], chip(w('pair'), 'pair'), tie && el('p', { class: 'lead' }, inWords(tie))),
      tie && gauge(tie[6]),
      pair && pair.s && curveFigure(view, pair.s, pairName(a, b)),
      el('div', { class: 'columns uneven' },
        figure(w('evidence'), null, el('div', {}, sentences(pair), command(a, b)), () => ({ name: w('evidence'), head: [w('date'), w('source'), w('title'), w('sentence'), w('address')], rows: sentenceRows }), { class: 'evidence' }),
        rows.length > 0 && figure(w('byPeriod'), null, Table.render({ name: w('byPeriod'), head: heads, rows }, 50), () => ({ name: w('byPeriod'), head: heads, rows })))];
  }

  function gauge(npmi) {
    const at = 50 + 50 * Math.max(-1, Math.min(1, npmi));
    return el('div', { class: 'gauge', role: 'img', 'aria-label': w('gauge') + ': ' + Language.precise(npmi) },
      el('span', { class: 'meta' }, w('gauge')), el('div', { class: 'gauge-track' }, el('div', { class: 'gauge-fill', style: { 'inset-inline-start': Math.min(50, at) + '%', 'inline-size': Math.abs(at - 50) + '%' } }), el('div', { class: 'gauge-zero' })), el('strong', { dir: 'ltr' }, Language.precise(npmi)));
  }

  return { page, sentences, inWords, command };
})();
