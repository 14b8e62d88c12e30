import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { cleanAct } from './clean-words.ts';

it('every text of an act of staff is sanitised, in each language and at any depth', () => {
  const act = {
    kind: 'answer',
    office: { ar: 'البلدية' },
    outcome: 'adopted',
    reason: { ar: 'نعم\u202E', fr: 'oui\0' },
    commitment: { text: { ar: '\u200B', en: 'trees\u0007' }, due: '2027-01-01' },
  } as const;
  deepEqual(cleanAct(act), {
    act: {
      ...act,
      reason: { ar: 'نعم', fr: 'oui' },
      commitment: { text: { ar: '', en: 'trees' }, due: '2027-01-01' },
    },
    errors: [{ field: 'act.commitment.text.ar', code: 'missing' }],
  });
});
