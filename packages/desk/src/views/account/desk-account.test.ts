import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import { accountStates } from './account-states.ts';
import { browserName } from './browser-name.ts';

for (const language of ['ar', 'en'] as const) {
  describe(`the account, in ${language}`, () => {
    it('shows passkeys and devices', async () => {
      const there = await openDesk(language, accountStates.Account);
      await there.find('.list');
      await expect(there.desk).to.be.accessible();
    });

    it('opens the desk only once the person has stored the backup codes', async () => {
      const there = await openDesk(language, accountStates.Owed);
      await accountStates.BackupCodes.play(there);
      expect((await there.find('.codes')).querySelectorAll('li')).to.have.length(8);
      expect(there.desk.renderRoot.querySelector('desk-inbox')).to.not.exist;
      await there.press('.codes ~ .bar .main');
      await waitUntil(() => there.desk.renderRoot.querySelector('desk-inbox'), 'the desk');
      expect(there.client.asked).to.deep.equal([
        ['startSecondFactor', 'ghaf trees give shade'],
        ['withCode', '429007'],
      ]);
    });

    it('continues at the heading once the person has stored the backup codes', async () => {
      const there = await openDesk(language, accountStates.BackupCodes);
      await accountStates.BackupCodes.play(there);
      await there.press('.codes ~ .bar .main');
      const password = await there.find('#password');
      const heading = () => password.closest('.subject')?.querySelector('h2');
      await waitUntil(() => heading()?.matches(':focus'), 'the focus');
    });

    it('shows the secret as a QR code and as text', async () => {
      const there = await openDesk(language, accountStates.SetUp);
      await accountStates.SetUp.play(there);
      const heading = await there.find('#scan');
      await waitUntil(() => heading.matches(':focus'), 'the focus');
      expect((await there.find('.qr path')).getAttribute('d')).to.match(/^M4 4h7v1h-7z/);
      expect(textOf(await there.find('code'))).to.equal('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
      await expect(there.desk).to.be.accessible();
    });

    it('reports a wrong code and asks again', async () => {
      const there = await openDesk(language, accountStates.WrongCode);
      await accountStates.WrongCode.play(there);
      expect((await there.find<HTMLInputElement>('#code')).value).to.equal('٤٢٩ ٠٠٧');
    });

    it('changes the password, and refuses a short one', async () => {
      const there = await openDesk(language, accountStates.Account);
      await there.type('#current', 'ghaf trees give shade');
      await there.type('#next', 'short');
      const form = (await there.find('#next')).closest('form')!;
      form.requestSubmit();
      await there.find('#next-wrong');
      await there.type('#next', 'sidr trees give more shade');
      form.requestSubmit();
      await waitUntil(() => there.client.asked.length === 1, 'the change');
      expect(there.client.asked[0]?.[0]).to.equal('changePassword');
      await waitUntil(async () => (await there.find<HTMLInputElement>('#next')).value === '', 'the field is empty');
    });

    it('chooses the digest of each agency, and saves only what was changed', async () => {
      const there = await openDesk(language, accountStates.Digest);
      await accountStates.Digest.play(there);
      await waitUntil(() => there.client.asked.length > 0, 'the choice');
      expect(there.client.asked).to.deep.equal([['chooseDigest', 'transport', 'weekly']]);
      const part = await there.find('desk-digest');
      await waitUntil(() => part.shadowRoot!.querySelector('.done'), 'the result');
      await expect(there.desk).to.be.accessible();
    });

    it('offers no digest if the server sends no mail', async () => {
      const session = signedInAs('answerer');
      const agencies = session.agencies.map(({ digest, ...agency }) => agency);
      const there = await openDesk(language, {
        ...accountStates.Account,
        server: { session: { ...session, agencies } },
      });
      await there.find('desk-browsers');
      expect(there.desk.renderRoot.querySelector('desk-account')?.shadowRoot?.querySelector('desk-digest')).to.equal(
        null,
      );
    });

    it('signs other devices out', async () => {
      const there = await openDesk(language, accountStates.Account);
      const browsers = await there.find('desk-browsers');
      await waitUntil(() => browsers.shadowRoot!.querySelectorAll('li').length === 2, 'the devices');
      const signOut = browsers.shadowRoot!.querySelector<HTMLElement>('li button')!;
      signOut.focus();
      signOut.click();
      await waitUntil(() => there.client.asked.length === 1, 'the call');
      expect(there.client.asked[0]).to.deep.equal(['signOutBrowser', 't2']);
      await waitUntil(() => browsers.shadowRoot!.activeElement, 'the focus');
    });
  });
}

describe('the name of a browser', () => {
  it('is the last one in its user agent', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
    expect(browserName(edge)).to.deep.equal({ browser: 'Edge', system: 'Windows' });
    expect(browserName('curl/8.5.0')).to.equal(undefined);
  });
});
