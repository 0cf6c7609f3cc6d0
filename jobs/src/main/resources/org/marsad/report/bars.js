// A ranked list with a bar to each line; rows: { label: node, value, text, title }.
function barList(rows, most) {
  const highest = d3.max(rows, row => row.value) || 1;
  let shown = most || rows.length;
  const list = el('ol', { class: 'bars' });
  function render() {
    list.replaceChildren(...rows.slice(0, shown).map(row =>
      el('li', {}, el('div', { class: 'bar-label' }, el('span', {}, row.label), el('span', { class: 'bar-text' }, row.text)),
        el('div', { class: 'bar-track' }, el('div', { class: 'bar-fill', style: { 'inline-size': Math.max(0.5, 100 * row.value / highest) + '%' } })))));
  }
  render();
  const more = rows.length > shown && button(w('showAll', { n: Language.number(rows.length) }), () => { shown = rows.length; render(); more.remove(); }, { class: 'more' });
  return el('div', {}, list, more);
}

// Headlines with day and source; at most so many.
function headlineList(articles, most) {
  const rows = articles.map(i => Model.data.articles[i]).filter(Boolean).slice(0, most || 12);
  if (!Model.data.texts) return el('p', { class: 'empty' }, w('noTexts'));
  return el('ul', { class: 'headlines' }, rows.map(([title, source, address, day, language]) =>
    el('li', {}, outward(address, bdi(title || '—', language)),
      el('span', { class: 'meta' }, el('time', { datetime: Model.iso(day) }, Language.shortDay(day)), ' · ', bdi(Model.sourceName(source))))));
}

const articleTable = (name, articles) => () => ({
  name, head: [w('date'), w('source'), w('title'), w('address')],
  rows: articles.map(i => Model.data.articles[i]).filter(Boolean).map(([title, source, address, day]) => [Model.iso(day), Model.sourceName(source), title, address || '']),
});

// How sure a tie or difference is: dots, and the word.
function sureness(q) {
  const level = q < 0.001 ? 3 : q < 0.01 ? 2 : q < 0.05 ? 1 : 0;
  return el('span', { class: 'sure', title: w('sure' + level) }, el('span', { 'aria-hidden': 'true' }, '●'.repeat(level) + '○'.repeat(3 - level)), el('span', { class: 'unseen' }, w('sure' + level)));
}
