import type { DeskView } from '../ui/desk.ts';

type ViewClass = new () => DeskView;

/** Views by name, loaded at first use. The tag of a view is `desk-<name>`. */
const views = {
  'sign-in': () => import('../views/sign-in/desk-sign-in.ts').then((loaded): ViewClass => loaded.DeskSignInView),
  join: () => import('../views/sign-in/desk-join.ts').then((loaded): ViewClass => loaded.DeskJoin),
  inbox: () => import('../views/inbox/desk-inbox.ts').then((loaded): ViewClass => loaded.DeskInbox),
  suggestions: () =>
    import('../views/suggestion/desk-suggestion.ts').then((loaded): ViewClass => loaded.DeskSuggestionView),
  asking: () => import('../views/asking/desk-asking.ts').then((loaded): ViewClass => loaded.DeskAsking),
  consultation: () =>
    import('../views/asking/desk-consultation.ts').then((loaded): ViewClass => loaded.DeskConsultation),
  poll: () => import('../views/asking/desk-poll.ts').then((loaded): ViewClass => loaded.DeskPoll),
  responses: () => import('../views/responses/desk-responses.ts').then((loaded): ViewClass => loaded.DeskResponses),
  outcome: () => import('../views/responses/desk-outcome.ts').then((loaded): ViewClass => loaded.DeskOutcome),
  search: () => import('../views/search/desk-search.ts').then((loaded): ViewClass => loaded.DeskSearch),
  adoption: () => import('../views/adoption/desk-adoption.ts').then((loaded): ViewClass => loaded.DeskAdoptionView),
  counters: () => import('../views/counters/desk-counters.ts').then((loaded): ViewClass => loaded.DeskCounters),
  insights: () => import('../views/insights/desk-insights.ts').then((loaded): ViewClass => loaded.DeskInsights),
  people: () => import('../views/people/desk-people.ts').then((loaded): ViewClass => loaded.DeskPeople),
  settings: () => import('../views/settings/desk-settings.ts').then((loaded): ViewClass => loaded.DeskSettings),
  deletion: () => import('../views/settings/desk-deletion.ts').then((loaded): ViewClass => loaded.DeskDeletion),
  audit: () => import('../views/audit/desk-audit.ts').then((loaded): ViewClass => loaded.DeskAudit),
  account: () => import('../views/account/desk-account.ts').then((loaded): ViewClass => loaded.DeskAccount),
} as const;
export type Shown = keyof typeof views;

/** Creates a view; defines its tag at first use. */
export async function createView(shown: Shown): Promise<DeskView> {
  const tag = `desk-${shown}`;
  const View = await views[shown]();
  if (!customElements.get(tag)) customElements.define(tag, View);
  return new View();
}
