import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import type { StoredPoll } from '../model/records.ts';
import { createPolls } from './polls.ts';

it('a commit is counted once, whether its result or a tally that includes it comes first', () => {
  const polls = createPolls({ shared: true });
  polls.putAgency({ slug: 'a', name: {}, timeZone: 'UTC', place: {}, origins: [], policies: [], calendars: [] });
  const stored: StoredPoll = {
    ...{ id: 1, slug: 'p', agency: 'a', edition: 1, draft: false, opensAt: 0, closesAt: null, visibility: 'live' },
    ...{ questions: [], amendments: [], participants: 0, ofL0: 0, updatedAt: null },
  };
  polls.put(stored);
  const one = { poll: 1, participants: 1, ofL0: 0, cells: [] };
  const people = () => polls.find('p')?.participants;
  polls.count([one], 1, '10');
  polls.stand([{ ...one, updatedAt: 1 }], (commit) => commit === '10');
  equal(people(), 1);
  polls.stand([{ ...one, participants: 2, updatedAt: 2 }], (commit) => commit !== '12');
  polls.count([one], 2, '11');
  equal(people(), 2, 'the answer came later');
  polls.count([one], 3, '12');
  polls.stand([{ ...one, participants: 2, updatedAt: 2 }], (commit) => commit !== '12');
  equal(people(), 3, 'the standing is of before');
});
