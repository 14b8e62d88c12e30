export * from './apply.ts';
export * from './ballots.ts';
export * from './limits.ts';
export * from './polls.ts';
export * from './problem-schema.ts';
export * from './problems.ts';
export * from './results.ts';
export * from './text.ts';
