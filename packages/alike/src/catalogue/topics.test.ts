import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyser/analyse.ts';
import { spread, together, topicsOf } from './topics.ts';

const topics = (text: string) => topicsOf(analyse(text).units);
const shared = (one: string, other: string) => together(spread(topics(one)), topics(other));

describe('topics', () => {
  it('are the same for two different stories about one problem', () => {
    const alike = [
      ['الحافلة المدرسية مزدحمة وابني يقف طول الطريق', 'بنتي كل يوم تروح المدرسة واقفة فالباص لأنه ما شي كراسي'],
      ['نرجو حلًا للكلاب الضالة في حينا', 'Stray dogs chase our children at night'],
    ] as const;
    for (const [one, other] of alike) ok(shared(one, other) > 0.3, `${one} / ${other}`);
  });

  it('differ for another problem, and are few for empty words', () => {
    ok(shared('نرجو حلًا للكلاب الضالة في حينا', 'الحافلة المدرسية مزدحمة') < 0.1);
    ok(shared('السلام عليكم', 'السلام عليكم') < 0.1);
    equal(topics('').length, 0);
  });
});
