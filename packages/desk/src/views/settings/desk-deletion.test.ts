import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { deletionStates } from './deletion-states.ts';

for (const language of ['ar', 'en'] as const) {
  describe(`the deletion of an agency, in ${language}`, () => {
    it('is requested only with a reason in both languages', async () => {
      const there = await openDesk(language, deletionStates.Ask);
      expect(textOf(await there.find('.part ul a'))).to.equal(
        language === 'ar' ? 'كيف نزيد الظل في مسقط؟' : 'How do we bring more shade to Muscat?',
      );
      await there.type('[name="reason.ar"]', 'ضُمّت إلى المحافظة');
      await there.press('form .grave');
      await there.find('.wrong');
      expect(there.client.asked).to.have.length(0);
      await there.type('[name="reason.en"]', 'Merged');
      await expect(there.desk).to.be.accessible();
      await there.press('form .grave');
      await waitUntil(() => there.client.asked.length === 1);
      expect(there.client.asked).to.deep.equal([['askDeletion', 'muscat', { ar: 'ضُمّت إلى المحافظة', en: 'Merged' }]]);
    });

    it('can be withdrawn until it is done, and cannot be done before its day', async () => {
      const there = await openDesk(language, deletionStates.Waiting);
      expect(textOf(await there.find('blockquote'))).to.contain(language === 'ar' ? 'ضُمّت' : 'governor');
      expect(textOf(await there.find('.later'))).to.match(
        language === 'ar' ? /تُتاح هذه الخطوة بدءًا من/ : /can be taken from/,
      );
      await expect(there.desk).to.be.accessible();
      await there.press('blockquote + .bar button');
      await waitUntil(() => there.client.asked.length === 1);
      expect(there.client.asked).to.deep.equal([['withdrawDeletion', 'muscat']]);
    });

    it('is done once the exact name is typed, and says where everything is saved', async () => {
      const there = await openDesk(language, deletionStates.Wrong);
      await deletionStates.Wrong.play(there);
      expect(there.client.asked).to.have.length(0);
      await expect(there.desk).to.be.accessible();
      await there.type('#agency', 'muscat');
      await there.press('button.grave');
      expect(textOf(await there.find('.kept'))).to.contain('muscat-2026-11-25.jsonl');
      expect(there.client.asked).to.deep.equal([['deleteAgency', 'muscat', 'muscat']]);
      await expect(there.desk).to.be.accessible();
    });
  });
}
