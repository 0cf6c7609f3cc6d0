// One box that follows pointer and focus. It holds elements, never markup.
const Tooltip = (() => {
  let box;

  function show(x, y, ...content) {
    if (!box) { box = el('div', { class: 'tooltip', role: 'status', 'aria-live': 'polite' }); document.body.append(box); }
    box.replaceChildren(...content.flat());
    box.hidden = false;
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(8, Math.min(innerWidth - width - 8, x - width / 2));
    const top = y - height - 14 > 8 ? y - height - 14 : y + 18;
    box.style.left = left + 'px';
    box.style.top = top + 'px';
  }

  const hide = () => { if (box) box.hidden = true; };
  return { show, hide };
})();
