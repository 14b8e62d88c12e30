import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { joinStates } from './join-states.ts';

for (const language of ['ar', 'en'] as const) {
  describe(`joining, in ${language}`, () => {
    it('creates an account for an invited person, and signs them in', async () => {
      const there = await openDesk(language, joinStates.Invited);
      await there.type('#person', 'سالم المعمري');
      await there.type('#password', 'a long walk in the wadi');
      await there.press('button.main');
      await waitUntil(() => there.place.href === '/desk/muscat/inbox', 'the desk');
      expect(there.client.asked).to.deep.equal([
        ['acceptInvitation', { token: 'hT5y2', name: 'سالم المعمري', password: 'a long walk in the wadi' }],
        ['withPassword', 'salim@muscat.example', 'a long walk in the wadi'],
      ]);
    });

    it('asks the first user also for the first agency', async () => {
      const there = await openDesk(language, joinStates.SetUp);
      await there.type('#person', 'Aida');
      await there.type('#email', 'aida@muscat.example');
      await there.type('#password', 'a long walk in the wadi');
      await there.type('[name="name.ar"]', 'بلدية مسقط');
      await there.type('[name="name.en"]', 'Muscat Municipality');
      await there.type('[name=slug]', 'muscat');
      await there.type('[name=timeZone]', 'Asia/Muscat');
      await there.type('[name="place.ar"]', 'مسقط');
      await there.type('[name="place.en"]', 'Muscat');
      await expect(there.desk).to.be.accessible();
      await there.press('button.main');
      await waitUntil(() => there.client.asked.length > 0, 'the call');
      expect(there.client.asked[0]?.[1]).to.deep.equal({
        token: 'hT5y2',
        name: 'Aida',
        email: 'aida@muscat.example',
        password: 'a long walk in the wadi',
        agency: {
          slug: 'muscat',
          name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
          timeZone: 'Asia/Muscat',
          place: { ar: 'مسقط', en: 'Muscat' },
        },
      });
    });

    it('does not send a password that is too short, nor half an agency', async () => {
      const there = await openDesk(language, joinStates.SetUp);
      await there.type('#password', 'short');
      await there.press('button.main');
      await there.find('.wrong');
      expect(there.desk.renderRoot.querySelector('desk-join')!.shadowRoot!.querySelectorAll('.wrong')).to.have.length(
        8,
      );
      expect(there.client.asked).to.have.length(0);
    });

    it('says that a link has expired', async () => {
      const there = await openDesk(language, joinStates.Refused);
      await waitUntil(async () => textOf(await there.find('p a')).length > 0, 'the way to the sign-in');
      await expect(there.desk).to.be.accessible();
    });
  });
}

describe('joining', () => {
  it('asks a known person only to accept', async () => {
    const there = await openDesk('ar', joinStates.Known);
    await there.press('button.main');
    await waitUntil(() => there.client.asked.length > 0, 'the call');
    expect(there.client.asked).to.deep.equal([['acceptInvitation', { token: 'hT5y2' }]]);
  });
});
