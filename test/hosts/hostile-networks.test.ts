import { deepEqual, equal } from 'node:assert/strict';
import { pollTag } from '../e2e/host-site.ts';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { describeHosts } from './describe-hosts.ts';
import type { Mount } from './host-server.ts';
import { countOf, staysALink, voteIsCounted } from './visitor.ts';

const loader = (server: string) => `<script type="module" src="${server}/w/v1/shura.js"></script>`;
const mountOf = ({ url }: ShuraProcess): Mount => ({ path: '/consult', url });

describeHosts('a page behind a proxy that', (it) => {
  it('serves Shura under another path: the vote is counted', async ({ shura, open }) => {
    const { visitor } = await open({
      mount: mountOf(shura),
      head: loader('/consult'),
      body: pollTag('/consult', 'gardens'),
    });
    await voteIsCounted(visitor, shura);
  });

  it('serves the files but not the API: the link stays', async ({ shura, open }) => {
    const { visitor } = await open({
      mount: mountOf(shura),
      head: loader('/consult'),
      body: pollTag(shura.url, 'gardens', 'server="/elsewhere"'),
    });
    await visitor.sees('تعذّر التحميل');
    await staysALink(visitor);
  });

  for (const [what, answer] of Object.entries({
    'a page': { body: '<!doctype html><h1>Sign in</h1>' },
    'other JSON': { body: '{"ok":true}', type: 'application/json' },
    nothing: { body: '', status: 204 },
    'an error page': { body: '<h1>502</h1>', status: 502 },
  })) {
    it(`sends ${what} for the poll: the link stays`, async ({ shura, open }) => {
      const { visitor } = await open({
        mount: mountOf(shura),
        files: { '/consult/api/v1/polls/gardens': answer },
        head: loader('/consult'),
        body: pollTag('/consult', 'gardens'),
      });
      await visitor.sees('تعذّر التحميل');
      await staysALink(visitor);
    });
  }

  it('sends a page for a vote: the choice is kept, and sent on the next visit', async ({ shura, open }) => {
    const files: Record<string, { body: string }> = {
      '/consult/api/v1/polls/gardens/ballots': { body: '<!doctype html><h1>Sign in</h1>' },
    };
    const { visitor } = await open({
      mount: mountOf(shura),
      files,
      head: loader('/consult'),
      body: pollTag('/consult', 'gardens'),
    });
    const before = await countOf(shura, 'far');
    await visitor.clicks('في الأحياء الأبعد');
    await visitor.clicks('إرسال الصوت');
    await visitor.sees('صوتكم محفوظ على هذا الجهاز');
    equal(await countOf(shura, 'far'), before);
    equal(await visitor.chosen(), 'far');
    delete files['/consult/api/v1/polls/gardens/ballots'];
    await visitor.again();
    await visitor.sees('سُجِّل صوتكم');
    equal(await countOf(shura, 'far'), before + 1);
    deepEqual((await visitor.testimony()).complaints, []);
  });

  it('does not send the element’s chunk: the link stays', async ({ shura, open }) => {
    const loaded = await (await fetch(`${shura.url}/w/v1/shura.js`)).text();
    const chunk = /shura-poll-[\w-]+\.js/.exec(loaded)?.[0] ?? 'no chunk';
    const { visitor, host } = await open({
      mount: mountOf(shura),
      files: { [`/consult/w/v1/${chunk}`]: { body: 'gone', status: 404 } },
      head: loader('/consult'),
      body: pollTag('/consult', 'gardens'),
    });
    await visitor.until('the chunk asked for', () => performance.getEntriesByType('resource').length > 2);
    equal(host.asked.includes(`GET /consult/w/v1/${chunk}`), true);
    await staysALink(visitor);
  });

  it('lets through an unknown poll: a message is shown beside the link', async ({ shura, open }) => {
    const { visitor } = await open({ head: loader(shura.url), body: pollTag(shura.url, 'no-such-poll') });
    await visitor.sees('لا يوجد استطلاع بهذا العنوان');
    await staysALink(visitor);
  });
});
