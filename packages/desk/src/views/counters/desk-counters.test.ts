import { expect, waitUntil } from '@open-wc/testing';
import { ShuraUnreachable } from '@shura/client';
import type { CounterBallot } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { asking } from '../../testing/sample-asking.ts';
import { settings } from '../../testing/sample-desk.ts';
import { countersStates } from './counters-states.ts';

const words = {
  ar: { one: 'أُدخل واحد في هذه الجلسة', nothing: 'يُرجى إدخال إجابة واحدة على الأقل.' },
  en: { one: 'One entered in this session', nothing: 'Enter at least one answer.' },
} as const;

for (const language of ['ar', 'en'] as const) {
  describe(`entry from paper and phone, in ${language}`, () => {
    it('accepts one slip after another in the same place', async () => {
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

    it('shows the reference and the code of a suggestion once', async () => {
      const there = await openDesk(language, countersStates.Slip);
      await countersStates.Slip.play(there);
      expect(textOf(await there.find('.slip dl'))).to.contain('4FQ2-K8ZN-9WJR-3XTB');
      await expect(there.desk).to.be.accessible();
    });
  });
}

const focusOf = (desk: HTMLElement) => desk.shadowRoot!.querySelector('desk-counters')!.shadowRoot!.activeElement;

describe('entry from paper and phone', () => {
  it('gives the author the address and the day, in the language of the suggestion', async () => {
    const there = await openDesk('en', countersStates.Suggestion);
    await there.type('#text', 'مقاعد مظللة عند موقف الحافلات.');
    await there.type('#receivedOn', '2026-01-08');
    await there.press('form button.main');
    const paper = await there.find('.slip [lang=ar]');
    expect(paper.dir).to.equal('rtl');
    expect(textOf(paper)).to.contain(`${location.origin}/s/`).and.to.contain('8 يناير 2026');
    expect(textOf(await there.find('.slip .bar'))).to.contain('Print');
  });

  it('focuses the chosen entry, and the list after it is left', async () => {
    const there = await openDesk('ar', countersStates.Choice);
    await there.press('.choose a');
    const chosen = await there.find('.split h2');
    await waitUntil(() => focusOf(there.desk) === chosen, 'the focus');
    await there.press('.split a');
    await there.find('.choose');
    await waitUntil(() => focusOf(there.desk)?.localName === 'h1', 'the focus');
  });

  it('asks before typed words are lost, and stores them nowhere', async () => {
    const there = await openDesk('ar', countersStates.Suggestion);
    await there.type('#text', 'مقاعد مظللة عند موقف الحافلات.');
    (await there.find('.split a')).focus();
    await there.press('.split a');
    await there.press('#leaving .main');
    const text = await there.find<HTMLTextAreaElement>('#text');
    await waitUntil(() => focusOf(there.desk)?.closest('.split'), 'the focus where it was');
    expect(text.value).to.equal('مقاعد مظللة عند موقف الحافلات.');
    await there.press('.split a');
    await there.press('#leaving .grave');
    await there.find('.choose');
    expect(there.client.asked).to.have.length(0);
  });

  it('asks before a code is lost that was neither printed nor closed', async () => {
    const there = await openDesk('ar', countersStates.LosingTheCode);
    await countersStates.LosingTheCode.play(there);
    await expect(there.desk).to.be.accessible();
    await there.press('#leaving .main');
    expect(textOf(await there.find('.slip dl'))).to.contain('4FQ2-K8ZN-9WJR-3XTB');
    await there.press('.slip .main + button');
    await there.find('#text');
    await there.press('.split a');
    await there.find('.choose');
  });

  it('has the current day of the agency, not of the browser', async () => {
    const timeZone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-14';
    const there = await openDesk('ar', {
      ...countersStates.Suggestion,
      server: { asking, settings: { ...settings, agency: { ...settings.agency, timeZone } } },
    });
    const day = await there.find<HTMLInputElement>('#receivedOn');
    expect(day.value).to.equal(new Date().toLocaleDateString('sv', { timeZone }));
    expect(day.value).not.to.equal(new Date().toISOString().slice(0, 10));
  });

  it('repeats a failed slip as the same slip, and sends the next as another', async () => {
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
