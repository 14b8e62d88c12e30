import { deepEqual, equal } from 'node:assert/strict';
import { pollTag } from '../e2e/host-site.ts';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { describeHostsInWholeBrowser, type HostPage, pageOf } from './describe-hosts.ts';
import { countOf, eventually, streamsOf, type Visitor, voteIsCounted } from './visitor.ts';

const loader = (server: string) => `<script type="module" src="${server}/w/v1/shura.js"></script>`;

/** A page on which votes take a while. */
const slowly = ({ url }: ShuraProcess): HostPage => ({
  mount: { path: '/consult', url, slow: 600 },
  head: loader('/consult'),
  body: `<main>${pollTag('/consult', 'gardens')}</main><aside></aside>`,
});

const sends = async (visitor: Visitor, answer: string) => {
  await visitor.clicks(answer);
  await visitor.clicks('إرسال الصوت');
  await visitor.sees('جارٍ الإرسال');
};

const mine = (visitor: Visitor) =>
  visitor.window.run(
    () => document.querySelector('shura-poll')?.shadowRoot?.querySelector('li:has(.tag)')?.textContent,
  );

describeHostsInWholeBrowser('an element', (it) => {
  it('moved during a vote shows in its new place that the vote is counted', async ({ shura, open }) => {
    const before = await countOf(shura, 'far');
    const { visitor } = await open(slowly(shura));
    await sends(visitor, 'في الأحياء الأبعد');
    await visitor.window.run(() => document.querySelector('aside')?.append(document.querySelector('shura-poll') ?? ''));
    await visitor.sees('سُجِّل صوتكم');
    equal(await countOf(shura, 'far'), before + 1);
    equal((await mine(visitor))?.includes('في الأحياء الأبعد'), true);
    deepEqual((await visitor.testimony()).complaints, []);
  });

  it('removed during a vote shows, when put back, that the vote is counted', async ({ shura, open }) => {
    const before = await countOf(shura, 'far');
    const { visitor } = await open(slowly(shura));
    await sends(visitor, 'في الأحياء الأبعد');
    await visitor.window.run(() => {
      const poll = document.querySelector('shura-poll');
      poll?.remove();
      setTimeout(() => document.querySelector('main')?.append(poll ?? ''), 1200);
    });
    await visitor.sees('سُجِّل صوتكم');
    equal(await countOf(shura, 'far'), before + 1);
    equal((await mine(visitor))?.includes('في الأحياء الأبعد'), true);
    deepEqual((await visitor.testimony()).complaints, []);
  });

  it('copied during a vote counts the vote once, and a later copy shows it', async ({ shura, open }) => {
    const before = await countOf(shura, 'far');
    const { visitor } = await open(slowly(shura));
    await sends(visitor, 'في الأحياء الأبعد');
    await visitor.window.run(() => {
      const poll = document.querySelector('shura-poll');
      document.querySelector('aside')?.append(poll?.cloneNode(true) ?? '');
    });
    await visitor.sees('سُجِّل صوتكم');
    await visitor.window.run(() => {
      document.querySelector('main')?.replaceChildren();
      document.querySelector('aside')?.replaceChildren(document.querySelector('shura-poll')?.cloneNode(true) ?? '');
    });
    await visitor.until('the answer that was sent', () =>
      document.querySelector('shura-poll')?.shadowRoot?.querySelector('li:has(.tag)')?.textContent?.includes('الأبعد'),
    );
    equal(await countOf(shura, 'far'), before + 1);
    deepEqual((await visitor.testimony()).complaints, []);
  });

  it('left and revisited through the history keeps the choice, and receives live results again', async ({
    shura,
    open,
  }) => {
    const other = pageOf({ body: '<h1>Elsewhere</h1>' });
    const page = { head: loader(shura.url), body: pollTag(shura.url, 'gardens'), files: { '/other': other } };
    const { visitor } = await open(page);
    const leaveAndComeBack = async () => {
      await visitor.window.run(() => location.assign('/other'));
      await visitor.sees('Elsewhere');
      await eventually('nothing left open', async () => (await streamsOf(shura)) === 0);
      await visitor.window.run(() => history.back());
      await visitor.sees('بجوار المدارس القائمة');
    };
    await visitor.clicks('على امتداد الوادي');
    await leaveAndComeBack();
    equal(await visitor.chosen(), 'wadi');
    await voteIsCounted(visitor, shura);
    await eventually('one stream', async () => (await streamsOf(shura)) === 1);
    await leaveAndComeBack();
    await eventually('one stream again', async () => (await streamsOf(shura)) === 1);
    deepEqual((await visitor.testimony()).complaints, []);
  });
});
