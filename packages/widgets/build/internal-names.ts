/**
 * Internal properties that bundles shorten: those of the controllers and of the views drawn from them. A name may be
 * listed only if no platform object, Lit class, wire format or public API uses it; checked by
 * `test/internal-names.test.ts`.
 */
export const internalNames = [
  'msg',
  'bare',
  'failed',
  'renderCard',
  'announces',
  'wanted',
  'announced',
  'answerFrom',
  'bringExtras',
  'choose',
  'countsOf',
  'everyChoice',
  'extras',
  'failure',
  'keep',
  'keepReservedAlone',
  'mine',
  'ranked',
  'inWords',
  'renderAmendments',
  'renderApart',
  'renderInputs',
  'renderMore',
  'renderQuestions',
  'renderLegend',
  'renderRefusal',
  'renderSource',
  'renderTables',
  'renderWithoutResults',
  'sayAbsent',
  'sayWhatToDo',
  'sending',
  'shares',
  'tally',
  'thanked',
  'underway',
  'unfolded',
  'words',
  'news',
  'asker',
  'votes',
  'wear',
] as const;

/**
 * Lit's own hooks, shortened in bundles that contain Lit; no page uses them. Names that a page may well use stay:
 * `updateComplete`, `requestUpdate`, `hasUpdated`, `renderRoot`.
 */
export const hookNames = [
  'addController',
  'createRenderRoot',
  'enableUpdating',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'performUpdate',
  'willUpdate',
] as const;
