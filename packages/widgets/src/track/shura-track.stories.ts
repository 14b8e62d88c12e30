import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { reachState, renderState, type TrackArgs, type TrackStory, trackStates } from './track-states.ts';

const meta = {
  id: 'shura-track',
  title: 'متابعة مقترح · Track',
  component: 'shura-track',
  args: { reference: 'K3M7-9QXT', 'heading-level': 2 },
} satisfies Meta<TrackArgs>;
export default meta;

const show = (state: TrackStory): StoryObj<TrackArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const Lookup = show(trackStates.Lookup);
export const LookupFollowed = show(trackStates.LookupFollowed);
export const LookupUnknown = show(trackStates.LookupUnknown);
export const Held = show(trackStates.Held);
export const Waiting = show(trackStates.Waiting);
export const Late = show(trackStates.Late);
export const Asked = show(trackStates.Asked);
export const Replied = show(trackStates.Replied);
export const PartlyAdopted = show(trackStates.PartlyAdopted);
export const AnsweredAgain = show(trackStates.AnsweredAgain);
export const UnderStudy = show(trackStates.UnderStudy);
export const StudyOver = show(trackStates.StudyOver);
export const NotAdopted = show(trackStates.NotAdopted);
export const Referred = show(trackStates.Referred);
export const CommitmentLate = show(trackStates.CommitmentLate);
export const CarriedOutLate = show(trackStates.CarriedOutLate);
export const Promoted = show(trackStates.Promoted);
export const PromotedSupported = show(trackStates.PromotedSupported);
export const Hidden = show(trackStates.Hidden);
export const Appealed = show(trackStates.Appealed);
export const AppealRefused = show(trackStates.AppealRefused);
export const Redacted = show(trackStates.Redacted);
export const Erased = show(trackStates.Erased);
export const Author = show(trackStates.Author);
export const AuthorAppeals = show(trackStates.AuthorAppeals);
export const AuthorErases = show(trackStates.AuthorErases);
export const CodeMissing = show(trackStates.CodeMissing);
export const CodeRefused = show(trackStates.CodeRefused);
export const TooMany = show(trackStates.TooMany);
export const Done = show(trackStates.Done);
export const Loading = show(trackStates.Loading);
export const NotFound = show(trackStates.NotFound);
export const ServerDown = show(trackStates.ServerDown);
