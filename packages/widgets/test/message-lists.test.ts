import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { checkListed } from '../build/message-lists.ts';
import { placeAll, writeList } from '../build/place-messages.ts';
import { placeOf } from '../src/localization/message-place.ts';

describe('translations that browsers look up by a hash of the source text', () => {
  it('each have an index of their own, computed from the text and the multipliers', () => {
    const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءىةآأؤئ {0},.؟');
    // The multiplier cannot move a message of one letter. There is none, and the build refuses a list that it cannot place.
    const messages = fc.uniqueArray(fc.string({ unit: letter, minLength: 2 }), { maxLength: 400 });
    fc.assert(
      fc.property(messages, (all) => {
        const { places, multipliers, size } = placeAll(all);
        deepEqual([...places.keys()].toSorted(), [...all].toSorted());
        equal(new Set(places.values()).size, all.length);
        for (const [words, place] of places) {
          equal(placeOf(words, size, multipliers), place);
          ok(place > 0 && place < size);
        }
        const literals = new Map(all.map((words) => [words, JSON.stringify(`translation of ${words}`)]));
        const list: readonly string[] = new Script(
          writeList({ places, multipliers, size }, literals),
        ).runInThisContext();
        for (const words of all) {
          equal(list[placeOf(words, list.length, list[0] ?? '')], `translation of ${words}`);
        }
      }),
    );
  });

  it('are refused for two messages with the same text', () => {
    throws(() => placeAll(['نعم', 'نعم']), /the same words/);
  });

  it('are refused in a bundle whose list lacks them, since another message would be shown', () => {
    checkListed('l.msg("عرض المزيد")', 'poll');
    throws(() => checkListed('l.msg("تقديم مقترح")', 'poll'), /"تقديم مقترح" is not among the messages of "poll"/);
    throws(() => checkListed('l.msg(words)', 'all'), /words is not among/);
  });
});
