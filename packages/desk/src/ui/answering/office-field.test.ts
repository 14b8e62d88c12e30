import { expect, waitUntil } from '@open-wc/testing';
import type { DeskActs } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { settings as sampleSettings } from '../../testing/sample-desk.ts';
import { draftBy, water, written } from '../../testing/sample-inbox.ts';
import { publishNow, suggestionStates } from '../../views/suggestion/suggestion-states.ts';

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

  it('offers the office that a suggestion is referred to, and accepts another body in both languages', async () => {
    const { at, server } = suggestionStates.SomeoneElse;
    const there = await openDesk('ar', { at, server });
    const send = '#act-refer button.main';
    await there.choose('[name="refer:office"]', 'parks');
    const to = await there.find<HTMLSelectElement>('[name="refer:to"]');
    expect([to.value, textOf(to.options[0]), textOf([...to.options].at(-1))]).to.deep.equal([
      '',
      'يُرجى الاختيار من القائمة',
      'جهة أخرى، يُكتب اسمها',
    ]);
    await there.type('[name="refer:reason.ar"]', 'من اختصاصه.');
    await there.press(send);
    expect((await there.find('.wrong')).id).to.equal('refer:to-wrong');
    await there.choose('[name="refer:to"]', 'transport');
    await there.press(send);
    await there.find('#done');
    await there.choose('[name="refer:office"]', 'parks');
    await there.choose('[name="refer:to"]', 'other:');
    await there.type('[name="refer:to.ar"]', 'وزارة النقل');
    await there.type('[name="refer:to.en"]', 'The Ministry of Transport');
    await there.type('[name="refer:reason.ar"]', 'من اختصاصها.');
    await there.press(send);
    await waitUntil(() => actsOf(there.client.asked).length === 2, 'the second referral');
    const sent = actsOf(there.client.asked).map(({ act }) => (act.kind === 'refer' ? act.to : undefined));
    expect(sent).to.deep.equal([
      { ar: 'قسم النقل', en: 'Transport Department' },
      { ar: 'وزارة النقل', en: 'The Ministry of Transport' },
    ]);
  });

  it('offers the office of a referring answer, and keeps a typed body as written', async () => {
    const { at, server } = suggestionStates.Answering;
    const values = { ...written, outcome: 'referred', 'to.ar': 'وزارة النقل' };
    const drafts = [draftBy('عائدة الحارثية', water.reference, values)];
    const there = await openDesk('ar', { at, server: { ...server, drafts } });
    expect((await there.find<HTMLInputElement>('#answer [name="to.ar"]')).value).to.equal('وزارة النقل');
    await there.choose('#answer [name=to]', 'transport');
    await publishNow(there);
    await waitUntil(() => actsOf(there.client.asked).length === 1, 'the answer');
    expect(actsOf(there.client.asked)[0]?.act).to.deep.include({
      to: { ar: 'قسم النقل', en: 'Transport Department' },
    });
  });
});
