import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type BoxArgs, type BoxStory, boxStates, reachState, renderState } from './box-states.ts';

const meta = {
  id: 'shura-suggestion-box',
  title: 'صندوق المقترحات · Suggestion box',
  component: 'shura-suggestion-box',
  args: { consultation: 'green-muscat', 'heading-level': 2 },
} satisfies Meta<BoxArgs>;
export default meta;

const show = (state: BoxStory): StoryObj<BoxArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Empty = show(boxStates.Empty);
export const Loading = show(boxStates.Loading);
export const Written = show(boxStates.Written);
export const English = show(boxStates.English);
export const Alike = show(boxStates.Alike);
export const Supported = show(boxStates.Supported);
export const TooLong = show(boxStates.TooLong);
export const Missing = show(boxStates.Missing);
export const Malformed = show(boxStates.Malformed);
export const Personal = show(boxStates.Personal);
export const Sending = show(boxStates.Sending);
export const Offline = show(boxStates.Offline);
export const TooMany = show(boxStates.TooMany);
export const Refused = show(boxStates.Refused);
export const OriginRefused = show(boxStates.OriginRefused);
export const Late = show(boxStates.Late);
export const Sent = show(boxStates.Sent);
export const News = show(boxStates.News);
export const Scheduled = show(boxStates.Scheduled);
export const Closed = show(boxStates.Closed);
export const NoBox = show(boxStates.NoBox);
export const NotFound = show(boxStates.NotFound);
export const ServerDown = show(boxStates.ServerDown);
