// Elements. Text from the archive only ever becomes a text node; attributes take no markup either.
const SVG = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
  for (const [key, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [name, v] of Object.entries(value)) element.style.setProperty(name, v);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  for (const child of children.flat(3)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

const el = (name, properties, ...children) => fill(document.createElement(name), properties, children);
const svg = (name, properties, ...children) => fill(document.createElementNS(SVG, name), properties, children);

// Text of unknown direction, kept from reordering what stands around it.
const bdi = (text, language) => el('bdi', { lang: language || null }, text);

// Addresses of articles come from the archive: only those of the web become links.
function outward(address, ...children) {
  return /^https?:\/\//i.test(address || '')
    ? el('a', { href: address, rel: 'noopener noreferrer nofollow', target: '_blank', class: 'outward' }, children)
    : el('span', {}, children);
}

const chip = (text, kind) => el('span', { class: 'chip ' + (kind || '') }, text);

function button(text, action, properties) {
  return el('button', { type: 'button', onclick: action, ...properties }, text);
}

// A set of choices of which one is pressed.
function choices(label, options, chosen, choose) {
  return el('div', { class: 'choices', role: 'group', 'aria-label': label },
    options.map(([value, text]) => button(text, () => choose(value), { 'aria-pressed': String(value === chosen) })));
}

function picker(label, options, chosen, choose) {
  const select = el('select', { onchange: event => choose(event.target.value) },
    options.map(([value, text]) => el('option', { value, selected: String(value) === String(chosen) }, text)));
  return el('label', { class: 'picker' }, el('span', {}, label), select);
}
