import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { ShuraDesk } from '../../app/shura-desk.ts';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { audit, signedInAs, signedOut } from '../../testing/sample-desk.ts';
import { enter } from '../sign-in/sign-in-states.ts';
import { auditStates } from './audit-states.ts';

const words = {
  ar: {
    first: '2:42 م عائدة الحارثية: كتابة رد 7K2M-94FD',
    office: 'إسناد مقترح إلى مكتب 7K2M-94FDقسم الحدائق',
    day: '24 نوفمبر 2026',
    operator: 'مشغّل الخادم',
  },
  en: {
    first: '2:42 PM عائدة الحارثية wrote an answer 7K2M-94FD',
    office: 'assigned a suggestion to an office 7K2M-94FDParks Department',
    day: '24 November 2026',
    operator: 'The server’s operator',
  },
} as const;

const inView = (desk: ShuraDesk, selector: string) => [
  ...desk.renderRoot.querySelector('desk-audit')!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the audit log, in ${language}`, () => {
    it('shows who did what, by days of the agency', async () => {
      const there = await openDesk(language, auditStates.Days);
      expect(textOf(await there.find('.entry'))).to.equal(w.first);
      expect(textOf(inView(there.desk, '.entry')[1])).to.contain(w.office);
      expect(inView(there.desk, 'h2').map(textOf)[0]).to.equal(w.day);
      expect(inView(there.desk, 'h2')).to.have.length(3);
      expect(textOf(inView(there.desk, '.entry b').at(-1))).to.equal(w.operator);
      await expect(there.desk).to.be.accessible();
    });

    it('loads older entries down to the first', async () => {
      const there = await openDesk(language, auditStates.All);
      await auditStates.All.play(there);
      await waitUntil(() => inView(there.desk, 'button').length === 0, 'the end');
    });
  });
}

describe('the audit log', () => {
  it('loads again after a new sign-in', async () => {
    let session = signedInAs('administrator');
    const there = await openDesk('ar', {
      at: '/desk/muscat/audit',
      replaced: {
        session: () => Promise.resolve(session),
        audit: () => (session.person ? Promise.resolve(audit) : Promise.reject(new ShuraProblem('not-signed-in', 401))),
        signIn: {
          withPassword: () => {
            session = signedInAs('administrator');
            return Promise.resolve({ codeOwed: false });
          },
        },
      },
    });
    await there.find('.entry');
    session = signedOut;
    there.place.go('/desk/muscat/inbox');
    await waitUntil(() => there.desk.renderRoot.querySelector('desk-inbox'), 'the inbox');
    there.place.go('/desk/muscat/audit');
    await there.find('#email');
    await enter(there);
    await there.find('.entry');
    expect(there.desk.renderRoot.querySelector('desk-sign-in')).to.not.exist;
  });
});
