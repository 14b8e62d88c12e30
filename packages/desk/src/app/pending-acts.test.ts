import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import { openDesk, textOf } from '../testing/open-desk.ts';
import { signedInAs } from '../testing/sample-desk.ts';
import { late, water } from '../testing/sample-inbox.ts';
import { fillForm, sentForms } from '../testing/sent-forms.ts';
import type { DeskView } from '../ui/desk.ts';
import { suggestionStates } from '../views/suggestion/suggestion-states.ts';

type There = Awaited<ReturnType<typeof openDesk>>;

const words = {
  ar: { waits: 'لم يُرسل بعد', undone: 'لم يُرسل ما كان ينتظر', failed: 'تعذّر إرسال ما كان ينتظر' },
  en: { waits: 'is not sent yet', undone: 'was not sent', failed: 'could not be sent' },
} as const;

const calls = ({ client }: There, name: string) => client.asked.filter(([one]) => one === name);
const said = ({ desk }: There) => textOf(desk.shadowRoot!.querySelector('.pending-act'));

const signOut = ({ desk }: There) => desk.shadowRoot!.querySelector<HTMLElement>('[data-leaves]')!.click();

/** Publishes the answer of a suggestion, and leaves for another page while it can still be undone. */
async function leave(there: There, href: string): Promise<void> {
  await there.press('#answer button.main');
  await there.find('#answer .undo');
  there.place.go(href);
  await there.find('.pending-act .undo');
}

const { setInterval: realInterval, clearInterval: realClear } = window;
afterEach(() => {
  Object.assign(window, { setInterval: realInterval, clearInterval: realClear });
});

/** Holds what runs every second. The returned function runs it at once. */
function holdSeconds(): () => void {
  const held = new Map<number | undefined, () => void>();
  Object.assign(window, {
    setInterval(run: () => void, after: number) {
      const id = realInterval(after === 1_000 ? () => undefined : run, after);
      if (after === 1_000) held.set(id, run);
      return id;
    },
    clearInterval(id?: number) {
      held.delete(id);
      realClear(id);
    },
  });
  return () => {
    for (const run of [...held.values()]) run();
  };
}

for (const language of ['ar', 'en'] as const) {
  describe(`an answer whose page is left while it can be undone, in ${language}`, () => {
    it('is not sent; the next page says so, and can undo it', async () => {
      const there = await openDesk(language, suggestionStates.Answering);
      await leave(there, '/desk/muscat/people');
      await there.find('desk-people');
      expect(said(there)).to.include(words[language].waits);
      await waitUntil(
        () => textOf(there.desk.shadowRoot!.querySelector('.quietly[role=status]')).includes(words[language].waits),
        'that it is heard',
      );
      await expect(there.desk).to.be.accessible();
      await there.press('.pending-act .undo');
      await waitUntil(() => there.desk.shadowRoot!.activeElement?.matches('.pending-act a'), 'the way back');
      expect(said(there)).to.include(words[language].undone);
      expect(calls(there, 'act')).to.have.length(0);
      there.desk.shadowRoot!.querySelector<HTMLElement>('.pending-act a')!.click();
      expect(there.place.href).to.equal(`/desk/muscat/suggestions/${water.reference}`);
      await waitUntil(() => said(there) === '', 'nothing more of it');
    });

    it('is reported with the reason if it could not be sent', async () => {
      const there = await openDesk(language, {
        ...suggestionStates.Answering,
        replaced: { act: () => Promise.reject(new ShuraProblem('stale-suggestion', 409)) },
      });
      await leave(there, '/desk/muscat/people');
      await there.press('.pending-act button.main');
      await waitUntil(() => said(there).includes(words[language].failed), 'the failure');
      expect(calls(there, 'dropDraft')).to.have.length(0);
    });
  });
}

describe('an act whose page is left while it can be undone', () => {
  beforeEach(() => localStorage.clear());

  for (const [name, form] of Object.entries(sentForms).filter(([, { send }]) => send.at(-1)?.includes('.soon'))) {
    for (const width of [320, 1280]) {
      it(`keeps its undo on the next page, ${width} px wide: ${name}`, async () => {
        const there = await openDesk('ar', form.story);
        there.desk.style.inlineSize = `${width}px`;
        await fillForm(there, form);
        await there.press(form.send[0]!);
        await there.find('.soon .undo');
        there.place.go('/desk/muscat/people');
        const undo = await there.find('.pending-act .undo');
        await there.find('desk-people');
        expect(said(there)).to.include(words.ar.waits);
        const [button, desk] = [undo, there.desk].map((one) => one.getBoundingClientRect());
        expect(button!.left).to.be.at.least(desk!.left);
        expect(button!.right).to.be.at.most(desk!.right);
        undo.click();
        await waitUntil(() => said(there).includes(words.ar.undone), 'the undoing');
        expect(calls(there, 'act')).to.have.length(0);
      });
    }
  }
});

