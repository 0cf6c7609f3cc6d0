// The network drawn on a canvas: layout by forces, colours by community, labels that keep off each other.
const NetworkCanvas = (() => {
  const TICKS = 260;

  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // options: nodes [{ id, label, size, colour, community }], links [{ source, target, weight }], choose(node | link | null)
  function create(host, options) {
    const canvas = el('canvas', { tabindex: 0, role: 'img', 'aria-label': options.label });
    host.replaceChildren(canvas);
    const context = canvas.getContext('2d');
    const nodes = options.nodes;
    const links = options.links;
    let width = 0;
    let height = 0;
    let transform = d3.zoomIdentity;
    let hovered = null;
    let chosen = null;
    let moved = false;

    const neighbours = new Map(nodes.map(node => [node.id, new Set()]));
    links.forEach(link => { neighbours.get(link.source).add(link.target); neighbours.get(link.target).add(link.source); });

    const homes = placeCommunities(nodes);
    nodes.forEach(node => { const home = homes.get(node.community); const turn = node.rank * 2.4; node.x = home.x + 9 * Math.sqrt(node.rank) * Math.cos(turn); node.y = home.y + 9 * Math.sqrt(node.rank) * Math.sin(turn); });
    const simulation = d3.forceSimulation(nodes).stop()
      .force('link', d3.forceLink(links).id(node => node.id).distance(link => 34 + link.source.size + link.target.size + 30 * (link.source.community !== link.target.community)).strength(link => (link.source.community === link.target.community ? 0.35 : 0.04)))
      .force('charge', d3.forceManyBody().strength(node => -60 - 9 * node.size).distanceMax(420))
      .force('collide', d3.forceCollide(node => node.size + 5))
      .force('x', d3.forceX(node => homes.get(node.community).x).strength(0.06))
      .force('y', d3.forceY(node => homes.get(node.community).y).strength(0.08));
    simulation.tick(nodes.length > 500 ? TICKS / 2 : TICKS);

    function fit() {
      const [left, right] = d3.extent(nodes, node => node.x);
      const [top, bottom] = d3.extent(nodes, node => node.y);
      const scale = Math.min(3, 0.9 * Math.min(width / (right - left + 120), height / (bottom - top + 80)));
      return d3.zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2);
    }

    const active = () => hovered || chosen;
    const isActive = node => { const at = active(); return !at || (at.source ? at.source === node || at.target === node : at === node || neighbours.get(at.id).has(node.id)); };

    function draw() {
      const ratio = devicePixelRatio || 1;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      context.translate(transform.x, transform.y);
      context.scale(transform.k, transform.k);
      const at = active();
      const faint = css('--edge');
      if (!at) grounds();
      for (const link of links) {
        const lit = at && (at === link || at === link.source || at === link.target);
        context.globalAlpha = at ? (lit ? 0.9 : 0.08) : 0.2 + 0.4 * link.strength;
        context.strokeStyle = lit ? css('--accent') : link.source.community === link.target.community ? link.source.colour : faint;
        context.lineWidth = (0.5 + 3.5 * link.strength) / Math.sqrt(transform.k);
        context.beginPath();
        context.moveTo(link.source.x, link.source.y);
        context.lineTo(link.target.x, link.target.y);
        context.stroke();
      }
      for (const node of nodes) {
        context.globalAlpha = isActive(node) ? 1 : 0.18;
        context.beginPath();
        context.arc(node.x, node.y, node.size, 0, 2 * Math.PI);
        context.fillStyle = node.colour;
        context.fill();
        context.lineWidth = (node === at ? 3 : 1.2) / transform.k;
        context.strokeStyle = node === at ? css('--ink') : css('--card');
        context.stroke();
      }
      context.globalAlpha = 1;
      labels(at);
    }

    // Labels in order of size; one that would touch another is left out until there is room.
    function labels(at) {
      const ratio = devicePixelRatio || 1;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      const taken = [];
      const ordered = at && !at.source ? [at, ...nodes.filter(node => node !== at && isActive(node))] : at ? [at.source, at.target] : nodes;
      for (const node of ordered) {
        const [x, y] = transform.apply([node.x, node.y]);
        if (x < -60 || y < -20 || x > width + 60 || y > height + 20) continue;
        const size = Math.max(11, Math.min(19, 9 + node.size * 0.42 * Math.min(1.6, transform.k)));
        context.font = (node.rank < 12 ? '600 ' : '') + size + 'px ' + css('--font');
        const text = Timeline.clip(node.label, 34);
        const half = context.measureText(text).width / 2 + 3;
        const high = size * 0.62;
        const radius = node.size * transform.k;
        const places = [[x, y + radius + high + 2], [x, y - radius - high - 2], [x + radius + half + 2, y], [x - radius - half - 2, y]];
        const free = ([px, py]) => { const box = [px - half, py - high, px + half, py + high]; return box[0] >= 0 && box[2] <= width && !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) && !covers(box, node, node.rank < 25 ? 7 : 0); };
        const place = places.find(free) || (node === at ? places[0] : null);
        if (!place) continue;
        taken.push([place[0] - half, place[1] - high, place[0] + half, place[1] + high]);
        context.lineWidth = 3.5;
        context.lineJoin = 'round';
        context.strokeStyle = css('--card');
        context.strokeText(text, place[0], place[1]);
        context.fillStyle = css('--ink');
        context.fillText(text, place[0], place[1]);
      }
    }

    // Whether a box covers nodes other than the one it names; small ones count for nothing where the name matters more.
    function covers(box, named, least) {
      return nodes.some(node => {
        if (node === named || node.size <= least) return false;
        const [x, y] = transform.apply([node.x, node.y]);
        const radius = node.size * transform.k * 0.8;
        return x + radius > box[0] && x - radius < box[2] && y + radius > box[1] && y - radius < box[3];
      });
    }

    // A faint ground under each community.
    function grounds() {
      for (const [, members] of d3.group(nodes, node => node.community)) {
        if (members.length < 3) continue;
        const hull = d3.polygonHull(members.flatMap(node => d3.range(12).map(i => [node.x + (node.size + 18) * Math.cos(i * Math.PI / 6), node.y + (node.size + 18) * Math.sin(i * Math.PI / 6)])));
        context.beginPath();
        hull.forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
        context.closePath();
        context.globalAlpha = options.grounds ? 0.09 : 0;
        context.fillStyle = members[0].colour;
        context.fill();
      }
      context.globalAlpha = 1;
    }

    function find(event) {
      const box = canvas.getBoundingClientRect();
      const [x, y] = transform.invert([event.clientX - box.left, event.clientY - box.top]);
      const near = d3.least(nodes, node => Math.hypot(node.x - x, node.y - y) - node.size);
      if (near && Math.hypot(near.x - x, near.y - y) < near.size + 6 / transform.k) return near;
      const link = d3.least(links, each => distance(each, x, y));
      return link && distance(link, x, y) < 5 / transform.k ? link : null;
    }

    const zoom = d3.zoom().scaleExtent([0.1, 8]).on('zoom', event => { transform = event.transform; draw(); });
    const drag = d3.drag().container(canvas)
      .subject(event => { const found = find(event.sourceEvent); return found && !found.source ? { node: found, x: event.x, y: event.y } : null; })
      .on('start', () => { moved = false; })
      .on('drag', event => {
        moved = true;
        const node = event.subject.node;
        [node.x, node.y] = transform.invert([event.x, event.y]);
        draw();
      });
    d3.select(canvas).call(drag).call(zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointermove', event => {
      const found = find(event);
      canvas.style.cursor = found ? 'pointer' : 'grab';
      if (found !== hovered) { hovered = found; draw(); }
      if (found) Tooltip.show(event.clientX, event.clientY, options.describe(found)); else Tooltip.hide();
    });
    canvas.addEventListener('pointerleave', () => { hovered = null; Tooltip.hide(); draw(); });
    canvas.addEventListener('click', event => { if (moved) { moved = false; return; } chosen = find(event); hovered = null; draw(); options.choose(chosen); });
    canvas.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        const at = chosen && !chosen.source ? nodes.indexOf(chosen) : -1;
        chosen = nodes[(at + step + nodes.length) % nodes.length];
        draw();
        options.choose(chosen);
      } else if (event.key === '+' || event.key === '-') api.zoomBy(event.key === '+' ? 1.4 : 1 / 1.4);
      else if (event.key === 'Escape') { chosen = null; draw(); options.choose(null); }
    });
    new ResizeObserver(() => {
      if (!host.clientWidth) return;
      width = host.clientWidth;
      height = host.clientHeight;
      canvas.width = width * (devicePixelRatio || 1);
      canvas.height = height * (devicePixelRatio || 1);
      d3.select(canvas).call(zoom.transform, fit());
    }).observe(host);

    const api = {
      zoomBy: factor => d3.select(canvas).call(zoom.scaleBy, factor),
      fit: () => d3.select(canvas).call(zoom.transform, fit()),
      show: id => { chosen = nodes.find(node => node.id === id) || null; if (chosen) d3.select(canvas).call(zoom.translateTo, chosen.x, chosen.y); draw(); return chosen; },
      place: id => { const node = nodes.find(each => each.id === id); const box = canvas.getBoundingClientRect(); const [x, y] = transform.apply([node.x, node.y]); return [x + box.left, y + box.top]; },
    };
    return api;
  }

  // Communities on rings around the largest, in order of size.
  function placeCommunities(nodes) {
    const sizes = d3.rollups(nodes, all => all.length, node => node.community).sort((one, other) => other[1] - one[1]);
    const homes = new Map();
    const radius = 26 * Math.sqrt(nodes.length);
    sizes.forEach(([community], i) => {
      const turn = i * 2.39996;
      const far = i === 0 ? 0 : radius * (0.55 + 0.5 * Math.sqrt(i / sizes.length));
      const wide = { x: 1.35 * far * Math.cos(turn), y: far * Math.sin(turn) };
      homes.set(community, innerWidth < innerHeight ? { x: 0.8 * wide.y, y: wide.x } : wide);
    });
    return homes;
  }

  function distance(link, x, y) {
    const dx = link.target.x - link.source.x;
    const dy = link.target.y - link.source.y;
    const t = Math.max(0, Math.min(1, ((x - link.source.x) * dx + (y - link.source.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(link.source.x + t * dx - x, link.source.y + t * dy - y);
  }

  return { create };
})();
