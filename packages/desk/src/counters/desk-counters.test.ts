import { expect, waitUntil } from '@open-wc/testing';
import { ShuraUnreachable } from '@shura/client';
import type { CounterBallot } from '@shura/contract';
import { openDesk, textOf } from '../testing/open-desk.ts';
import { asking } from '../testing/sample-asking.ts';
import { countersStates } from './counters-states.ts';

const words = {
  ar: { one: 'أُدخل واحد في هذه الجلسة', nothing: 'يُرجى إدخال إجابة واحدة على الأقل.' },
  en: { one: 'One entered in this sitting', nothing: 'Enter at least one answer.' },
} as const;

for (const language of ['ar', 'en'] as const) {
  describe(`entry from paper and phone, in ${language}`, () => {
    it('takes one slip after another in the same place', async () => {
      const there = await openDesk(language, countersStates.Next);
      await there.press('[value=phone]');
      await countersStates.Next.play(there);
      expect(textOf(await there.find('.count'))).to.equal(words[language].one);
      expect((await there.find<HTMLInputElement>('[value=wadi]')).checked).to.equal(false);
      const [, agency, poll, ballot] = there.client.asked.find(([name]) => name === 'enterBallot')!;
      expect([agency, poll]).to.deep.equal(['muscat', 'new-parks']);
      expect(ballot).to.deep.include({ channel: 'phone', answers: { place: 'wadi' } });
      await expect(there.desk).to.be.accessible();
    });

    it('says that nothing was entered', async () => {
      const there = await openDesk(language, countersStates.Refused);
      await there.press('button.main');
      expect(textOf(await there.find('.wrong'))).to.equal(words[language].nothing);
    });

    it('gives the reference and the code of a suggestion once', async () => {
      const there = await openDesk(language, countersStates.Slip);
      await countersStates.Slip.play(there);
      expect(textOf(await there.find('.slip dl'))).to.contain('4FQ2-K8ZN-9WJR-3XTB');
      await expect(there.desk).to.be.accessible();
    });
  });
}

describe('entry from paper and phone', () => {
  it('sends a slip that failed as the same slip, and the next as another', async () => {
    const sent: CounterBallot[] = [];
    const there = await openDesk('ar', {
      at: '/desk/muscat/counters?poll=new-parks',
      server: { asking },
      replaced: {
        enterBallot: (_agency, _poll, ballot) => {
          sent.push(ballot);
          return sent.length === 1 ? Promise.reject(new ShuraUnreachable()) : Promise.resolve();
        },
      },
    });
    await there.press('[value=wadi]');
    await there.press('button.main');
    await there.find('.problem');
    expect((await there.find<HTMLInputElement>('[value=wadi]')).checked).to.equal(true);
    await there.press('button.main');
    await there.find('.done');
    await there.press('[value=far]');
    await there.press('button.main');
    await waitUntil(() => sent.length === 3, 'the next slip');
    expect(sent[0]!.once).to.match(/^[A-Za-z0-9_-]{22}$/);
    expect(sent[1]!.once).to.equal(sent[0]!.once);
    expect(sent[2]!.once).to.not.equal(sent[0]!.once);
  });
});
