// Contributing pages, each with one error.
// Must fail with: add-a-page.md: packages/server/src/gone.ts is not there
// Must fail with: add-a-page.md: test/gone.test.ts is not there
// Must fail with: add-a-page.md: gone.ts is of no path
// Must fail with: add-a-page.md: drawPage is no name of the code
// Must fail with: add-a-page.md: packages/server/src/more.ts is in the trial, and in no table
// Must fail with: add-a-page.md: packages/server/src/gone.ts is not there any more
// Must fail with: add-a-page.md: has no files in its trial
// Must fail with: add-a-page.md: has no ^# Add an?
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { wrongAdditions } from '../architecture/pages-of-additions.ts';

const files = ['packages/server/src/app.ts', 'packages/server/src/more.ts', 'packages/server/src/pages/front-page.ts'];
const page = `# Add a page

| file | change | when left out |
|---|---|---|
| \`packages/server/src/app.ts\` | name it | compiler |
| \`packages/server/src/pages/NAME-page.ts\` | draw it | |

**Test:** \`npm test -- lint\`

A trial:

\`\`\`
 packages/server/src/app.ts              | 1 +
 packages/server/src/pages/about-page.ts | 9 +++++++++
 2 files changed, 10 insertions(+)
\`\`\`
`;
const wrongIn = (text: string) =>
  wrongAdditions(new Map([['add-a-page.md', text]]), files, 'export const drawFrontPage');

const faults: readonly (readonly [title: string, was: string | RegExp, is: string])[] = [
  ['a missing file', 'src/app.ts` | name', 'src/gone.ts` | name'],
  ['a missing test', '-- lint', '-- test/gone.test.ts'],
  ['a short name that stands for no path', '| draw it', '| draw it as `gone.ts` does'],
  ['a name that the code does not have', '| draw it', '| draw it with `drawPage`'],
  ['a file of the trial that no table names', 'about-page.ts |', 'about-page.ts | 9 +\n packages/server/src/more.ts |'],
  ['a trial without files', / packages\/server.*\n/g, ''],
  ['no title', '# Add a page', '# A page'],
];

for (const [title, was, is] of faults) {
  test(title, () => {
    deepEqual(wrongIn(page), [], 'the page is right before');
    deepEqual(wrongIn(page.replace(was, is)), []);
  });
}

test('a file of the trial that no longer exists', () => {
  deepEqual(wrongIn(page.replaceAll('src/app.ts', 'src/gone.ts')), []);
});
