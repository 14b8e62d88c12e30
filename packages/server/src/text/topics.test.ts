import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import { together, topicsOf } from './topics.ts';

const topics = (text: string) => topicsOf(analyse(text).units);

describe('topics', () => {
  it('are the same for two who tell different stories of one trouble', () => {
    const alike = [
      ['الحافلة المدرسية مزدحمة وابني يقف طول الطريق', 'بنتي كل يوم تروح المدرسة واقفة فالباص لأنه ما شي كراسي'],
      ['نرجو حلًا للكلاب الضالة في حينا', 'Stray dogs chase our children at night'],
    ] as const;
    for (const [one, other] of alike) ok(together(topics(one), topics(other)) > 0.4, `${one} / ${other}`);
  });

  it('are others for another trouble, and hardly any for words that say nothing', () => {
    ok(together(topics('نرجو حلًا للكلاب الضالة في حينا'), topics('الحافلة المدرسية مزدحمة')) < 0.2);
    ok(together(topics('السلام عليكم'), topics('السلام عليكم')) < 0.1);
    deepEqual(topics(''), []);
  });
});
