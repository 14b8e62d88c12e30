import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PollDocument, Question } from '@shura/contract';
import { pollTag } from '../e2e/host-site.ts';
import { describeHosts } from './describe-hosts.ts';
import { eventually, streamsOf } from './visitor.ts';

const both = (text: string) => ({ ar: text, en: text });
const options = ['north', 'south'].map((id) => ({ id, text: both(id) }));
const kinds: readonly Question[] = [
  { kind: 'single', id: 'q', text: both('أين؟'), options },
  { kind: 'multiple', id: 'q', text: both('أيّها؟'), options, min: 1, max: 2 },
  { kind: 'scale', id: 'q', text: both('كم؟'), points: 5, low: both('قليل'), high: both('كثير') },
];
const polls: readonly PollDocument[] = Array.from({ length: 30 }, (_, index) => ({
  slug: `many-${String(index)}`,
  visibility: 'live',
  decision: { by: both('المجلس'), on: '2100-01-01' },
  questions: [kinds[index % kinds.length]!],
}));

/** Runs in the page: what was asked of the API, without what follows a vote. */
const askedOf = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/api/'))
    .map((name) => name.replace(/^.*\/api\/v1\/|\?.*$/g, ''));

describeHosts('a page with thirty polls', (it) => {
  it('asks for all of them at once, and for all that this browser answered, and listens over one stream', async ({
    shura,
    open,
  }) => {
    const agency = { slug: 'many', name: both('الجهة'), timeZone: 'Asia/Muscat', place: both('مسقط'), origins: [] };
    await shura.admin('admin/apply', { agency, polls });
    const { visitor } = await open({
      head: `<script type="module" src="${shura.url}/w/v1/shura.js"></script>`,
      body: polls.map(({ slug }) => pollTag(shura.url, slug)).join(''),
    });
    const drawn = () =>
      [...document.querySelectorAll('shura-poll')].filter((poll) => poll.shadowRoot?.querySelector('.card')).length ===
      30;
    await visitor.until('all thirty', drawn);
    deepEqual(await visitor.window.run(askedOf), ['polls']);
    for (const slug of ['many-0', 'many-3']) {
      await visitor.clicks('south', slug);
      await visitor.clicks('إرسال الصوت', slug);
      await visitor.sees('سُجِّل صوتكم', slug);
    }
    await eventually('one stream', async () => (await streamsOf(shura)) === 1);

    await visitor.again();
    await visitor.until('all thirty', drawn);
    deepEqual((await visitor.window.run(askedOf)).filter((path) => path !== 'live').sort(), ['ballots', 'polls']);
    for (const slug of ['many-0', 'many-3']) await visitor.sees('تعديل الصوت', slug);
    await eventually('one stream', async () => (await streamsOf(shura)) === 1);
    const scripts = await visitor.window.run(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/w/v1/')),
    );
    equal(new Set(scripts).size, scripts.length, 'no script twice');
    ok(scripts.length > 0);
    deepEqual((await visitor.testimony()).complaints, []);
  });
});
