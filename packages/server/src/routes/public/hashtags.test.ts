import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Adopted, Asking, Consultation, HashtagFigures, StaffAct } from '@shura/contract';
import { type ListeningServer, startListeningServer, wordsOn } from '../../testing/listening-server.ts';
import { signInAs, signInFirst } from '../../testing/test-staff.ts';

const day = 86_400_000;
const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const posted = 'ظل في الطريق إلى المدرسة';

describe('the figures of hashtags', () => {
  let server: ListeningServer;
  let adopt: (hashtag: string | undefined) => Promise<string>;
  let asking: () => Promise<Asking>;
  before(async () => {
    server = await startListeningServer();
    await server.open('green', { hashtag: '#مسقط_خضراء' });
    const moderator = await signInAs(server, await signInFirst(server), 'muscat', 'moderator');
    const at = 'desk/agencies/muscat';
    let posts = 0;
    adopt = async (hashtag) => {
      const post = { url: `https://x.com/a/status/${++posts}`, text: posted };
      const answer = await moderator.post(`${at}/adoption`, { consultation: 'green', hashtag, posts: [post] });
      return ((await answer.json()) as Adopted).posts[0]?.reference ?? '';
    };
    asking = async () => (await (await moderator.get(`${at}/asking`)).json()) as Asking;
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const read = async () => {
    const response = await fetch(`${server.api}/consultations/green`);
    const { hashtags } = (await response.json()) as Consultation;
    return { hashtags, etag: response.headers.get('etag') };
  };
  const publish = (reference: string) => server.act(reference, { kind: 'publish', checked: true }, 0);
  const answer: StaffAct = { kind: 'answer', office, outcome: 'adopted', reason: office };
  const promise: StaffAct = { ...answer, commitment: { text: office, due: '2027-03-01' } };
  const figures = (hashtag: string, ideas: number, rest: Partial<HashtagFigures> = {}): HashtagFigures => ({
    ...{ hashtag, ideas, acknowledged: 0, answered: 0, carriedOut: 0 },
    ...rest,
  });

  it('are absent without a published idea of a hashtag, also while one is held or sent from the page', async () => {
    await server.publish();
    const before = await read();
    equal(before.hashtags, undefined);
    await adopt('#القرم');
    deepEqual(await read(), before);
  });

  it('follow every act and every day, on the page and in the desk too, and count what was hidden', async () => {
    const [first = '', second = '', third = '', other = ''] = [
      await adopt(undefined),
      await adopt('#مسقط_خضراء'),
      await adopt('#مسقط_خضراء'),
      await adopt('#القرم'),
    ];
    for (const reference of [first, second, third, other]) await publish(reference);
    deepEqual((await read()).hashtags, [
      figures('#مسقط_خضراء', 3, { longest: 0 }),
      figures('#القرم', 1, { longest: 0 }),
    ]);
    await server.act(first, { kind: 'acknowledge', office });
    await server.act(second, promise);
    await server.act(second, { kind: 'carry-out', office, evidence: office });
    await server.act(third, { kind: 'hide', rule: 1 });
    await server.act(other, answer);
    const before = await read();
    deepEqual(before.hashtags, [
      figures('#مسقط_خضراء', 3, { acknowledged: 2, answered: 1, carriedOut: 1, longest: 0 }),
      figures('#القرم', 1, { acknowledged: 1, answered: 1 }),
    ]);
    deepEqual(await read(), before);
    server.time.now += 7 * day;
    const later = await read();
    equal(later.hashtags?.[0]?.longest, 5);
    const { page } = await server.get('c/green?lang=en');
    match(wordsOn(page), /#مسقط_خضراء 3 ideas Read: 2 Answered: 1 Carried out: 1 The longest wait: 5 working days/);
    const { consultations } = await asking();
    deepEqual(consultations.find(({ document }) => document.slug === 'green')?.hashtags, later.hashtags);
  });
});
