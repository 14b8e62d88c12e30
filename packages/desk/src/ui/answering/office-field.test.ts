import { expect } from '@open-wc/testing';
import type { DeskActs } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { settings as sampleSettings } from '../../testing/sample-desk.ts';
import { water } from '../../testing/sample-inbox.ts';
import { suggestionStates } from '../../views/suggestion/suggestion-states.ts';

const actsOf = (asked: readonly (readonly [string, ...unknown[]])[]) =>
  asked.filter(([name]) => name === 'act').map(([, , acts]) => acts as DeskActs);

describe('the office field', () => {
  beforeEach(() => localStorage.clear());

  it('chooses no office by itself, and starts with the one that was used last', async () => {
    const of = { server: { ...suggestionStates.Waiting.server, suggestions: [water] } };
    const open = () => openDesk('ar', { at: `/desk/muscat/suggestions/${water.reference}`, ...of });
    const chosen = async ({ find }: Awaited<ReturnType<typeof open>>, form: string) =>
      (await find<HTMLSelectElement>(`#${form} select`)).value;
    const first = await open();
    expect([await chosen(first, 'act-acknowledge'), await chosen(first, 'answer')]).to.deep.equal(['', '']);
    await first.press('#act-acknowledge button.main');
    expect((await first.find('.wrong')).id).to.equal('acknowledge:office-wrong');
    expect(actsOf(first.client.asked)).to.have.length(0);
    await first.choose('[name="acknowledge:office"]', 'transport');
    await first.press('#act-acknowledge button.main');
    await first.find('#done');
    expect(actsOf(first.client.asked)[0]?.act).to.deep.include({
      office: { ar: 'قسم النقل', en: 'Transport Department' },
    });
    const next = await open();
    expect([await chosen(next, 'act-refer'), await chosen(next, 'answer')]).to.deep.equal(['transport', 'transport']);
  });

  it('accepts another office in both languages, and says where an empty list can be filled', async () => {
    const { server } = suggestionStates.Waiting;
    const there = await openDesk('en', {
      at: `/desk/muscat/suggestions/${water.reference}`,
      server: { ...server, suggestions: [water], settings: sampleSettings },
    });
    const hint = await there.find('[id="acknowledge:office.en-hint"]');
    expect(textOf(hint)).to.include('written once in Agency settings');
    expect(hint.querySelector('a')?.getAttribute('href')).to.equal('/desk/muscat/settings');
    await there.type('[name="acknowledge:office.ar"]', 'مكتب الوالي');
    await there.press('#act-acknowledge button.main');
    expect((await there.find('.wrong')).id).to.equal('acknowledge:office.en-wrong');
    await there.type('[name="acknowledge:office.en"]', 'The wali’s office');
    await there.press('#act-acknowledge button.main');
    await there.find('#done');
    const [sent] = actsOf(there.client.asked);
    expect(sent?.act).to.deep.include({ office: { ar: 'مكتب الوالي', en: 'The wali’s office' } });
  });
});
