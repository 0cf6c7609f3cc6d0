// Finding an actor or topic by any of its names, in either language.
const Search = (() => {
  const MOST = 12;

  function hits(text) {
    const wanted = Model.folded(text).trim();
    if (!wanted) return [];
    const found = [];
    Model.data.actors.forEach((actor, index) => {
      const names = [actor.en, actor.ar, actor.i.replace(/-/g, ' '), ...(actor.f || []).map(form => form[0])].map(Model.folded);
      const at = d3.min(names, name => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(' ' + wanted) ? 2 : name.includes(wanted) ? 3 : 9));
      if (at < 9) found.push({ kind: actor.k, index, href: Address.actor(index), rank: at, size: actor.s ? d3.sum(actor.s.c) : 0, text: Model.name(index), other: Model.otherName(actor) });
    });
    Model.data.topics.forEach((topic, index) => {
      const words = [topic.l, ...(topic.w || []).map(term => term[0])].map(Model.folded);
      if (words.some(word => word.includes(wanted))) found.push({ kind: 'topic', index, href: Address.topic(index), rank: 2, size: d3.sum(topic.s.c), text: topicLabel(index) });
    });
    return found.sort((one, other) => one.rank - other.rank || other.size - one.size);
  }

  let boxes = 0;

  // A combobox; chosen hits go to take.
  function box(label, take, filter) {
    const id = 'hits-' + (boxes++);
    const list = el('ul', { id, role: 'listbox', class: 'hits', hidden: true, 'aria-label': label });
    const input = el('input', { type: 'search', placeholder: label, 'aria-label': label, role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', autocomplete: 'off', dir: 'auto' });
    let found = [];
    let at = -1;
    const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); at = -1; input.removeAttribute('aria-activedescendant'); };
    const choose = hit => { input.value = ''; close(); take(hit); };
    function update() {
      found = hits(input.value).filter(hit => !filter || filter(hit)).slice(0, MOST);
      at = -1;
      list.replaceChildren(...found.map((hit, i) => el('li', { role: 'option', id: id + '-' + i, 'aria-selected': 'false', onpointerdown: event => { event.preventDefault(); choose(hit); } },
        bdi(hit.text), hit.other && el('small', {}, bdi(hit.other)), chip(w(hit.kind || 'other'), hit.kind))));
      if (found.length === 0 && input.value.trim()) list.append(el('li', { class: 'empty', role: 'option', 'aria-disabled': 'true' }, w('searchNone')));
      list.hidden = !input.value.trim();
      input.setAttribute('aria-expanded', String(!list.hidden));
    }
    input.addEventListener('input', update);
    input.addEventListener('blur', close);
    input.addEventListener('keydown', event => {
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && found.length > 0) { event.preventDefault(); choose(found[Math.max(0, at)]); }
      else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
        event.preventDefault();
        at = (at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
        [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
        input.setAttribute('aria-activedescendant', id + '-' + at);
      }
    });
    return el('div', { class: 'search' }, input, list);
  }

  return { box, hits };
})();
