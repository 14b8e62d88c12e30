import { deepEqual, doesNotMatch, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { drawing } from '@shura/widgets/static';
import { createVoices } from '../pages/voice.ts';
import { storedAttacks } from '../testing/stored-attacks.ts';
import { type NoticeFacts, renderNotice as renderWith } from './notice.ts';

const voices = createVoices(drawing);
const renderNotice = (facts: NoticeFacts) => renderWith(facts, voices);

const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const factsOf = (more: Partial<NoticeFacts>): NoticeFacts => ({
  reference: 'K3M7-9QXT',
  act: { kind: 'acknowledged', at: '2026-11-24T09:00:00.000Z', office },
  agency: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
  timeZone: 'Asia/Muscat',
  language: 'ar',
  link: 'https://shura.example.om/s/K3M7-9QXT?lang=ar',
  stop: 'https://shura.example.om/s/K3M7-9QXT/stop?t=x&lang=ar',
  ...more,
});
const withoutMarks = (text: string) => text.replace(/\p{Cf}/gu, '');

it('a mail has the right plural for how long a suggestion has waited', () => {
  const sentences: Readonly<Record<number, string>> = {
    0: 'لم يمضِ يوم عمل بعد',
    1: 'يوم عمل واحد بانتظار الرد',
    2: 'يومان من أيام العمل بانتظار الرد',
    3: '3 أيام عمل بانتظار الرد',
    11: '11 يوم عمل بانتظار الرد',
    100: '100 يوم عمل بانتظار الرد',
    102: '102 يوم عمل بانتظار الرد',
    103: '103 أيام عمل بانتظار الرد',
    111: '111 يوم عمل بانتظار الرد',
  };
  for (const [waited, sentence] of Object.entries(sentences)) {
    const { text, html } = renderNotice(factsOf({ waited: Number(waited) }));
    ok(withoutMarks(text).split('\n').includes(sentence), `${waited}: ${text}`);
    ok(withoutMarks(html).includes(sentence));
  }
  ok(!withoutMarks(renderNotice(factsOf({})).text).includes('بانتظار'));
});

it('a mail notes beside text in one language only that its translation follows', () => {
  const answer = { kind: 'answered', at: '2026-11-24T09:00:00.000Z', office, outcome: 'adopted' } as const;
  const noted = (reason: Readonly<Record<string, string>>) =>
    ['الترجمة الرسمية لاحقًا', 'Official translation to follow'].filter((note) =>
      renderNotice(factsOf({ act: { ...answer, reason } })).text.includes(note),
    );
  deepEqual(noted({ ar: 'نزرعها' }), ['Official translation to follow']);
  deepEqual(noted({ en: 'We plant them' }), ['الترجمة الرسمية لاحقًا']);
  deepEqual(noted(office), []);
});

it(`${storedAttacks.length} stored attacks stay plain text in a mail, in any field`, () => {
  const tagsOf = (html: string) => html.match(/<\/?[a-z][a-z0-9]*|<!--/gi) ?? [];
  for (const attack of storedAttacks) {
    const said = (words: string) => {
      const text = { ar: words, en: words };
      const answer = { at: '2026-11-24T09:00:00.000Z', office: text, reason: text, outcome: 'adopted' as const };
      const commitment = { text, due: '2027-01-01' };
      return renderNotice(factsOf({ agency: text, act: { kind: 'answered', ...answer, commitment } }));
    };
    const [harmless, harmful] = [said('كلام'), said(attack)];
    deepEqual(
      tagsOf(harmful.html).filter((tag) => tag !== '<br'),
      tagsOf(harmless.html).filter((tag) => tag !== '<br'),
      attack,
    );
    doesNotMatch(harmful.subject, /[\r\n]/, attack);
  }
});
