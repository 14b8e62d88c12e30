import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { settings } from '../../testing/sample-desk.ts';
import { browserPlace } from '../../ui/place.ts';
import { settingsStates } from './settings-states.ts';

const all = (desk: HTMLElement, selector: string) => [
  ...desk.shadowRoot!.querySelector('desk-settings')!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

for (const language of ['ar', 'en'] as const) {
  describe(`settings, in ${language}`, () => {
    it('are saved unchanged if nothing is edited', async () => {
      const there = await openDesk(language, settingsStates.Settings);
      await there.find('.rules');
      await expect(there.desk).to.be.accessible();
      await there.press('.save .main');
      await there.find('.done');
      expect(there.client.asked).to.deep.equal([['saveSettings', 'muscat', settings.agency, 'v7']]);
    });

    it('accept numbers in any digits, more rules and fewer holidays', async () => {
      const there = await openDesk(language, settingsStates.Settings);
      await there.find('.rules');
      await there.type('[name="policy.pledge.answer"]', '٢٠');
      await there.press('.rules ~ .bar button');
      await waitUntil(() => all(there.desk, '.rules li').length === 4, 'the rule');
      await waitUntil(() => all(there.desk, '.rules li:last-child textarea')[0]?.matches(':focus'), 'the focus');
      await there.type('[name="policy.rules.3.ar"]', 'نص مكرر');
      await there.type('[name="policy.rules.3.en"]', 'Repeated text');
      await there.press('.rules li:first-child > button');
      await waitUntil(() => all(there.desk, '.rules li').length === 3, 'the removal');
      await there.press('.holidays li:first-child button');
      await waitUntil(() => all(there.desk, '.holidays li').length === 1, 'the removal');
      await there.press('.save .main');
      await there.find('.done');
      const [, , sent] = there.client.asked[0] as readonly [string, string, typeof settings.agency];
      expect(sent.policy?.pledge).to.deep.equal({ acknowledge: 3, answer: 20 });
      expect(sent.policy?.rules.map(({ en }) => en)).to.deep.equal([
        'Insults or incitement',
        'Advertising',
        'Repeated text',
      ]);
      expect(sent.calendar?.holidays).to.deep.equal(settings.agency.calendar?.holidays.slice(1));
    });

    it('name holidays in both languages, of one day or of several', async () => {
      const there = await openDesk(language, settingsStates.Holidays);
      await settingsStates.Holidays.play(there);
      const at = (field: string) => `[name="calendar.holidays.2.${field}"]`;
      expect(all(there.desk, '.wrong').map((one) => one.id)).to.deep.equal([
        'calendar.holidays.2.name.en-wrong',
        'calendar.holidays.2.to-wrong',
      ]);
      await expect(there.desk).to.be.accessible();
      await there.type(at('name.en'), 'Eid al-Adha');
      await there.type(at('to'), '2027-05-18');
      await there.press('.add-holidays');
      await there.type('[name="calendar.holidays.3.name.ar"]', 'المولد النبوي');
      await there.type('[name="calendar.holidays.3.name.en"]', 'Prophet’s Birthday');
      await there.type('[name="calendar.holidays.3.from"]', '2027-08-15');
      await there.press('.save .main');
      await there.find('.done');
      const [, , sent] = there.client.asked[0] as readonly [string, string, typeof settings.agency];
      expect(sent.calendar?.holidays.slice(2)).to.deep.equal([
        { name: { ar: 'عيد الأضحى', en: 'Eid al-Adha' }, from: '2027-05-16', to: '2027-05-18' },
        { name: { ar: 'المولد النبوي', en: 'Prophet’s Birthday' }, from: '2027-08-15', to: '2027-08-15' },
      ]);
    });

    it('have an index whose links move to the heading of a section, and leave the address as it is', async () => {
      const there = await openDesk(language, settingsStates.Settings);
      await there.find('.index a');
      const titles = (selector: string) => all(there.desk, selector).map((one) => textOf(one));
      expect(titles('.index a')).to.deep.equal(titles('.subject h2'));
      await there.press('.index li:last-child a');
      const focused = there.desk.shadowRoot!.querySelector('desk-settings')!.shadowRoot!.activeElement;
      expect(textOf(focused)).to.equal(titles('.subject h2').at(-1));
      expect(there.place.href).to.equal('/desk/muscat/settings');
    });

    it('have a list of offices that can be added, renamed and removed, without equal names', async () => {
      const there = await openDesk(language, settingsStates.Offices);
      await settingsStates.Offices.play(there);
      expect(all(there.desk, '.wrong').map((one) => one.id)).to.deep.equal(['offices.2.name.ar-wrong']);
      expect(there.client.asked).to.have.length(0);
      await expect(there.desk).to.be.accessible();
      await there.type('[name="offices.2.name.ar"]', 'قسم البساتين');
      await there.type('[name="offices.1.name.en"]', 'Roads Department');
      await there.press('.offices li:first-child button');
      await waitUntil(() => all(there.desk, '.offices li').length === 2, 'the removal');
      await there.press('.save .main');
      await there.find('.done');
      const [, , sent] = there.client.asked[0] as readonly [string, string, typeof settings.agency];
      expect(sent.offices).to.deep.equal([
        { id: 'transport', name: { ar: 'قسم النقل', en: 'Roads Department' } },
        { id: 'gardens', name: { ar: 'قسم البساتين', en: 'Gardens' } },
      ]);
    });

    it('have errors beside the fields, and are then not sent', async () => {
      const there = await openDesk(language, settingsStates.Unfinished);
      await settingsStates.Unfinished.play(there);
      expect(all(there.desk, '.wrong')).to.have.length(2);
      expect(there.client.asked).to.have.length(0);
    });

    it('keep typed values when somebody else has saved', async () => {
      const there = await openDesk(language, settingsStates.Overtaken);
      await there.type('[name="name.en"]', 'Municipality of Muscat');
      await there.press('.save .main');
      await there.find('.problem');
      const name = await there.find<HTMLInputElement>('[name="name.en"]');
      expect(name.value).to.equal('Municipality of Muscat');
      await there.press('.save .plain');
      await waitUntil(() => name.value === 'Muscat Municipality', 'what the other saved');
    });

    it('keep a colour as it is for buttons, and show the shade of it that text is written in', async () => {
      const there = await openDesk(language, settingsStates.Yellow);
      await settingsStates.Yellow.play(there);
      const said = () => all(there.desk, '.colour [role=status]').map((one) => textOf(one));
      expect(said().map((words) => /#[0-9a-f]{6}/.exec(words)?.[0])).to.deep.equal(['#735800', '#df7c94']);
      expect(textOf(all(there.desk, '.contrasts li')[0])).to.include('14.66:1');
      const dress = (await there.find('.samples')).style.getPropertyValue('--shura-accent');
      expect(dress).to.equal('light-dark(#ffd400, #7a1f3d)');
      await expect(there.desk).to.be.accessible();
      await there.type('[name="brand.radius"]', '٤');
      await there.press('.save .main');
      await there.find('.done');
      const [, , sent] = there.client.asked[0] as readonly [string, string, typeof settings.agency];
      expect(sent.brand).to.deep.equal({ accent: { light: '#ffd400', dark: '#7a1f3d' }, radius: 4 });
    });

    it('preview a colour from either field, and can remove it', async () => {
      const there = await openDesk(language, settingsStates.Branded);
      const samples = await there.find('.samples');
      const dress = () => samples.style.getPropertyValue('--shura-accent');
      expect(dress()).to.equal('light-dark(#7a1f3d, #f2a9c0)');
      await there.type('.colour [type=color]', '#123456');
      const field = await there.find<HTMLInputElement>('[name="brand.accent.light"]');
      await waitUntil(() => field.value === '#123456', 'the colour in words');
      expect(dress()).to.equal('light-dark(#123456, #f2a9c0)');
      await there.type('[name="brand.accent.light"]', 'no colour');
      await waitUntil(() => all(there.desk, '.contrasts').length === 1, 'no contrast of what is no colour');
      expect(dress()).to.equal('light-dark(#123456, #f2a9c0)');
      await there.press('.colours ~ .bar .grave');
      await there.press('.save .main');
      await there.find('.done');
      expect(there.client.asked).to.deep.equal([['saveSettings', 'muscat', settings.agency, 'v7']]);
    });

    it('warn before unsaved values are left', async () => {
      const there = await openDesk(language, settingsStates.Leaving);
      await settingsStates.Leaving.play(there);
      await expect(there.desk).to.be.accessible();
      await there.press('#leaving .main');
      await waitUntil(() => all(there.desk, '#leaving').length === 0, 'the question to go');
      expect(there.place.href).to.equal('/desk/muscat/settings');
      expect((await there.find<HTMLInputElement>('[name="policy.pledge.answer"]')).value).to.equal('20');
      const unload = new Event('beforeunload', { cancelable: true });
      dispatchEvent(unload);
      expect(unload.defaultPrevented).to.equal(true);
      await there.press('header [href$="/inbox"]');
      await there.press('#leaving .grave');
      await there.find('desk-inbox');
    });

    it('warn also on going back, and keep the address meanwhile', async () => {
      const { pathname, search } = location;
      history.pushState(null, '', '?settings');
      let moves = 0;
      const leave = browserPlace().listen(() => {
        moves += 1;
      });
      const there = await openDesk(language, settingsStates.Settings);
      await there.type('[name="policy.pledge.answer"]', '20');
      history.back();
      await there.find('#leaving[open]');
      leave();
      expect([location.search, moves]).to.deep.equal(['?settings', 0]);
      await there.press('#leaving .grave');
      await there.find('desk-inbox');
      history.replaceState(null, '', pathname + search);
    });

    it('do not warn when everything is saved', async () => {
      const there = await openDesk(language, settingsStates.Settings);
      await there.type('[name="policy.pledge.answer"]', '20');
      await there.press('.save .main');
      await there.find('.done');
      await there.press('header [href$="/inbox"]');
      await there.find('desk-inbox');
    });

    it('require a policy only once it is begun', async () => {
      const there = await openDesk(language, settingsStates.NoPolicy);
      await there.find('form');
      expect(all(there.desk, '.rules')).to.have.length(0);
      await there.press('.subject:last-of-type .card button');
      await there.find('.rules');
      expect(textOf(await there.find('.rules label'))).to.not.equal('');
    });
  });
}
