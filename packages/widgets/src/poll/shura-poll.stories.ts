import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PollArgs, type PollStory, pollStates, reachState, renderState } from './poll-states.ts';

const meta = {
  id: 'shura-poll',
  title: 'استطلاع الرأي · Poll',
  component: 'shura-poll',
  args: { poll: 'new-parks', 'heading-level': 2, results: 'show' },
} satisfies Meta<PollArgs>;
export default meta;

const show = (state: PollStory): StoryObj<PollArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Open = show(pollStates.Open);
export const Loading = show(pollStates.Loading);
export const Scheduled = show(pollStates.Scheduled);
export const Missing = show(pollStates.Missing);
export const Sending = show(pollStates.Sending);
export const Working = show(pollStates.Working);
export const Offline = show(pollStates.Offline);
export const Busy = show(pollStates.Busy);
export const Voted = show(pollStates.Voted);
export const Returning = show(pollStates.Returning);
export const Changing = show(pollStates.Changing);
export const OriginRefused = show(pollStates.OriginRefused);
export const Stale = show(pollStates.Stale);
export const Results = show(pollStates.Results);
export const Table = show(pollStates.Table);
export const Apart = show(pollStates.Apart);
export const Levels = show(pollStates.Levels);
export const Hidden = show(pollStates.Hidden);
export const Closed = show(pollStates.Closed);
export const Amended = show(pollStates.Amended);
export const Imported = show(pollStates.Imported);
export const ResultsHide = show(pollStates.ResultsHide);
export const NotFound = show(pollStates.NotFound);
export const ServerDown = show(pollStates.ServerDown);
export const Unnamed = show(pollStates.Unnamed);
export const Multiple = show(pollStates.Multiple);
export const TooMany = show(pollStates.TooMany);
export const Scale = show(pollStates.Scale);
export const ScaleResults = show(pollStates.ScaleResults);
export const Ranking = show(pollStates.Ranking);
export const RankingResults = show(pollStates.RankingResults);
export const Statements = show(pollStates.Statements);
export const StatementsResumed = show(pollStates.StatementsResumed);
export const StatementsResults = show(pollStates.StatementsResults);
export const SeveralQuestions = show(pollStates.SeveralQuestions);
export const SeveralMissing = show(pollStates.SeveralMissing);
