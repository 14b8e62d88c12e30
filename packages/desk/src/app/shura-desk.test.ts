import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import { openDesk, textOf } from '../testing/open-desk.ts';
import { invitation, signedInAs, signedOut } from '../testing/sample-desk.ts';
import type { Desk } from '../ui/desk.ts';
import { readRoute } from '../ui/routes.ts';
import { peopleStates } from '../views/people/people-states.ts';
import { askForAgain, enter } from '../views/sign-in/sign-in-states.ts';
import { shellStates } from './desk-states.ts';

const words = {
  ar: { inbox: 'المقترحات الواردة', people: 'الموظفون', agency: 'بلدية مسقط', product: 'شورى', viewer: 5 },
  en: { inbox: 'Inbox', people: 'People', agency: 'Muscat Municipality', product: 'Shura', viewer: 5 },
} as const;

const shellOf = (desk: HTMLElement) => desk.shadowRoot!;
const links = (desk: HTMLElement) => [...shellOf(desk).querySelectorAll<HTMLAnchorElement>('nav.wide a')];

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the desk in ${language}`, () => {
    it('opens the inbox of the first agency, and sets the title of the page', async () => {
      const { desk, place } = await openDesk(language, { at: '/desk' });
      expect(place.href).to.equal('/desk/muscat/inbox');
      await waitUntil(() => document.title === `${w.inbox} · ${w.agency} · ${w.product}`, 'the title');
      const [first] = links(desk);
      expect(textOf(first)).to.equal(w.inbox);
      expect(first?.getAttribute('aria-current')).to.equal('page');
    });

    it('follows links, marks the current page and focuses its heading', async () => {
      const { desk, place } = await openDesk(language, { at: '/desk/muscat/inbox' });
      links(desk)
        .find((link) => textOf(link) === w.people)!
        .click();
      expect(place.href).to.equal('/desk/muscat/people');
      await waitUntil(() => shellOf(desk).activeElement?.localName === 'desk-people', 'the view');
      const view = shellOf(desk).activeElement!;
      expect(view.shadowRoot!.activeElement?.localName).to.equal('h1');
      expect(textOf(view.shadowRoot!.activeElement)).to.equal(w.people);
      expect(shellOf(desk).querySelectorAll('main')).to.have.length(1);
      await expect(desk).to.be.accessible();
    });

    it('shows a viewer only what a viewer may see', async () => {
      const { desk } = await openDesk(language, shellStates.Viewer);
      expect(links(desk)).to.have.length(w.viewer);
    });
  });
}

describe('the desk', () => {
  it('has an empty live region from the first render', async () => {
    const { desk } = await openDesk('ar', { at: '/desk/muscat/inbox' });
    expect(textOf(shellOf(desk).querySelector('[role=status]'))).to.equal('');
  });

  it('removes the token of an invitation from the address', async () => {
    const { desk, place } = await openDesk('ar', {
      at: '/desk#join=hT5y2',
      server: { session: signedOut, invitation },
    });
    expect(place.href).to.equal('/desk');
    expect(shellOf(desk).querySelector('desk-join')).to.exist;
  });

  it('loads the session before it shows anything', async () => {
    const { desk } = await openDesk('ar', { at: '/desk/muscat/people', server: { session: signedOut } });
    expect(shellOf(desk).querySelector('desk-sign-in')).to.exist;
    expect(links(desk)).to.have.length(0);
  });

  it('keeps a view behind the sign-in when the session is over', async () => {
    const { desk } = await openDesk('ar', { at: '/desk/muscat/inbox' });
    const view = shellOf(desk).querySelector('desk-inbox') as HTMLElement & { desk: { lost(error: unknown): boolean } };
    expect(view.desk.lost(new ShuraProblem('busy', 503))).to.equal(false);
    expect(view.desk.lost(new ShuraProblem('not-signed-in', 401))).to.equal(true);
    await waitUntil(() => shellOf(desk).querySelector('desk-sign-in'), 'the sign-in');
    expect(view.isConnected && view.hidden).to.equal(true);
  });

  it('restores the focus after a new sign-in', async () => {
    const { desk, find } = await openDesk('ar', { at: '/desk/muscat/inbox' });
    const field = await find<HTMLInputElement>('[type=search]');
    field.focus();
    const view = shellOf(desk).querySelector('desk-inbox') as HTMLElement & { desk: Desk };
    view.desk.lost(new ShuraProblem('not-signed-in', 401));
    const signIn = await find('desk-sign-in');
    await waitUntil(() => signIn.matches(':focus-within'), 'the sign-in');
    await view.desk.refresh();
    await waitUntil(() => field.matches(':focus'), 'the field');
    expect(signIn.isConnected).to.equal(false);
  });

  it('closes a modal dialog while the sign-in is shown, and then restores it', async () => {
    const there = await openDesk('ar', peopleStates.ChangeRole);
    await peopleStates.ChangeRole.play(there);
    const dialog = await there.find<HTMLDialogElement>('dialog[open]');
    const view = shellOf(there.desk).querySelector('desk-people') as HTMLElement & { desk: Desk };
    view.desk.lost(new ShuraProblem('not-signed-in', 401));
    const signIn = await there.find('desk-sign-in');
    await waitUntil(() => signIn.matches(':focus-within'), 'the sign-in');
    expect(dialog.matches(':modal')).to.equal(false);
    await view.desk.refresh();
    await waitUntil(() => dialog.matches(':modal') && dialog.matches(':focus-within'), 'the dialog');
    expect(dialog.isConnected).to.equal(true);
  });

  for (const [does, ends] of [
    ['does', 'what was asked for once one has signed in again'],
    ['does not', 'what was asked for where one goes back'],
  ] as const) {
    it(`${does} ${ends}`, async () => {
      const asked: string[] = [];
      const there = await openDesk('ar', {
        at: '/desk/muscat/people',
        replaced: {
          removePerson: (_, person) => {
            asked.push(person);
            return asked.length > 1
              ? Promise.resolve()
              : Promise.reject(new ShuraProblem('reauthentication-needed', 403));
          },
          signIn: { withPassword: () => Promise.resolve({ codeOwed: false }) },
        },
      });
      await askForAgain(there);
      if (does === 'does') await enter(there);
      else await there.press('#back');
      await waitUntil(() => !shellOf(there.desk).querySelector('desk-sign-in'), 'the view');
      if (does === 'does') await waitUntil(() => asked.length === 2, 'what was asked for');
      else expect(textOf(await there.find('dialog .problem'))).to.contain('تسجيل الدخول من جديد');
      expect(new Set(asked).size).to.equal(1);
    });
  }

  it('asks for a second factor before anything else', async () => {
    const session = { ...signedInAs('administrator'), secondFactorOwed: true, secondFactor: false };
    const { desk } = await openDesk('ar', { at: '/desk/muscat/people', server: { session } });
    expect(shellOf(desk).querySelector('desk-account')).to.exist;
  });

  it('says that the person is still signed in if signing out fails', async () => {
    const there = await openDesk('en', {
      at: '/desk/muscat/inbox',
      replaced: { signIn: { signOut: () => Promise.reject(new ShuraUnreachable()) } },
    });
    await there.press('#account .bar button:last-child');
    expect(textOf(await there.find('[role=alert]'))).to.contain('not signed out');
    expect(there.place.href).to.equal('/desk/muscat/inbox');
  });

  it('shows one sign-in that stays, whatever is refused during and after signing out', async () => {
    const refused = new ShuraProblem('not-signed-in', 401);
    let session = signedInAs('administrator');
    let brought = false;
    const { desk, find, press } = await openDesk('ar', {
      at: '/desk/account',
      replaced: {
        session: () => aTimeout(50).then(() => session),
        signIn: {
          signOut: () => {
            session = signedOut;
            return Promise.resolve();
          },
        },
        inbox: () => {
          brought = true;
          return Promise.reject(refused);
        },
      },
    });
    const view = (await find('desk-account')) as HTMLElement & { desk: Desk };
    await press('#account .bar button:last-child');
    view.desk.lost(refused);
    await waitUntil(() => !view.isConnected, 'the end');
    const signIn = await find('desk-sign-in');
    view.desk.lost(refused);
    await aTimeout(150);
    expect([...shellOf(desk).querySelectorAll('desk-sign-in')]).to.deep.equal([signIn]);
    expect(signIn.hidden).to.equal(false);
    expect(brought, 'the inbox was brought').to.equal(false);
  });

  it('changes language without leaving the page', async () => {
    const { desk, find, press } = await openDesk('ar', { at: '/desk/muscat/inbox' });
    await press('.person');
    await press('#account [lang=en]');
    await desk.updateComplete;
    await waitUntil(() => document.documentElement.lang === 'en', 'the language');
    expect(textOf(await find('nav.wide a'))).to.equal('Inbox');
    localStorage.removeItem('shura:desk');
  });

  it('announces what a view tells it to, also the same words again', async () => {
    const { desk } = await openDesk('ar', { at: '/desk/muscat/inbox' });
    const view = shellOf(desk).querySelector('desk-inbox') as HTMLElement & { desk: { announce(words: string): void } };
    view.desk.announce('حُفظ');
    await aTimeout(80);
    expect(textOf(shellOf(desk).querySelector('[role=status]'))).to.equal('حُفظ');
  });
});

describe('routes of the desk', () => {
  const route = (href: string) => {
    const { query, ...rest } = readRoute(href, '/shura/desk');
    return rest;
  };
  it('are read below the mount path', () => {
    expect(route('/shura/desk')).to.deep.equal({ view: 'start' });
    expect(route('/shura/desk/account')).to.deep.equal({ view: 'account' });
    expect(route('/shura/desk/muscat')).to.deep.equal({ view: 'inbox', agency: 'muscat' });
    expect(route('/shura/desk/muscat/suggestions/K3M7-9QXT')).to.deep.equal({
      view: 'suggestions',
      agency: 'muscat',
      id: 'K3M7-9QXT',
    });
    expect(route('/shura/desk/muscat/asking/new-parks')).to.deep.equal({
      view: 'asking',
      agency: 'muscat',
      id: 'new-parks',
    });
    expect(route('/shura/desk/muscat/nothing')).to.deep.equal({ view: 'absent' });
    expect(route('/shura/desk/muscat/inbox/more')).to.deep.equal({ view: 'absent' });
  });
});
