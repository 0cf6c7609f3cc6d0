// The address of a view: #page=what&option=value. Any view can be sent to a colleague.
const Address = (() => {
  const PAGES = ['now', 'topics', 'topic', 'network', 'actor', 'pair', 'compare', 'coverage'];

  function read() {
    const view = { page: 'now', options: {} };
    for (const part of location.hash.replace(/^#/, '').split('&')) {
      const at = part.indexOf('=');
      const name = at < 0 ? part : part.slice(0, at);
      let value = at < 0 ? '' : part.slice(at + 1);
      try { value = decodeURIComponent(value); } catch (e) { value = ''; }
      if (PAGES.includes(name) && !view.found) { view.page = name; view.what = value; view.found = true; }
      else if (name) view.options[name] = value;
    }
    view.from = day(view.options.from, 0);
    view.to = Math.max(view.from, day(view.options.to, Model.last()));
    return view;
  }

  function day(iso, otherwise) {
    if (!/^\d{4}-\d\d-\d\d$/.test(iso || '')) return otherwise;
    const index = Model.index(iso);
    return Number.isNaN(index) ? otherwise : Math.max(0, Math.min(Model.last(), index));
  }

  function of(page, what, options) {
    let hash = '#' + page + (what === undefined || what === null ? '' : '=' + encodeURIComponent(what));
    for (const [name, value] of Object.entries(options || {})) {
      if (value !== null && value !== undefined && value !== '') hash += '&' + name + '=' + encodeURIComponent(value);
    }
    return hash;
  }

  // The view with other options; replaces the entry of the history where asked.
  function change(view, options, replace) {
    const hash = of(view.page, view.what || null, { ...view.options, ...options });
    if (replace) { history.replaceState(null, '', hash); window.dispatchEvent(new HashChangeEvent('hashchange')); } else location.hash = hash;
  }

  const actor = a => of('actor', Model.data.actors[a].i);
  const topic = t => of('topic', Model.data.topics[t].i);
  const pair = (a, b) => of('pair', Model.data.actors[a].i, { with: Model.data.actors[b].i });

  return { read, of, change, actor, topic, pair };
})();

const actorLink = (a, properties) => el('a', { href: Address.actor(a), ...properties }, bdi(Model.name(a)));
const topicLabel = t => Model.data.topics[t].l || Model.data.topics[t].i;
const topicLink = t => el('a', { href: Address.topic(t) }, bdi(topicLabel(t), Model.data.topics[t].g));
const pairName = (a, b) => Model.name(a) + ' × ' + Model.name(b);
const pairLink = (a, b) => el('a', { href: Address.pair(a, b) }, bdi(Model.name(a)), ' × ', bdi(Model.name(b)));
