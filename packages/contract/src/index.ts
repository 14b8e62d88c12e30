export * from './adoption.ts';
export * from './agencies.ts';
export * from './agency-document.ts';
export {
  answerEntries,
  type BasisList,
  basisListSchema,
  type Source,
  sourceSchema,
} from './answer-schemas.ts';
export * from './ballots.ts';
export * from './brand.ts';
export * from './brand-schema.ts';
export * from './calendar.ts';
export * from './consultations.ts';
export * from './counters.ts';
export * from './deletion.ts';
export * from './desk.ts';
export * from './devices.ts';
export * from './documents.ts';
export * from './insights.ts';
export * from './languages.ts';
export * from './limits.ts';
export * from './lists.ts';
export * from './offices.ts';
export * from './page-sizes.ts';
export * from './policy.ts';
export * from './polls.ts';
export * from './problem-schema.ts';
export * from './problems.ts';
export * from './results.ts';
export * from './retention.ts';
export * from './roles.ts';
export * from './search.ts';
export * from './share.ts';
export * from './site-colours.ts';
export * from './snippets.ts';
export * from './staff-acts.ts';
export * from './suggesting.ts';
export * from './suggestions.ts';
export * from './team.ts';
export * from './text.ts';
export * from './trail.ts';
