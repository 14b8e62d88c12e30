import { waitUntil } from '@open-wc/testing';
import { openDesk } from '../../../testing/open-desk.ts';
import { inboxStates } from '../inbox-states.ts';

describe('an interrupted bulk act', () => {
  it('has the focus once it is resumed', async () => {
    const there = await openDesk('ar', inboxStates.Unfinished);
    await there.press('.card.bulk .main');
    const heading = await there.find('#bulk-progress');
    await waitUntil(() => heading.matches(':focus'), 'the focus');
  });

  it('returns the focus to the page if it is discarded', async () => {
    const there = await openDesk('ar', inboxStates.Unfinished);
    await there.press('.card.bulk .plain');
    const heading = await there.find('h1');
    await waitUntil(() => heading.matches(':focus'), 'the focus');
  });
});
