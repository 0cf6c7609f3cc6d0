// The table behind a chart, and its CSV.
const Table = (() => {
  // A cell that a spreadsheet would take for a formula is made text by an apostrophe; numbers are left alone.
  function cell(value) {
    if (typeof value === 'number') return String(value);
    let text = String(value === null || value === undefined ? '' : value);
    if (/^[\s\u0000-\u001f]*[=+\-@\t\r＝＋－＠]/.test(text)) text = "'" + text;
    return /[",\n\r;\t']/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  const csv = spec => [spec.head, ...spec.rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';

  function download(spec) {
    const name = spec.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) + '.csv';
    const address = URL.createObjectURL(new Blob(['\ufeff' + csv(spec)], { type: 'text/csv;charset=utf-8' }));
    const link = el('a', { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  function show(value) {
    if (typeof value !== 'number') return bdi(value === null || value === undefined ? '' : value);
    return Number.isInteger(value) ? Language.number(value) : Language.precise(value);
  }

  function render(spec, most) {
    const rows = spec.rows.slice(0, most);
    return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': spec.name },
      el('table', {},
        el('caption', { class: 'unseen' }, spec.name),
        el('thead', {}, el('tr', {}, spec.head.map(text => el('th', { scope: 'col' }, text)))),
        el('tbody', {}, rows.map(row => el('tr', {}, row.map(value =>
          el('td', { class: typeof value === 'number' ? 'number' : null }, show(value))))))));
  }

  return { cell, csv, download, render };
})();

// A titled figure: the chart, the table behind it at the press of a button, and the table as CSV.
function figure(title, what, chart, spec, properties) {
  const MOST_ROWS = 500;
  const body = el('div', { class: 'figure-body' }, chart);
  let asTable = false;
  const toggle = button(w('table'), () => {
    asTable = !asTable;
    toggle.setAttribute('aria-pressed', String(asTable));
    body.replaceChildren(asTable ? Table.render(spec(), MOST_ROWS) : chart);
  }, { 'aria-pressed': 'false', 'aria-label': w('tableOf', { what: title }) });
  const tools = spec && el('div', { class: 'tools' }, toggle,
    button(w('csv'), () => Table.download(spec()), { 'aria-label': w('csvOf', { what: title }) }));
  return el('section', { class: 'card ' + ((properties && properties.class) || '') },
    el('header', {}, el('div', {}, el('h2', {}, title), what && el('p', { class: 'what' }, what)), tools), body);
}
