import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../../testing/open-desk.ts';
import { signedInAs } from '../../../testing/sample-desk.ts';
import { assigned, erased, late } from '../../../testing/sample-inbox.ts';
import { suggestionStates } from '../suggestion-states.ts';

const rootOf = (desk: HTMLElement) => desk.shadowRoot!.querySelector('desk-suggestions')!.shadowRoot!;

const words = {
  ar: { to: 'أُسند إلى عائدة الحارثية', nobody: 'لم يُسند إلى أحد.', missing: 'أُضيفت الملاحظة.' },
  en: { to: 'Assigned to: عائدة الحارثية', nobody: 'It is assigned to no one.', missing: 'The note is added.' },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the team’s part of a suggestion in ${language}`, () => {
    it('says who it is assigned to, and lists its notes with author and time', async () => {
      const { desk, find } = await openDesk(language, suggestionStates.Assigned);
      expect(textOf(await find('.team .assigned'))).to.equal(w.to);
      const notes = [...rootOf(desk).querySelectorAll('.team-notes li')];
      expect(notes.map((note) => textOf(note.querySelector('.words')))).to.deep.equal(
        assigned.notes?.map(({ text }) => text.replace('\n', ' ')),
      );
      expect(notes.map((note) => note.querySelector('time')?.dateTime)).to.deep.equal(
        assigned.notes?.map(({ at }) => at),
      );
      await expect(desk).to.be.accessible();
    });

    it('assigns to a colleague, an office or no one, and adds a note', async () => {
      const { client, find, press, choose, type } = await openDesk(language, suggestionStates.Waiting);
      expect(textOf(await find('.team .assigned'))).to.equal(w.nobody);
      for (const to of ['person:p2', 'office:parks', 'none']) {
        await choose('#act-assign select', to);
        await press('#act-assign button.main');
        await find('#act-assign .done');
        (await find<HTMLFormElement>('#act-assign')).dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await type('#act-note textarea', ' يُسأل القسم أولًا ');
      await press('#act-note button.main');
      expect(textOf(await find('#act-note .done'))).to.equal(w.missing);
      expect((await find<HTMLTextAreaElement>('#act-note textarea')).value).to.equal('');
      await waitUntil(() => client.asked.some(([name]) => name === 'addNote'));
      const { reference } = late;
      expect(client.asked.filter(([name]) => name === 'assign' || name === 'addNote')).to.deep.equal([
        ['assign', 'muscat', reference, { kind: 'person', id: 'p2' }],
        ['assign', 'muscat', reference, { kind: 'office', id: 'parks' }],
        ['assign', 'muscat', reference, { kind: 'none' }],
        ['addNote', 'muscat', reference, 'يُسأل القسم أولًا'],
      ]);
    });
  });
}

describe('the team’s part of a suggestion', () => {
  it('offers nothing that the server refuses: to a viewer, or once the words are gone', async () => {
    const viewer = { ...suggestionStates.Assigned.server, session: signedInAs('viewer') };
    const gone = { ...suggestionStates.Erased.server, suggestions: [erased] };
    for (const [state, server] of [
      [suggestionStates.Assigned, viewer],
      [suggestionStates.Erased, gone],
    ] as const) {
      const { desk, find } = await openDesk('ar', { ...state, server });
      await find('.team .assigned');
      expect(rootOf(desk).querySelector('.team form')).not.to.exist;
    }
  });
});
