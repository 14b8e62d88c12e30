import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Question } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import { amend as amendParts, type Reasons } from './amendments.ts';
import { amendablePoll } from './poll-fields.ts';

const both = (ar: string, en: string) => ({ ar, en });
const now = Date.UTC(2026, 10, 24, 9);
const amend = (before: PollRecord, wanted: PollRecord, reasons: Reasons, at: number) =>
  amendParts(amendablePoll(before), amendablePoll(wanted), reasons, at);
const poll = (texts: { yes?: string; no?: string; title?: string }, more: Partial<PollRecord> = {}): PollRecord => {
  const question: Question = {
    kind: 'single',
    id: 'road',
    text: both('هل تغلق الطريق مساء الجمعة؟', texts.title ?? 'Should the raod be closed on Friday evenings?'),
    options: [
      { id: 'yes', text: both('نعم، تغلق', texts.yes ?? 'Yes, close it') },
      { id: 'no', text: both('لا، تبقى مفتوحة', texts.no ?? 'No, keep it open') },
    ],
  };
  return {
    slug: 'road',
    agency: 'muscat',
    draft: false,
    opensAt: now - 1000,
    closesAt: now + 1000,
    visibility: 'live',
    questions: [question],
    amendments: [],
    ...more,
  };
};

describe('a poll that has ballots', () => {
  it('allows corrections of typing, and keeps the earlier text', () => {
    const { amendments, changes, errors } = amend(
      poll({}),
      poll({ title: 'Should the road be closed on Friday evenings?' }),
      {},
      now,
    );
    deepEqual(errors, []);
    deepEqual(changes, [{ field: 'questions.road.text', change: 'corrected' }]);
    deepEqual(
      amendments[0]?.kind === 'correction' && amendments[0].was.en,
      'Should the raod be closed on Friday evenings?',
    );
  });

  it('never gets another meaning: not in one step, not in many, not by two options that are swapped', () => {
    const fixed = [{ field: 'questions.road.options.yes', code: 'fixed' }];
    deepEqual(amend(poll({}), poll({ yes: 'No, keep it open' }), {}, now).errors, fixed);
    const stepped = poll(
      { yes: 'Yes, clos it' },
      {
        amendments: [
          { kind: 'correction', at: '', field: 'questions.road.options.yes', was: both('نعم، تغلق', 'Yes, close it') },
        ],
      },
    );
    deepEqual(amend(stepped, poll({ yes: 'Not clos it!' }), {}, now).errors, fixed);
    const near = { yes: 'Open it', no: 'Open at' };
    deepEqual(
      amend(poll(near), poll({ yes: near.no, no: near.yes }), {}, now).errors.map(({ code }) => code),
      ['fixed', 'fixed'],
    );
  });

  it('can end later or earlier with a reason, but never in the past', () => {
    const why = { ar: 'بطلب', en: 'asked for' };
    const later = poll({}, { closesAt: now + 9000 });
    deepEqual(amend(poll({}), later, {}, now).errors, [{ field: 'extension', code: 'missing' }]);
    deepEqual(amend(poll({}), later, { extension: why }, now).changes, [{ change: 'extended' }]);
    deepEqual(amend(later, poll({}), { extension: why }, now).errors, [{ field: 'closure', code: 'missing' }]);
    deepEqual(amend(later, poll({}), { closure: why }, now).changes, [{ change: 'closed' }]);
    const over = poll({}, { closesAt: now - 1 });
    deepEqual(amend(later, over, { closure: why }, now).errors, [{ field: 'closes', code: 'fixed' }]);
  });

  it('has the same names for fixed fields as the contract', () => {
    const moved = amend(poll({}), poll({}, { opensAt: now }), {}, now);
    deepEqual(moved.errors, [{ field: 'opens', code: 'fixed' }]);
  });
});
