// Checks that pages and the API offer exactly the acts that the server accepts, each removed in turn.
// Must fail with: the author of one that waits for an appeal is offered only the acts that the server accepts
// Must fail with: support for one that is hidden is offered only where the server counts it
// Must fail with: support for one that is published is offered only where the server counts it
// Must fail with: a claim, or an act of the author, of one that is adopted and claimed is offered only if the server accepts it
// Must fail with: closed, with box: the form of a suggestion is shown only if the server accepts one
// Must fail with: open: the form of a vote is shown only if the server counts one
// Must fail with: closed: the form of a vote is shown only if the server counts one
// Must fail with: the appeal of one that was hidden by the administrator is offered only to whom the server lets decide it
// Must fail with: an appeal is not decided by the one who hid, nor left undecided where both did
import { describeUnguarded } from './describe-unguarded.ts';

const ofAuthor = 'the author of one that waits for an appeal is offered only the acts that the server accepts';
const ofHidden = 'support for one that is hidden is offered only where the server counts it';
const ofPublished = 'support for one that is published is offered only where the server counts it';
const ofAdopted =
  'a claim, or an act of the author, of one that is adopted and claimed is offered only if the server accepts it';
const ofBox = 'closed, with box: the form of a suggestion is shown only if the server accepts one';
const ofPoll = 'open: the form of a vote is shown only if the server counts one';
const ofClosedPoll = 'closed: the form of a vote is shown only if the server counts one';

const offers = 'packages/server/src/routes/offers.test.ts';

describeUnguarded(
  offers,
  [
    [ofAuthor, 'services/author.ts', '!authorMay(live).includes(wanted.kind)', 'false'],
    [
      ofAuthor,
      'state/suggestion-views.ts',
      'authorMay: authorMay(view.live)',
      "authorMay: ['reply', 'appeal', 'erase']",
    ],
    [ofAuthor, 'pages/forms/author-forms.ts', 'new Set<AuthorWish>(authorMay)', 'new Set<AuthorWish>(authorWishes)'],
    [ofHidden, 'pages/suggestion-page.ts', "topic.open && suggestion.publication === 'published'", 'topic.open'],
    [ofPublished, 'services/support.ts', "if (state !== 'open') throw", "if (state === 'open') throw"],
    [ofAdopted, 'pages/forms/claim.ts', 'if (!claimable) return html``;', ''],
    [ofAdopted, 'state/suggestion-views.ts', 'isClaimable(view.live) && {', '{'],
  ],
  'offers of suggestions to a consultation that is open',
);

describeUnguarded(
  offers,
  [
    [ofPublished, 'pages/suggestion-page.ts', "topic.open && suggestion.publication === 'published'", 'true'],
    [ofPublished, 'pages/consultation-page.ts', 'open ? String(renderSupport', 'true ? String(renderSupport'],
  ],
  'offers of suggestions to a consultation that is closed',
);

describeUnguarded(offers, [
  [ofBox, 'pages/consultation-page.ts', "box && state === 'open' && raw", 'box && raw'],
  [
    ofPoll,
    'services/ballots.ts',
    'checkOpen(poll.stored, receivedAt)',
    'checkOpen({ ...poll.stored, draft: true }, 0)',
  ],
  [ofClosedPoll, 'routes/pages/poll-pages.ts', "const asks = poll.state === 'open' && (", 'const asks = ('],
]);

const ofAppeal =
  'the appeal of one that was hidden by the administrator is offered only to whom the server lets decide it';
const byAnother = 'an appeal is not decided by the one who hid, nor left undecided where both did';
describeUnguarded('packages/server/src/routes/desk/offers.test.ts', [
  [
    ofAppeal,
    'rules/suggestion-rules.ts',
    "if (!mayDecideAppeal(context.suggestion.acts, context.by, context.deciders)) return no('by');",
    '',
  ],
  [ofAppeal, 'services/inbox.ts', '!mayDecideAppeal(live.stored.acts, you, deciders)', 'false'],
  [byAnother, 'rules/appeal-rules.ts', 'return !hiders.has(person) ||', 'return true ||'],
  [byAnother, 'rules/appeal-rules.ts', 'deciders.every((one) => hiders.has(one))', 'false'],
]);
