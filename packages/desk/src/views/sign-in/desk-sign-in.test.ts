import { expect, waitUntil } from '@open-wc/testing';
import { SignInRefused } from '@shura/client';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { signedOut } from '../../testing/sample-desk.ts';
import { enter, signInStates } from './sign-in-states.ts';

const words = {
  ar: {
    refused: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    locked: 'محاولات كثيرة. تمكن المحاولة بعد 11 دقيقة.',
    missing: 'مطلوب.',
  },
  en: {
    refused: 'The e-mail address or password is incorrect.',
    locked: 'Too many attempts. Try again in 11 minutes.',
    missing: 'Required.',
  },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`signing in, in ${language}`, () => {
    it('signs a known person in, to the requested page', async () => {
      const there = await openDesk(language, { at: '/desk/muscat/people', server: { session: signedOut } });
      await enter(there);
      await there.find('nav.wide a');
      await waitUntil(() => there.desk.renderRoot.querySelector('desk-people'), 'the page');
      expect(there.client.asked[0]).to.deep.equal(['withPassword', 'aida@muscat.example', 'ghaf trees give shade']);
    });

    it('explains a refusal in a sentence, keeps the typed values and focuses the sentence', async () => {
      const there = await openDesk(language, signInStates.WrongDetails);
      await enter(there);
      const problem = await there.find('.problem');
      expect(textOf(problem)).to.equal(w.refused);
      expect((await there.find<HTMLInputElement>('#email')).value).to.equal('aida@muscat.example');
      await waitUntil(() => problem.matches(':focus'), 'the focus');
      await expect(there.desk).to.be.accessible();
    });

    it('says how long it is locked', async () => {
      const there = await openDesk(language, signInStates.Locked);
      await enter(there);
      expect(textOf(await there.find('.problem'))).to.equal(w.locked);
    });

    it('names missing values beside their fields', async () => {
      const there = await openDesk(language, signInStates.Ways);
      await there.press('button.main');
      const password = await there.find('#password[aria-invalid=true]');
      expect(password.getAttribute('aria-describedby')).to.include('password-wrong');
      expect(textOf(await there.find('#password-wrong'))).to.equal(w.missing);
      await waitUntil(async () => (await there.find('#email')).matches(':focus'), 'the focus');
      expect(there.client.asked).to.have.length(0);
    });
  });
}

describe('signing in', () => {
  it('asks for the code, in any digits, and can start again', async () => {
    const there = await openDesk('ar', signInStates.Code);
    await enter(there);
    await there.type('#code', '٤٢٩ ٠٠٧');
    await there.press('button.main');
    await there.find('nav.wide a');
    expect(there.client.asked.at(-1)).to.deep.equal(['withCode', '429007']);
  });

  it('accepts a backup code instead', async () => {
    const there = await openDesk('en', signInStates.BackupCode);
    await enter(there);
    await there.press('.ways button');
    await there.type('#code', '4FQ2-K8ZN');
    await there.press('button.main');
    expect(textOf(await there.find('.problem'))).to.equal('The code is incorrect or has expired.');
  });

  it('goes to the agency’s own sign-in', async () => {
    const there = await openDesk('ar', signInStates.Ways);
    await there.press('.others button:last-child');
    await waitUntil(() => there.place.href === 'https://id.example/authorize', 'the address');
    expect(there.client.asked).to.deep.equal([['ssoAddress', '/desk']]);
  });

  it('shows the password on request, and hides it again', async () => {
    const { find, press } = await openDesk('ar', signInStates.Ways);
    const password = await find<HTMLInputElement>('#password');
    await press('.joined button');
    expect(password.type).to.equal('text');
    await press('.joined button');
    expect(password.type).to.equal('password');
  });

  it('does not send twice', async () => {
    let asked = 0;
    const signIn = {
      withPassword: () => {
        asked += 1;
        return new Promise<never>((_, reject) => setTimeout(() => reject(new SignInRefused('wrong-details')), 50));
      },
    };
    const there = await openDesk('ar', { ...signInStates.Ways, replaced: { signIn } });
    await enter(there);
    await there.press('button.main');
    await there.find('.problem');
    expect(asked).to.equal(1);
  });
});
