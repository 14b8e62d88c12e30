import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { startListeningServer, wordsOn } from '../testing/listening-server.ts';
import { pollOf } from '../testing/test-server.ts';

const agency = ['muscat', 'muscat/pledge', 'muscat/policy', 'muscat/search'].map((path) => `a/${path}`);
const frames = ['poll/gardens', 'consultation/green', 'response-feed/muscat', 'policy/muscat'];
const paths = [
  ...['', 'p/gardens', 'p/gardens/share', 'c/green', 'c/green/share', 's', 'search', ...agency],
  ...frames.map((path) => `embed/${path}`),
  ...['rss', 'atom', 'json'].flatMap((format) => [`feeds/${format}/muscat`, `feeds/${format}/muscat/green`]),
];

it('every page, frame and feed matches languages as elements do: English, dates included, for one that Shura does not speak', async (t) => {
  const server = await startListeningServer();
  t.after(() => server.close());
  await server.open('green');
  await server.apply([pollOf('gardens')]);
  const { reference } = await server.publish();
  for (const path of [...paths, `s/${reference}`]) {
    const read = async (lang: string) => {
      const response = await fetch(`${server.url}/${path}?lang=${lang}`);
      equal(response.status, 200, path);
      return wordsOn(await response.text());
    };
    const [arabic, english] = [await read('ar'), await read('en')];
    match(arabic, /[ء-ي]/);
    notEqual(english, arabic, path);
    for (const lang of ['fa', 'hi', 'ur', 'fr', 'en-US']) equal(await read(lang), english, `${path} in ${lang}`);
    for (const lang of ['ar-SA', '', 'no_tag']) equal(await read(lang), arabic, `${path} in ${lang}`);
  }
  deepEqual(server.errors, []);
});
