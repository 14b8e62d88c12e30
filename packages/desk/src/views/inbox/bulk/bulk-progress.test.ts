import { waitUntil } from '@open-wc/testing';
import { openDesk } from '../../../testing/open-desk.ts';
import { inboxStates } from '../inbox-states.ts';

describe('work on many that was begun and cut off', () => {
  it('has the focus once one goes on with it', async () => {
    const there = await openDesk('ar', inboxStates.Unfinished);
    await there.press('.card.bulk .main');
    const heading = await there.find('#bulk-progress');
    await waitUntil(() => heading.matches(':focus'), 'the focus');
  });

  it('gives the focus to the page once it is left undone', async () => {
    const there = await openDesk('ar', inboxStates.Unfinished);
    await there.press('.card.bulk .plain');
    const heading = await there.find('h1');
    await waitUntil(() => heading.matches(':focus'), 'the focus');
  });
});
