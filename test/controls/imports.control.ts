// One forbidden import of each kind.
// Must fail with: the contract stands on valibot alone
// Must fail with: the client takes types of the contract, and its files without valibot
// Must fail with: the search stands on nothing of ours and on no library
// Must fail with: the search runs on the server alone: its catalogue has megabytes
// Must fail with: only threads beside the votes load the analyser
// Must fail with: what runs in a page knows no server
// Must fail with: imports point from elements to what they stand on, never back
// Must fail with: widgets take only types and lists of the contract
// Must fail with: an element asks its controller, not the client
// Must fail with: an element never reaches into another element's folder
// Must fail with: words know no element, no controller and no client
// Must fail with: a controller knows no element and no style
// Must fail with: a route asks a service, never the store
// Must fail with: HTTP ends at the routes
// Must fail with: rules know what is stored, and nothing that happens
// Must fail with: a store knows only its port
// Must fail with: a package is used by its public entry points
// Must fail with: examples and tests use public entry points
// Must fail with: a room stands on those before it
// Must fail with: stands in no room of its package
// Must fail with: poll-view.ts imports packages/widgets/src/poll/poll-form.ts imports packages/widgets/src/poll/poll-view.ts
// Must fail with: a package never reaches into another by path
// Must fail with: no schema library in the graph of what a page loads
// Must fail with: the rules reach no HTTP framework, not even through another file
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { wrongImports } from '../architecture/arrows.ts';
import { circlesOf, wrongRooms } from '../architecture/rooms.ts';

const wrong: readonly Readonly<Record<string, string>>[] = [
  { 'packages/contract/src/polls.ts': "import { html } from 'lit';" },
  { 'packages/client/src/index.ts': "import { pollSchema } from '@shura/contract';" },
  { 'packages/alike/src/search/subject.ts': "import { limits } from '@shura/contract/limits';" },
  { 'packages/desk/src/views/inbox/rows.ts': "import { normalise } from '@shura/alike/normalise';" },
  { 'packages/server/src/state/suggestions.ts': "import { searchTerms } from '@shura/alike';" },
  { 'packages/widgets/src/poll/shura-poll.ts': "import type { App } from '@shura/server';" },
  { 'packages/client/src/votes.ts': "export * from '@shura/widgets/poll';" },
  { 'packages/widgets/src/poll/poll-controller.ts': "import { limits } from '@shura/contract';" },
  { 'packages/widgets/src/poll/shura-poll.ts': "import { createClient } from '@shura/client';" },
  { 'packages/widgets/src/poll/shura-poll.ts': "import { bars } from '../suggestions/suggestions.styles.ts';" },
  { 'packages/widgets/src/say/acts.ts': "import { renderStep } from '../suggestion/step.ts';" },
  { 'packages/widgets/src/poll/poll-controller.ts': "import { ShuraPoll } from './shura-poll.ts';" },
  { 'packages/server/src/routes/public/polls.ts': "import type { Store } from '../../model/store.ts';" },
  { 'packages/server/src/services/ballots.ts': "import { HTTPException } from 'hono/http-exception';" },
  { 'packages/server/src/stores/sqlite/sqlite-store.ts': "const rules = await import('../../services/ballots.ts');" },
  { 'packages/server/src/rules/clocks.ts': "import type { Polls } from '../state/polls.ts';" },
  { 'packages/server/src/app.ts': "import { sqliteStore } from './stores/sqlite/index.ts';" },
  { 'packages/server/src/attic/app.ts': '' },
  {
    'packages/widgets/src/poll/poll-view.ts': "import type { Form } from './poll-form.ts';",
    'packages/widgets/src/poll/poll-form.ts': "import type { View } from './poll-view.ts';",
  },
  {
    'test/e2e/store.test.ts': "import { sqliteStore } from '../../packages/server/src/stores/sqlite/sqlite-store.ts';",
  },
  { 'test/e2e/vote.test.ts': "import { createApp } from '@shura/server/src/app.ts';" },
  { 'packages/widgets/src/localization/direction.ts': "import type { Poll } from '../../../contract/src/polls.ts';" },
  {
    'packages/client/src/index.ts': "import { problemTypes } from '@shura/contract/problems';",
    'packages/contract/src/problems.ts': "import * as v from 'valibot';",
  },
  {
    'packages/server/src/services/ballots.ts': "import { answer } from '../http/answer.ts';",
    'packages/server/src/http/answer.ts': "import { Hono } from 'hono';",
  },
];

for (const sources of wrong) {
  test(Object.keys(sources).join(' and '), () => {
    const all = new Map(Object.entries(sources));
    deepEqual([...wrongImports(all), ...wrongRooms(all), ...circlesOf(all)], []);
  });
}
