import { expect, waitUntil } from '@open-wc/testing';
import type { ConsultationDocument } from '@shura/contract';
import { openDesk } from '../../testing/open-desk.ts';
import { offices } from '../../testing/sample-inbox.ts';
import { askingStates } from '../../views/asking/asking-states.ts';
import { responseStates } from '../../views/responses/response-states.ts';

type There = Awaited<ReturnType<typeof openDesk>>;

const transport = { ar: 'قسم النقل', en: 'Transport Department' };

const saved = async ({ client }: There) => {
  const ofSaving = () => client.asked.find(([name]) => name === 'saveConsultation');
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
