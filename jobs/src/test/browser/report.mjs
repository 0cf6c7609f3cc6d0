// Opens a report in Chromium and uses it as a reader would; a line for each check, exit code 1 if one fails.
//   node report.mjs check FILE          checks
//   node report.mjs pictures FILE DIR   pictures for the documentation
// BROWSER_MODULES names the directory with playwright-core and axe-core, CHROMIUM the program.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.env.BROWSER_MODULES + '/');
const { chromium } = require('playwright-core');
const [mode, file, directory] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
});
let failures = 0;

async function open(options = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width || 1280, height: options.height || 820 }, colorScheme: options.theme || 'light', acceptDownloads: true,
    deviceScaleFactor: options.scale || 1 });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.faults = [];
  page.requests = [];
  page.on('pageerror', error => page.faults.push(error.message));
  page.on('console', message => { if (message.type() === 'error') page.faults.push(message.text()); });
  page.on('dialog', dialog => { page.faults.push('a dialog: ' + dialog.message()); dialog.dismiss(); });
  page.on('request', request => { if (!/^(file|blob|data):/.test(request.url())) page.requests.push(request.url()); });
  if (options.lang) await page.addInitScript(lang => localStorage.setItem('marsad.lang', lang), options.lang);
  await page.goto(pathToFileURL(file).href + (options.hash || ''));
  await page.waitForSelector('main h1').catch(error => { throw new Error('The page stays empty: ' + page.faults.join('; ') + ' ' + error.message); });
  return page;
}

async function check(name, act, options) {
  let page;
  try {
    page = await open(options);
    await act(page);
    if (page.faults.length) throw new Error(page.faults.join('; '));
    if (page.requests.length) throw new Error('asked the network for ' + page.requests.join(', '));
    console.log('ok ' + name);
  } catch (error) {
    failures++;
    console.log('FAIL ' + name + ': ' + String(error.message).split('\n').slice(0, 3).join(' '));
  } finally {
    if (page) await page.context().close();
  }
}

const expect = (what, message) => { if (!what) throw new Error(message); };
const go = async (page, hash) => { await page.evaluate(h => { location.hash = h; }, hash); await page.waitForTimeout(150); };
const VIEWS = ['#now', '#topics', '#network', '#compare', '#coverage'];

async function views(page) {
  const data = await page.evaluate(() => JSON.parse(document.getElementById('data').textContent));
  const pair = data.pairs.find(each => each.x) || data.pairs[0];
  const detailed = data.actors.find(each => each.s);
  return { data, pair, detailed, all: [...VIEWS, '#actor=' + encodeURIComponent(detailed.i), '#topic=' + encodeURIComponent(data.topics[0].i),
    '#pair=' + encodeURIComponent(data.actors[pair.a].i) + '&with=' + encodeURIComponent(data.actors[pair.b].i)] };
}

