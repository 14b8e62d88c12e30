/**
 * Properties that nothing outside a bundle sees, and that bundles shorten: those of the controllers and of what is drawn
 * from them. A name may stand here only if no platform object, no Lit class, nothing on the wire and nothing public has
 * it; `test/internal-names.test.ts` looks.
 */
export const internalNames = [
  'announced',
  'answerFrom',
  'bringExtras',
  'choose',
  'dress',
  'everyChoice',
  'keep',
  'keepReservedAlone',
  'mine',
  'rankedShare',
  'renderAmendments',
  'renderApart',
  'renderDates',
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
] as const;
