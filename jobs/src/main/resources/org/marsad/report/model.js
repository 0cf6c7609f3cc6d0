// What the report knows: the data of the file, with what pages ask of it.
const Model = (() => {
  const DAY = 86400000;
  let data;
  let start;
  let ties;
  let pairs;
  let actorById;
  let topicById;

  function load(json) {
    data = json;
    start = Date.parse(json.first + 'T00:00:00Z');
    ties = new Map();
    pairs = new Map();
    const everyTie = json.networks.filter(network => network.g === 'all').flatMap(network => network.t).concat(json.ties);
    for (const tie of everyTie) ties.set(key(tie[0], tie[1]), tie);
    for (const pair of json.pairs) pairs.set(key(pair.a, pair.b), pair);
    actorById = new Map(json.actors.map((actor, i) => [actor.i, i]));
    topicById = new Map(json.topics.map((topic, i) => [topic.i, i]));
    json.actors.forEach(actor => { actor.ties = []; });
    for (const tie of everyTie) { json.actors[tie[0]].ties.push(tie); json.actors[tie[1]].ties.push(tie); }
    json.actors.forEach(actor => actor.ties.sort((one, other) => other[7] - one[7]));
  }

  const key = (a, b) => (a < b ? a + ',' + b : b + ',' + a);
  const sum = (array, from, to) => { let s = 0; for (let i = from; i <= to; i++) s += array[i]; return s; };

  // Stories observed and expected in the days, what stands out most among them, and the burst they lie in.
  function standing(series, from, to) {
    const total = data.coverage.stories;
    let expected = 0;
    let known = 0;
    let observed = 0;
    for (let i = from; i <= to; i++) {
      if (!series.b || series.b[i] < 0) continue;
      expected += series.b[i] / 1e6 * total[i];
      observed += series.c[i];
      known++;
    }
    let z = 0;
    let q = 1;
    for (const [day, score, qValue] of series.z) {
      if (day >= from && day <= to && Math.abs(score) > Math.abs(z)) { z = score; q = qValue; }
    }
    const bursts = series.u.filter(([first, last]) => first <= to && last >= from);
    const burst = bursts[bursts.length - 1] || null;
    const fresh = (series.e || []).some(day => day >= from && day <= to);
    return { stories: sum(series.c, from, to), observed, expected, known, z, q, burst, fresh };
  }

  function name(actor) {
    const entry = typeof actor === 'number' ? data.actors[actor] : actor;
    return (Language.isArabic() ? entry.ar || entry.en : entry.en || entry.ar) || entry.i;
  }

  function otherName(actor) {
    const shown = name(actor);
    const other = Language.isArabic() ? actor.en : actor.ar;
    return other && other !== shown ? other : null;
  }

  // Letters without what writers vary, for the search.
  const folded = text => String(text || '').normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').toLowerCase();

  return {
    load, key, sum, standing, name, otherName, folded,
    get data() { return data; },
    actor: id => (actorById.has(id) ? actorById.get(id) : -1),
    topic: id => (topicById.has(id) ? topicById.get(id) : -1),
    tie: (a, b) => ties.get(key(a, b)),
    pair: (a, b) => pairs.get(key(a, b)),
    dateOf: i => new Date(start + i * DAY),
    iso: i => new Date(start + i * DAY).toISOString().slice(0, 10),
    index: iso => Math.round((Date.parse(iso + 'T00:00:00Z') - start) / DAY),
    last: () => data.days - 1,
    isGap: i => data.coverage.articles[i] === 0,
    sourceName: s => {
      const text = typeof s === 'number' ? (s < data.sources.length ? data.sources[s][0] : w('other')) : s;
      return text || w('noSource');
    },
    // The first day on which any curve has a past to be measured by.
    trendsFrom: () => d3.min(data.actors.concat(data.topics), entry => (entry.s && entry.s.b ? (i => (i < 0 ? undefined : i))(entry.s.b.findIndex(b => b >= 0)) : undefined)),
  };
})();
