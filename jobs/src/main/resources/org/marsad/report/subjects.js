// The pages of topics and actors.
const Subjects = (() => {
  const bySource = pairs => d3.range(0, (pairs || []).length, 2).map(i => [pairs[i], pairs[i + 1]]).sort((one, other) => other[1] - one[1]);

  function numbers(series, view) {
    const { stories } = Model.data.coverage;
    const total = Model.sum(series.c, view.from, view.to);
    const all = Model.sum(stories, view.from, view.to);
    const peak = d3.greatest(d3.range(view.from, view.to + 1), i => series.c[i]);
    return el('dl', { class: 'numbers' },
      el('div', {}, el('dt', {}, w('stories')), el('dd', {}, Language.number(total))),
      el('div', {}, el('dt', {}, w('share')), el('dd', {}, Language.percent(all ? total / all : 0))),
      total > 0 && el('div', {}, el('dt', {}, w('peak')), el('dd', {}, Language.shortDay(peak), el('small', {}, Language.plural('story', series.c[peak])))),
      series.u.length > 0 && el('div', {}, el('dt', {}, w('burst')), el('dd', { class: 'burst-text' }, Language.shortDay(series.u[series.u.length - 1][0]), el('small', {}, w('until', { day: Language.shortDay(series.u[series.u.length - 1][1]) })))));
  }

  function sourcesFigure(entry, view) {
    const rows = bySource(entry.bs);
    if (rows.length === 0) return null;
    const shareOf = ([s, n]) => (s < Model.data.sources.length ? n / Model.data.sources[s][2] : null);
    return figure(w('itsSources'), null, barList(rows.map(row => ({ label: bdi(Model.sourceName(row[0])), value: row[1], text: Language.plural('story', row[1]) + (shareOf(row) === null ? '' : ' · ' + Language.percent(shareOf(row))) })), 8),
      () => ({ name: w('itsSources'), head: [w('source'), w('stories'), w('share')], rows: rows.map(row => [Model.sourceName(row[0]), row[1], shareOf(row) === null ? '' : shareOf(row)]) }));
  }

  function headlinesFigure(entry) {
    const articles = (entry.h || []).slice().sort((i, j) => Model.data.articles[j][3] - Model.data.articles[i][3]);
    return figure(w('headlines'), null, headlineList(articles, 20), articleTable(w('headlines'), articles));
  }

  function topics(view) {
    const order = view.options.order || 'size';
    const entries = Model.data.topics.map((topic, i) => ({ topic, i, standing: Model.standing(topic.s, view.from, view.to) }));
    const sorted = { size: (a, b) => b.standing.stories - a.standing.stories, rise: (a, b) => (b.standing.burst ? b.standing.z : -99) - (a.standing.burst ? a.standing.z : -99) || b.standing.z - a.standing.z, name: (a, b) => topicLabel(a.i).localeCompare(topicLabel(b.i)) };
    entries.sort(sorted[order] || sorted.size);
    const all = Model.sum(Model.data.coverage.stories, view.from, view.to) || 1;
    return [el('div', { class: 'page-head' }, el('h1', {}, w('topics')), choices(w('sortBy'), [['size', w('bySize')], ['rise', w('byRise')], ['name', w('byName')]], order, value => Address.change(view, { order: value }, true))),
      figure(w('curveShare'), null, el('ul', { class: 'topic-grid' }, entries.map(({ topic, i, standing }) => el('li', { class: 'topic-card' },
        el('h3', {}, topicLink(i)),
        spark(topic.s, { from: view.from, to: view.to, width: 300, height: 72 }),
        el('div', { class: 'meta' }, Language.plural('story', standing.stories), ' · ', Language.percent(standing.stories / all), standing.burst && el('span', { class: 'burst-text' }, ' · ' + w('burst') + ' ' + w('since', { day: Language.shortDay(Math.max(0, standing.burst[3])) }))),
        el('div', { class: 'word-line' }, (topic.w || []).slice(3, 9).map(([text]) => bdi(text, topic.g))),
        (topic.h || []).slice(0, 1).map(a => Model.data.articles[a]).filter(Boolean).map(([title, , , , language]) => el('p', { class: 'topic-headline' }, bdi(title, language)))))),
      () => ({ name: w('topics'), head: [w('topics'), w('stories'), w('share'), w('zscore'), w('words')], rows: entries.map(({ topic, i, standing }) => [topicLabel(i), standing.stories, standing.stories / all, standing.z, (topic.w || []).map(each => each[0]).join(' · ')]) }), { class: 'wide plain' })];
  }

  function topic(view) {
    const i = Model.topic(view.what);
    if (i < 0) return Shell.notFound();
    const entry = Model.data.topics[i];
    const words = (entry.w || []).map(([text, weight]) => ({ label: bdi(text, entry.g), value: weight, text: '' }));
    const actors = (entry.a || []).map(([a, stories, npmi, q]) => ({ label: [actorLink(a), ' ', sureness(q)], value: stories, text: Language.plural('story', stories) }));
    return [head([bdi(topicLabel(i), entry.g)], chip(w('topic'), 'topic'), null), numbers(entry.s, view), curveFigure(view, entry.s, topicLabel(i)),
      el('div', { class: 'columns' }, headlinesFigure(entry),
        figure(w('itsActors'), null, barList(actors), () => ({ name: w('itsActors'), head: [w('name'), w('stories'), w('npmi'), w('q')], rows: (entry.a || []).map(([a, ...rest]) => [Model.name(a), ...rest]) })),
        figure(w('itsTerms'), null, barList(words, 12), () => ({ name: w('itsTerms'), head: [w('term'), w('weight')], rows: entry.w || [] })),
        sourcesFigure(entry, view))];
  }

  function head(title, chips, more) {
    return el('div', { class: 'page-head' }, el('div', {}, el('h1', {}, title, ' ', chips), more));
  }

  function actor(view) {
    const a = Model.actor(view.what);
    if (a < 0) return Shell.notFound();
    const entry = Model.data.actors[a];
    const other = Model.otherName(entry);
    const more = el('p', { class: 'lead' }, other && bdi(other, Language.isArabic() ? 'en' : 'ar'),
      entry.w && [other && ' · ', outward('https://www.wikidata.org/wiki/' + encodeURIComponent(entry.w), w('wikidata'))]);
    const top = head([bdi(Model.name(a))], entry.k && chip(w(entry.k), entry.k), more);
    const ties = entry.ties.slice(0, 40);
    const other2 = tie => (tie[0] === a ? tie[1] : tie[0]);
    const tiesFigure = figure(w('closest'), w('closestWhat'), ties.length === 0 ? el('p', { class: 'empty' }, w('none')) : barList(ties.map(tie => ({
      label: [el('a', { href: Address.pair(a, other2(tie)) }, bdi(Model.name(other2(tie)))), ' ', sureness(tie[8])], value: Math.sqrt(Math.max(0, tie[7])),
      text: w('storiesExpected', { stories: Language.plural('story', tie[2]), expected: Language.decimal(tie[5]) }) })), 12),
    () => ({ name: w('closest'), head: [w('name'), w('stories'), w('articles'), w('sentencesCount'), w('expected'), w('npmi'), w('g2'), w('q')], rows: ties.map(tie => [Model.name(other2(tie)), ...tie.slice(2)]) }));
    if (!entry.s) return [top, el('p', { class: 'note' }, w('notDetailed'), ' ', el('code', { dir: 'ltr' }, 'bin/marsad report --actors ' + entry.i)), tiesFigure];
    const topicRows = (entry.t || []).map(([t, stories, npmi, q]) => ({ label: [topicLink(t), ' ', sureness(q)], value: stories, text: Language.plural('story', stories) }));
    const forms = (entry.f || []).filter(([, method]) => method !== 'role');
    const titles = (entry.f || []).filter(([, method]) => method === 'role');
    const formList = rows => el('p', { class: 'forms' }, rows.map(([text, , n]) => el('span', { class: 'form' }, bdi(text), ' ', el('small', {}, Language.number(n)))));
    return [top, numbers(entry.s, view), curveFigure(view, entry.s, Model.name(a)),
      el('div', { class: 'columns' }, tiesFigure, headlinesFigure(entry),
        topicRows.length > 0 && figure(w('itsTopics'), null, barList(topicRows), () => ({ name: w('itsTopics'), head: [w('topic'), w('stories'), w('npmi'), w('q')], rows: entry.t.map(([t, ...rest]) => [topicLabel(t), ...rest]) })),
        sourcesFigure(entry, view),
        figure(w('forms'), null, el('div', {}, formList(forms), titles.length > 0 && [el('h3', {}, w('titles')), formList(titles)]), () => ({ name: w('forms'), head: [w('name'), w('kind'), w('stories')], rows: entry.f || [] })))];
  }

  return { topics, topic, actor, numbers, head };
})();