async function checks() {
  await check('every view is drawn, in both languages, without a fault and without the network', async page => {
    const { all } = await views(page);
    for (const lang of ['ar', 'en']) {
      for (const hash of all) {
        await go(page, hash);
        expect((await page.textContent('main h1')).trim(), hash + ' has no heading');
      }
      if (lang === 'ar') await page.click('.switches button:first-child');
    }
  }, { lang: 'ar' });

  for (const width of [390, 1280, 2560]) {
    await check('nothing is wider than the page at ' + width, async page => {
      const { all } = await views(page);
      for (const hash of all) {
        await go(page, hash);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over <= 0, hash + ' is ' + over + ' pixels too wide');
      }
    }, { width });
  }

  await check('an actor is found by a name and opened by the keyboard', async page => {
    const { detailed } = await views(page);
    await page.fill('.top .search input', (detailed.en || detailed.ar).slice(0, 6));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.page-actor .curve');
  });

  await check('a tie opened from the network shows sentences with both names marked', async page => {
    await page.click('nav a[href="#network"]');
    await page.click('.tie-list a');
    await page.waitForSelector('.page-pair');
    const { data, pair } = await views(page);
    await go(page, '#pair=' + encodeURIComponent(data.actors[pair.a].i) + '&with=' + encodeURIComponent(data.actors[pair.b].i));
    expect(await page.locator('.sentences li').first().locator('mark').count() === 2, 'not two marks');
  });

  await check('the slider redraws the network with fewer ties', async page => {
    await page.click('nav a[href="#network"]');
    const before = await page.textContent('.slider output');
    await page.locator('.slider input').focus();
    await page.keyboard.press('Home');
    await page.waitForTimeout(300);
    expect(await page.textContent('.slider output') !== before, 'as many ties as before');
  });

  await check('a name clicked in the network opens its card', async page => {
    await page.click('nav a[href="#network"]');
    await page.waitForTimeout(400);
    await page.locator('.stage canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.aside h3 a');
  });

  await check('two sources are compared', async page => {
    await go(page, '#compare=sources');
    if (await page.locator('.side-b select').count()) {
      await page.selectOption('.side-a select', { index: 1 });
      await page.selectOption('.side-b select', { index: 0 });
      expect((await page.evaluate(() => location.hash)).includes('a=1'), 'the address does not tell the choice');
    }
  });

  await check('a table stands behind a chart, and its CSV has no formulas', async page => {
    const { all } = await views(page);
    for (const hash of all) {
      await go(page, hash);
      for (const tools of await page.locator('.tools').all()) {
        await tools.locator('button').first().click();
        const [download] = await Promise.all([page.waitForEvent('download'), tools.locator('button').last().click()]);
        const csv = readFileSync(await download.path(), 'utf8');
        expect(csv.startsWith('\ufeff'), 'no byte order mark');
        expect(!/(^|[\n,"])[=@]/.test(csv.slice(1)), 'a formula in ' + hash + ': ' + (csv.match(/.{0,20}[\n,"][=@].{0,40}/) || [''])[0]);
      }
    }
  });

  await check('days dragged over in a curve are in the address', async page => {
    const { detailed } = await views(page);
    await go(page, '#actor=' + encodeURIComponent(detailed.i));
    await page.waitForSelector('.curve');
    const box = await page.locator('.curve').boundingBox();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 80, { steps: 4 });
    await page.mouse.up();
    expect(/from=\d{4}-\d\d-\d\d&to=/.test(await page.evaluate(() => location.hash)), 'not in the address');
    await page.click('.range button');
    expect(!(await page.evaluate(() => location.hash)).includes('from='), 'still in the address');
  });

  await check('language and colours change at the press of a button and are kept', async page => {
    const before = await page.evaluate(() => document.documentElement.dir);
    await page.click('.switches button:first-child');
    expect(await page.evaluate(() => document.documentElement.dir) !== before, 'the direction is as before');
    await page.click('.switches button:nth-child(2)');
    await page.reload();
    await page.waitForSelector('main h1');
    expect(await page.evaluate(() => document.documentElement.dir) !== before, 'the language is not kept');
    expect(await page.evaluate(() => document.documentElement.dataset.theme) === 'dark', 'the colours are not kept');
  });

  await check('printing gives pages', async page => {
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf({ format: 'A4' })).length > 5_000, 'an empty document');
  });

  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      await check('axe finds nothing serious, ' + lang + ', ' + theme, async page => {
        const { all } = await views(page);
        const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
        const found = [];
        for (const hash of all) {
          await go(page, hash);
          await page.evaluate(axe);
          const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
          result.violations.filter(each => ['serious', 'critical'].includes(each.impact))
            .forEach(each => found.push(hash + ' ' + each.id + ' ' + each.nodes[0].target + ' ' + each.nodes[0].failureSummary.split('\n')[1]));
        }
        page.faults = page.faults.filter(fault => !/Content Security Policy/.test(fault));
        expect(found.length === 0, found.slice(0, 12).join(' | '));
      }, { lang, theme });
    }
  }
}

async function pictures() {
  const shots = [['now', 'en', 'light', '#now'], ['network', 'en', 'light', '#network'], ['network-ar', 'ar', 'dark', '#network'], ['pair-ar', 'ar', 'light', null], ['coverage', 'en', 'light', '#coverage']];
  for (const [name, lang, theme, hash] of shots) {
    const page = await open({ lang, theme, width: 1200, height: 760 });
    const { all } = await views(page);
    await go(page, hash || all[all.length - 1]);
    await page.waitForTimeout(500);
    await page.screenshot({ path: directory + '/' + name + '.png' });
    await page.context().close();
  }
}

try {
  await (mode === 'pictures' ? pictures() : checks());
} finally {
  await browser.close();
}
process.exit(failures ? 1 : 0);
