import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { peopleStates } from './people-states.ts';

const words = {
  ar: { count: '4 موظفين', last: 'لا بد أن يبقى للجهة مدير واحد على الأقل.', off: 'غير مفعّلة' },
  en: { count: '4 people', last: 'An agency must have at least one administrator.', off: 'Off' },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`people, in ${language}`, () => {
    it('lists members and their roles', async () => {
      const there = await openDesk(language, peopleStates.People);
      await there.find('tbody tr');
      expect(textOf(await there.find('.split .meta'))).to.equal(w.count);
      expect(textOf(await there.find('td.overdue'))).to.equal(w.off);
      await expect(there.desk).to.be.accessible();
    });

    it('changes a role in a dialog', async () => {
      const there = await openDesk(language, peopleStates.ChangeRole);
      const change = await there.find('tr:nth-child(2) button');
      change.focus();
      await peopleStates.ChangeRole.play(there);
      (await there.find<HTMLInputElement>('dialog [value=publisher]')).click();
      await expect(there.desk).to.be.accessible();
      await there.press('dialog button.main');
      await there.find('.done');
      expect(there.client.asked).to.deep.equal([['setRole', 'muscat', 'p2', 'publisher']]);
      await waitUntil(() => change.matches(':focus'), 'the focus where it was');
    });

    it('keeps the dialog open if a change is refused', async () => {
      const there = await openDesk(language, peopleStates.LastAdministrator);
      await peopleStates.LastAdministrator.play(there);
      expect(textOf(await there.find('dialog .problem'))).to.equal(w.last);
    });

    it('removes a person only after a confirmation', async () => {
      const there = await openDesk(language, peopleStates.Remove);
      (await there.find('tr:nth-child(2) button')).focus();
      await peopleStates.Remove.play(there);
      expect(there.client.asked).to.have.length(0);
      await there.press('dialog button.grave:not(.plain)');
      await there.find('.done');
      expect(there.client.asked).to.deep.equal([['removePerson', 'muscat', 'p2']]);
      await waitUntil(() => there.desk.matches(':focus-within'), 'the focus');
    });

    it('invites, and shows the link once', async () => {
      const there = await openDesk(language, { at: '/desk/muscat/people' });
      await there.type('#email', 'huda@muscat.example');
      await there.press('.invite .main');
      const made = await there.find('#made-link');
      await waitUntil(() => made.matches(':focus'), 'the focus');
      expect(textOf(await there.find('#made-link code'))).to.equal('https://votes.example/desk#join=hT5y2');
      expect(there.client.asked).to.deep.equal([['invite', 'muscat', 'huda@muscat.example', 'answerer']]);
    });

    it('withdraws an invitation', async () => {
      const there = await openDesk(language, peopleStates.People);
      (await there.find('.list .grave')).focus();
      await there.press('.list .grave');
      await there.find('.done');
      await waitUntil(() => there.desk.matches(':focus-within'), 'the focus');
      expect(there.client.asked).to.deep.equal([['withdrawInvitation', 'muscat', 'i1']]);
    });
  });
}
