import { expect, waitUntil } from '@open-wc/testing';
import type { ConsultationDocument } from '@shura/contract';
import { openDesk } from '../../testing/open-desk.ts';
import { draftBy } from '../../testing/sample-asking.ts';
import { offices } from '../../testing/sample-inbox.ts';
import { askingStates } from '../../views/asking/asking-states.ts';
import { responseStates } from '../../views/responses/response-states.ts';

type There = Awaited<ReturnType<typeof openDesk>>;

const transport = { ar: 'قسم النقل', en: 'Transport Department' };

const saved = async ({ client }: There, call = 'saveConsultation') => {
  const ofSaving = () => client.asked.find(([name]) => name === call);
  await waitUntil(ofSaving, 'the saving');
  return ofSaving()?.[2] as ConsultationDocument;
};

describe('the list of offices', () => {
  beforeEach(() => localStorage.clear());

  it('offers the owner of a new consultation, without a text field', async () => {
    const { at, server } = askingStates.NewConsultation;
    const there = await openDesk('ar', { at, server: { ...server, settings: offices } });
    expect((await there.find<HTMLSelectElement>('select[name=office]')).value).to.equal('');
    const typed = await there.find('[name="owner.ar"]');
    await there.choose('[name=office]', 'transport');
    await waitUntil(() => !typed.isConnected, 'the end of the field to type in');
    await there.type('[name="title.ar"]', 'ظل');
    await there.type('[name="title.en"]', 'Shade');
    await there.press('.save button:not(.main)');
    expect((await saved(there)).owner).to.deep.equal(transport);
  });

  for (const [kind, at, form] of [
    ['consultation', askingStates.Begun.at, 'saveConsultation'],
    ['poll', askingStates.PollDraft.at, 'savePoll'],
  ] as const) {
    it(`offers who decides about a ${kind}, and keeps another body as written`, async () => {
      const server = { ...askingStates.Begun.server, settings: offices };
      const there = await openDesk('ar', { at, server });
      const typed = await there.find('[name="decision.by.ar"]');
      expect((await there.find('[name="decision.office"] option[value=""]')).textContent).to.equal(
        'جهة أخرى، يُكتب اسمها',
      );
      await there.choose('[name="decision.office"]', 'transport');
      await waitUntil(() => !typed.isConnected, 'the end of the field to type in');
      await there.type('[name="decision.on"]', '2099-12-01');
      await there.press('.save button:not(.main)');
      expect((await saved(there, form)).decision).to.deep.equal({ by: transport, on: '2099-12-01' });

      const again = await openDesk('ar', { at, server });
      await again.type('[name="decision.by.ar"]', 'المجلس البلدي');
      await again.type('[name="decision.by.en"]', 'The Municipal Council');
      await again.type('[name="decision.on"]', '2099-12-01');
      await again.press('.save button:not(.main)');
      const by = { ar: 'المجلس البلدي', en: 'The Municipal Council' };
      expect((await saved(again, form)).decision).to.deep.equal({ by, on: '2099-12-01' });
    });
  }

  it('keeps who decides as written in a draft from before there was a choice', async () => {
    const decision = { by: { ar: 'لجنة', en: 'A committee' }, on: '' };
    const { at, server } = askingStates.PollDraft;
    const drafts = [draftBy('poll.park-visit', { form: { decision }, seen: 'v-park-visit' })];
    const there = await openDesk('ar', { at, server: { ...server, settings: offices, drafts } });
    expect((await there.find<HTMLInputElement>('[name="decision.by.ar"]')).value).to.equal('لجنة');
    expect((await there.find<HTMLSelectElement>('[name="decision.office"]')).value).to.equal('');
  });

  it('offers the office of a response', async () => {
    const { at, server } = responseStates.Written;
    const there = await openDesk('ar', { at, server: { ...server, settings: offices } });
    await there.find('.stage shura-response-feed');
    await there.choose('select[name=chosen]', 'transport');
    await there.press('.save .main');
    await there.press('dialog .main');
    expect((await saved(there)).outcome?.office).to.deep.equal(transport);
  });
});
