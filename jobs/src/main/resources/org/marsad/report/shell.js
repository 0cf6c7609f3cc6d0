// The frame: head, pages, language, light and dark. Loaded last.
const Shell = (() => {
  const TABS = ['now', 'topics', 'network', 'compare', 'coverage'];
  const pages = () => ({ now: Now.page, topics: Subjects.topics, topic: Subjects.topic, network: NetworkPage.page, actor: Subjects.actor, pair: Pair.page, compare: ComparePage.page, coverage: CoveragePage.page });
  let focus = null;

  const stored = (key, value) => { try { if (value !== undefined) localStorage.setItem('marsad.' + key, value); return localStorage.getItem('marsad.' + key); } catch (e) { return null; } };

  function setLanguage(code) {
    Language.set(code);
    document.documentElement.lang = Language.code();
    document.documentElement.dir = Language.isArabic() ? 'rtl' : 'ltr';
  }

  const isDark = () => (document.documentElement.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

  function header(view) {
    const current = { topic: 'topics', pair: 'network' }[view.page] || view.page;
    return el('header', { class: 'top' },
      el('a', { class: 'skip', href: '#main', onclick: event => { event.preventDefault(); document.getElementById('main').focus(); } }, w('skip')),
      el('a', { class: 'brand', href: '#now' }, mark(), el('span', {}, w('brand'), el('small', {}, w('tagline')))),
      el('nav', { 'aria-label': w('pages') }, TABS.map(page => el('a', { href: '#' + page, 'aria-current': current === page ? 'page' : null }, w(page)))),
      Search.box(w('search'), hit => { location.hash = hit.href; }),
      el('div', { class: 'switches' },
        button(w('language'), () => { setLanguage(Language.isArabic() ? 'en' : 'ar'); stored('lang', Language.code()); render(); }, { lang: Language.isArabic() ? 'en' : 'ar', class: 'quiet' }),
        button(isDark() ? '☀' : '☾', () => { document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'; stored('theme', document.documentElement.dataset.theme); render(); }, { 'aria-label': isDark() ? w('light') : w('dark'), class: 'quiet', title: isDark() ? w('light') : w('dark') }),
        button('⎙', () => print(), { 'aria-label': w('print'), class: 'quiet', title: w('print') })));
  }

  // A star over a horizon.
  const mark = () => svg('svg', { viewBox: '0 0 32 32', width: 30, height: 30, 'aria-hidden': 'true', class: 'mark' },
    svg('path', { d: 'M4 25a12 12 0 0 1 24 0', class: 'mark-dome' }), svg('path', { d: 'M16 25 24 9', class: 'mark-tube' }), svg('circle', { cx: 25, cy: 7, r: 3, class: 'mark-star' }), svg('path', { d: 'M2 26h28', class: 'mark-dome' }));

  function range(view) {
    if (view.page === 'now' || (view.from === 0 && view.to === Model.last())) return null;
    return el('p', { class: 'range' }, w('fromTo', { from: Language.day(view.from), to: Language.day(view.to) }), ' ', button(w('resetDays'), () => Address.change(view, { from: null, to: null })));
  }

  function notFound() {
    return [el('h1', {}, w('notFound')), el('p', {}, el('a', { href: '#now' }, w('now')))];
  }

  function render() {
    const view = Address.read();
    Tooltip.hide();
    const content = pages()[view.page](view);
    const main = el('main', { id: 'main', tabindex: -1, class: 'page-' + view.page }, range(view), content);
    const foot = el('footer', {}, w('madeFrom', { articles: Language.plural('article', d3.sum(Model.data.coverage.articles)) }));
    document.getElementById('app').replaceChildren(header(view), main, foot);
    const heading = main.querySelector('h1');
    document.title = (heading ? heading.textContent + ' · ' : '') + w('brand');
    if (focus) { const target = document.querySelector(focus); if (target) target.focus(); focus = null; }
  }

  let last = null;
  function go() {
    const view = Address.read();
    render();
    const place = view.page + view.what;
    if (last !== null && last !== place) { scrollTo(0, 0); document.getElementById('main').focus({ preventScroll: true }); }
    last = place;
  }

  function start() {
    Model.load(JSON.parse(document.getElementById('data').textContent));
    const theme = stored('theme');
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
    setLanguage(stored('lang') || Model.data.lang);
    addEventListener('hashchange', go);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', render);
    go();
  }

  return { start, render, notFound, keepFocus: selector => { focus = selector; } };
})();
Shell.start();