describe('an answer whose page is left while it can be undone', () => {
  it('goes to its own suggestion from the page of another one, whose answer stays as it is', async () => {
    const { server, ...story } = suggestionStates.Answering;
    const there = await openDesk('en', { ...story, server: { ...server, suggestions: [water, late] } });
    await leave(there, `/desk/muscat/suggestions/${late.reference}`);
    await there.press('.pending-act button.main');
    await waitUntil(() => said(there) === '', 'that it is sent');
    const [act] = calls(there, 'act') as [readonly [string, string, { readonly on: unknown }]];
    expect(act[2].on).to.deep.equal([{ reference: water.reference, seen: water.version }]);
    expect(calls(there, 'dropDraft').map(([, , about]) => about)).to.deep.equal([water.reference]);
    await there.find('#answer');
    expect(there.desk.shadowRoot!.querySelector('desk-suggestions')!.shadowRoot!.querySelector('#sent')).not.to.exist;
  });

  it('stays visible with its undo on a page that is scrolled', async () => {
    const there = await openDesk('ar', suggestionStates.Answering);
    await leave(there, '/desk/muscat/people');
    await there.find('desk-people');
    there.desk.shadowRoot!.querySelector('main')!.style.minBlockSize = '300vh';
    window.scrollTo(0, document.documentElement.scrollHeight);
    const { top, bottom } = (await there.find('.pending-act .undo')).getBoundingClientRect();
    expect(window.scrollY).to.be.greaterThan(innerHeight);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    window.scrollTo(0, 0);
  });

  it('is sent before its author signs out, from its own page too', async () => {
    for (const leaves of [true, false]) {
      const there = await openDesk('en', suggestionStates.Answering);
      if (leaves) await leave(there, '/desk/muscat/people');
      else {
        await there.press('#answer button.main');
        await there.find('#answer .undo');
      }
      signOut(there);
      await waitUntil(() => calls(there, 'signOut').length === 1, 'the sign-out');
      const order = there.client.asked.map(([name]) => name).filter((name) => name === 'act' || name === 'signOut');
      expect(order).to.deep.equal(['act', 'signOut']);
      await waitUntil(() => said(there) === '', 'nothing more of it');
    }
  });

  it('keeps its author signed in if it is refused at the sign-out', async () => {
    const there = await openDesk('en', {
      ...suggestionStates.Answering,
      replaced: { act: () => Promise.reject(new ShuraProblem('stale-suggestion', 409)) },
    });
    await leave(there, '/desk/muscat/people');
    signOut(there);
    await waitUntil(() => said(there).includes(words.en.failed), 'the failure');
    expect(calls(there, 'signOut')).to.have.length(0);
  });

  it('is not sent under the name of another person who has signed in', async () => {
    const other = signedInAs('answerer');
    let session = signedInAs('administrator');
    const there = await openDesk('en', {
      ...suggestionStates.Answering,
      replaced: { session: () => Promise.resolve(session) },
    });
    await leave(there, '/desk/muscat/people');
    session = { ...other, person: { ...other.person!, id: 'p9' } };
    await (await there.find<DeskView>('desk-people')).desk.refresh();
    await there.press('.pending-act button.main');
    await waitUntil(() => said(there).includes(words.en.undone), 'that it was not sent');
    expect(calls(there, 'act')).to.have.length(0);
  });

  it('is sent when its ten seconds are over, on any page', async () => {
    const tick = holdSeconds();
    const there = await openDesk('en', suggestionStates.Answering);
    await leave(there, '/desk/muscat/people');
    for (let seconds = 1; seconds < 10; seconds++) tick();
    expect(calls(there, 'act')).to.have.length(0);
    tick();
    await waitUntil(() => calls(there, 'act').length === 1, 'the act');
    await waitUntil(() => said(there) === '', 'nothing more of it');
  });
});
