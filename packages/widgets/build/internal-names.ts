/**
 * Properties that nothing outside a bundle sees, and that bundles shorten: those of the controllers and of what is drawn
 * from them. A name may stand here only if no platform object, no Lit class, nothing on the wire and nothing public has
 * it; `test/internal-names.test.ts` looks.
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
  'rankedShare',
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
  'sayNotOpen',
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
 * What Lit's elements and controllers call each other by, in bundles that bring their own Lit along; no page asks for it.
 * What a page may well ask of an element stands: `updateComplete`, `requestUpdate`, `hasUpdated`, `renderRoot`.
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
