// The language of the page: words, numbers, days and names in it.
const Language = (() => {
  let code = 'en';
  let formats = {};

  function set(language) {
    code = language === 'ar' ? 'ar' : 'en';
    const locale = code === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
    formats = {
      number: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
      decimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
      percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
      smallPercent: new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 }),
      precise: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
      day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
      short: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
      weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      plural: new Intl.PluralRules(code),
      names: new Intl.DisplayNames([locale], { type: 'language' }),
    };
  }

  function word(key, values) {
    const both = WORDS[key];
    let text = both ? both[code === 'ar' ? 1 : 0] : key;
    for (const name of Object.keys(values || {})) text = text.split('{' + name + '}').join(values[name]);
    return text;
  }

  function plural(key, n) {
    const forms = PLURALS[key][code];
    const whole = Math.round(n);
    return (forms[formats.plural.select(whole)] || forms.other).replace('#', formats.number.format(whole));
  }

  function percent(share) {
    return (share !== 0 && Math.abs(share) < 0.1 ? formats.smallPercent : formats.percent).format(share);
  }

  return {
    set, word, plural, percent,
    code: () => code,
    isArabic: () => code === 'ar',
    number: n => formats.number.format(n),
    decimal: n => (Math.abs(n) >= 10 ? formats.number : formats.decimal).format(n),
    precise: n => (n !== 0 && Math.abs(n) < 0.001 ? '\u2066' + n.toExponential(1) + '\u2069' : (Math.abs(n) >= 100 ? formats.number : formats.precise).format(n)),
    day: i => formats.day.format(Model.dateOf(i)),
    shortDay: i => formats.short.format(Model.dateOf(i)),
    month: i => formats.month.format(Model.dateOf(i)),
    weekday: i => formats.weekday.format(Model.dateOf(i)),
    languageName: c => { try { return formats.names.of(c || 'und'); } catch (e) { return c || '?'; } },
  };
})();
const w = Language.word;
