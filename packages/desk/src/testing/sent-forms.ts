import type { DeskAdoption, DeskClient, DeskSignIn } from '@shura/client';
import type * as contract from '@shura/contract';
import { hasPasskeys } from '../ui/fields/authenticator.ts';
import { accountStates as account } from '../views/account/account-states.ts';
import { adoptionStates as adoption, writeLinks } from '../views/adoption/adoption-states.ts';
import { askingStates as asking } from '../views/asking/asking-states.ts';
import { countersStates as counters } from '../views/counters/counters-states.ts';
import { inboxStates as inbox } from '../views/inbox/inbox-states.ts';
import { peopleStates as people } from '../views/people/people-states.ts';
import { responseStates as responses } from '../views/responses/response-states.ts';
import { deletionStates as deletion } from '../views/settings/deletion-states.ts';
import { settingsStates as settings } from '../views/settings/settings-states.ts';
import { joinStates as join } from '../views/sign-in/join-states.ts';
import { enter, signInStates as signIn } from '../views/sign-in/sign-in-states.ts';
import { suggestionStates as suggestions } from '../views/suggestion/suggestion-states.ts';
import type { DeskStory, Inside } from './desk-story.ts';
import { offices, water } from './sample-inbox.ts';

/** One form of the desk, filled so that it is sent. */
export interface SentForm {
  /** Whether this browser shows the form; all do by default. */
  readonly possible?: () => boolean;
  /** The file of its `<form>`, below `src`; a test of the architecture compares it with the sources. */
  readonly in: string;
  readonly story: Pick<DeskStory, 'at' | 'server' | 'replaced'>;
  /** Steps before the fields: selectors of what to press, or anything else. */
  readonly open?: readonly string[] | ((inside: Inside) => Promise<unknown>);
  /** Values by control name; of radio buttons and checkboxes the one to press. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Selectors of what to press at the end. */
  readonly send: readonly string[];
  /** Of what is sent: its name in the contract, or its entries. */
  readonly schema: keyof typeof contract | { readonly entries: Readonly<Record<string, object>> };
  /** The call that the server refuses. */
  readonly call: keyof DeskClient | `signIn.${keyof DeskSignIn}` | `adoption.${keyof DeskAdoption}`;
}

/** Takes the steps before the fields, and fills them. */
export async function fillForm(inside: Inside, { open = [], fields = {} }: SentForm): Promise<void> {
  if (typeof open === 'function') await open(inside);
  else for (const selector of open) await inside.press(selector);
  for (const [name, value] of Object.entries(fields)) {
    const control = `[name="${name}"]`;
    const { type, tagName } = await inside.find<HTMLInputElement>(control);
    if (tagName === 'SELECT') await inside.choose(control, value);
    else if (type === 'radio' || type === 'checkbox') await inside.press(`${control}[value="${value}"]`);
    else await inside.type(control, value);
  }
}

/** Acts that the desk never sends: the server records them. */
export const notOfDesk: readonly string[] = ['poll'];

const entries = (...names: readonly string[]) => ({ entries: Object.fromEntries(names.map((name) => [name, {}])) });
const both = (name: string) => ({ [`${name}.ar`]: 'بالعربية', [`${name}.en`]: 'In English' });
const main = ['form button.main'];
/** Next year's last day. */
const day = `${new Date().getFullYear() + 1}-12-31`;

const act = { story: suggestions.SomeoneElse, schema: 'deskActsSchema', call: 'act' } as const;
const form = (kind: string, fields: Readonly<Record<string, string>>, more: Partial<SentForm> = {}): SentForm => ({
  ...{ in: 'views/suggestion/act-form.ts', ...act },
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${kind}:${name}`, value])),
  send: [`#act-${kind} button.main`],
  ...more,
});
/** An act that can be undone for ten seconds: sent by a second press. */
const final = (kind: string, fields: Readonly<Record<string, string>>, story: SentForm['story']): SentForm =>
  form(kind, fields, { story, send: [`#act-${kind} button.main`, `#act-${kind} .soon .main`] });

const claimed = { ...water, claim: { at: '2026-11-24T09:00:00Z', postCode: 'SHR-7K2M-94FD-Q7WX' } };
const promote = { in: 'views/suggestion/source/promote-part.ts', story: suggestions.SomeoneElse } as const;
const file = { schema: 'fileQuerySchema', call: 'adoption.file' } as const;

/** Every form of the desk. */
export const sentForms: Readonly<Record<string, SentForm>> = {
  acknowledging: form('acknowledge', { office: 'parks' }),
  referring: form('refer', { office: 'parks', to: 'transport', 'reason.ar': 'من اختصاصه' }),
  asking: form('ask', { office: 'parks', 'question.ar': 'أي المداخل؟' }),
  'carrying out': form('carry-out', { office: 'parks', 'evidence.ar': 'رُكّبت' }, { story: suggestions.Answered }),
  delaying: form('delay', { office: 'parks', 'reason.ar': 'تأخرت', due: day }, { story: suggestions.Answered }),
  publishing: form('publish', { checked: 'on' }, { story: suggestions.Held }),
  redacting: form('redact', { rule: '1' }, { story: suggestions.Held }),
  hiding: final('hide', { rule: '1' }, suggestions.SomeoneElse),
  removing: final('remove', { rule: '1' }, suggestions.Held),
  'deciding an appeal': final('decide-appeal', { upheld: 'refused', 'reason.ar': 'يخالف' }, suggestions.Appeal),
  answering: {
    ...{ in: 'views/suggestion/answer-section.ts', ...act, story: suggestions.Answering },
    send: ['#answer button.main', '#answer .soon .main'],
  },
  confirming: {
    ...{ in: 'views/suggestion/answer-section.ts', ...act, story: suggestions.Proposal },
    send: ['#confirm button.main', '#confirm .soon .main'],
  },
  assigning: {
    ...{ in: 'views/suggestion/team/team-part.ts', story: suggestions.SomeoneElse },
    fields: { 'assign:id': 'office:parks' },
    send: ['#act-assign button.main'],
    ...{ schema: 'assignSchema', call: 'assign' },
  },
  noting: {
    ...{ in: 'views/suggestion/team/team-part.ts', story: suggestions.SomeoneElse },
    fields: { 'note:text': 'يُسأل القسم أولًا' },
    send: ['#act-note button.main'],
    ...{ schema: 'addNoteSchema', call: 'addNote' },
  },
  linking: {
    ...{ in: 'views/suggestion/linking.ts', ...act, story: suggestions.Linking },
    fields: { 'link:to': 'المسار' },
    send: ['#act-link button.main', '.found-links button'],
  },
  'searching what to link': {
    ...{ in: 'views/suggestion/linking.ts', story: suggestions.Linking, schema: 'inboxQuerySchema', call: 'inbox' },
    fields: { 'link:to': 'المسار' },
    send: ['#act-link button.main'],
  },
  unlinking: {
    ...{ in: 'views/suggestion/facts-panel.ts', ...act, story: suggestions.Waiting },
    send: ['.linked button'],
  },
  wording: {
    ...{ in: 'views/suggestion/source/wording-part.ts', ...act },
    fields: both('wording'),
    send: ['#of-wording button.main'],
  },
  'deciding a claim': {
    ...{ in: 'views/suggestion/source/claim-part.ts', ...act },
    story: { at: suggestions.SomeoneElse.at, server: { suggestions: [claimed], settings: offices } },
    send: ['.claim .accept', 'dialog .main'],
  },
  promoting: {
    ...{ ...promote, schema: 'savePollSchema', call: 'savePoll', open: ['.to-public'] },
    fields: {
      ...both('title'),
      [`other-${water.reference}`]: 'Drinking water at each entrance, and a basin for birds.',
    },
    send: ['dialog .main', 'dialog .main'],
  },
  'a template': {
    ...{
      in: 'ui/answering/template-menu.ts',
      story: suggestions.Answering,
      schema: 'saveDraftSchema',
      call: 'saveDraft',
    },
    fields: { template: 'ماء' },
    send: ['#keep-template button'],
  },
  'acknowledging from a row': {
    ...{ in: 'views/inbox/acknowledge-controller.ts', story: inbox.OneOffice, schema: 'deskActsSchema', call: 'act' },
    send: [`#acknowledge-${water.reference} button`, `#acknowledge-${water.reference} .soon .main`],
  },
  'an act on many': {
    ...{ in: 'views/inbox/bulk/bulk-panel.ts', story: inbox.Waiting, schema: 'deskActsSchema', call: 'act' },
    ...{ open: inbox.BulkAcknowledge.play, fields: { office: 'parks' }, send: ['#bulk button.main'] },
  },
  'an answer to many': {
    ...{ in: 'views/inbox/bulk/bulk-panel.ts', story: inbox.BulkAnswer, schema: 'deskActsSchema', call: 'act' },
    ...{ open: inbox.BulkAnswer.play, send: ['#bulk button.main', '#bulk .soon .main'] },
  },
  settings: {
    ...{ in: 'views/settings/desk-settings.ts', schema: 'saveSettingsSchema', call: 'saveSettings' },
    story: { ...settings.Settings, server: { settings: offices } },
    send: ['.save .main'],
  },
  'asking for a deletion': {
    ...{ in: 'views/settings/desk-deletion.ts', story: deletion.Ask, schema: 'askDeletionSchema', call: 'askDeletion' },
    fields: both('reason'),
    send: ['form .grave'],
  },
  'a deletion': {
    ...{
      in: 'views/settings/desk-deletion.ts',
      story: deletion.Gone,
      schema: 'doDeletionSchema',
      call: 'deleteAgency',
    },
    fields: { agency: 'muscat' },
    send: ['form .grave'],
  },
  invitation: {
    ...{ in: 'views/people/invite-form.ts', story: people.People, schema: 'inviteSchema', call: 'invite' },
    fields: { email: 'huda@muscat.example' },
    send: ['.invite .main'],
  },
  role: {
    ...{ in: 'views/people/person-dialog.ts', story: people.People, schema: 'setRoleSchema', call: 'setRole' },
    send: ['tr:nth-child(2) button', 'dialog button.main'],
  },
  'removing a person': {
    ...{ in: 'views/people/person-dialog.ts', story: people.People, schema: entries('id'), call: 'removePerson' },
    send: ['tr:nth-child(2) button', 'dialog .plain.grave', 'dialog button.grave:not(.plain)'],
  },
  'signing in': {
    ...{ in: 'views/sign-in/desk-sign-in.ts', story: signIn.Ways, schema: entries('email', 'password') },
    ...{ call: 'signIn.withPassword', fields: { email: 'aida@muscat.example', password: 'ghaf trees' }, send: main },
  },
  'a code': {
    ...{ in: 'views/sign-in/desk-sign-in.ts', story: signIn.Code, schema: entries('code') },
    ...{ call: 'signIn.withCode', open: enter, fields: { code: '429007' }, send: main },
  },
  joining: {
    ...{ in: 'views/sign-in/join-form.ts', story: join.Invited, schema: 'acceptInvitationSchema' },
    ...{ call: 'acceptInvitation', fields: { person: 'سالم', password: 'a long walk in the wadi' }, send: main },
  },
  'setting up': {
    ...{
      in: 'views/sign-in/join-form.ts',
      story: join.SetUp,
      schema: 'acceptInvitationSchema',
      call: 'acceptInvitation',
    },
    fields: {
      ...{ person: 'سالم', email: 'salim@muscat.example', password: 'a long walk in the wadi', slug: 'muscat' },
      ...{ ...both('name'), ...both('place') },
    },
    send: main,
  },
  'joining one more agency': {
    ...{ in: 'views/sign-in/desk-join.ts', story: join.Known, schema: 'acceptInvitationSchema' },
    ...{ call: 'acceptInvitation', send: main },
  },
  password: {
    ...{
      in: 'views/account/password-part.ts',
      story: account.Account,
      schema: entries('currentPassword', 'newPassword'),
    },
    ...{ call: 'signIn.changePassword', fields: { current: 'ghaf trees', next: 'sidr trees give more shade' } },
    send: ['form:has(#next) .main'],
  },
  'a digest': {
    ...{ in: 'views/account/digest-part.ts', story: account.Account, schema: 'chooseDigestSchema' },
    ...{ call: 'chooseDigest', fields: { 'digest-transport': 'weekly' }, send: ['form:has(#digest-transport) .main'] },
  },
  'a second factor': {
    ...{ in: 'views/account/second-factor.ts', story: account.SetUp, schema: entries('password') },
    ...{ call: 'signIn.startSecondFactor', fields: { password: 'ghaf trees' }, send: ['button[value=start]'] },
  },
  'the first code': {
    ...{ in: 'views/account/second-factor.ts', story: account.SetUp, schema: entries('code') },
    ...{
      call: 'signIn.withCode',
      open: account.SetUp.play,
      fields: { code: '429007' },
      send: ['form:has(#code) .main'],
    },
  },
  'a passkey': {
    ...{ in: 'views/account/passkeys-part.ts', story: account.Account, schema: entries('name') },
    ...{ call: 'signIn.newPasskeyChallenge', send: ['form:has(#name) button'], possible: hasPasskeys },
  },
  'a paper suggestion': {
    ...{ in: 'views/counters/desk-counters.ts', story: counters.Suggestion, schema: 'counterSuggestionSchema' },
    ...{ call: 'enterSuggestion', fields: { text: 'مقاعد مظللة' }, send: main },
  },
  'a paper ballot': {
    ...{ in: 'views/counters/desk-counters.ts', story: counters.Next, schema: 'counterBallotSchema' },
    ...{ call: 'enterBallot', send: ['[value=wadi]', 'form button.main'] },
  },
  'a poll': {
    ...{ in: 'views/asking/asked-editor.ts', story: asking.PollDraft, schema: 'savePollSchema', call: 'savePoll' },
    fields: { 'title.ar': 'زيارة' },
    send: ['.save button:not(.main)'],
  },
  'a consultation': {
    ...{ in: 'views/asking/asked-editor.ts', story: asking.Begun, schema: 'saveConsultationSchema' },
    ...{ call: 'saveConsultation', fields: { 'title.ar': 'الشاطئ' }, send: ['.save button:not(.main)'] },
  },
  'an extension': {
    ...{ in: 'views/asking/editor-dialogs.ts', story: asking.Open, schema: 'saveConsultationSchema' },
    ...{ call: 'saveConsultation', open: ['.ending button'], send: ['dialog .main'] },
    fields: { closes: '2099-01-31T12:00', ...both('reason') },
  },
  'an early close': {
    ...{ in: 'views/asking/editor-dialogs.ts', story: asking.Open, schema: 'saveConsultationSchema' },
    ...{ call: 'saveConsultation', open: ['.ending .grave'], fields: both('reason'), send: ['dialog .main'] },
  },
  'a response': {
    ...{ in: 'views/responses/desk-outcome.ts', story: responses.Written, schema: 'saveConsultationSchema' },
    ...{ call: 'saveConsultation', open: responses.Written.play, send: ['.save .main', 'dialog .main'] },
  },
  links: {
    ...{ in: 'views/adoption/links-part.ts', story: adoption.Links, schema: 'linksSchema', call: 'adoption.links' },
    fields: { links: 'https://x.example/salem/status/1' },
    send: main,
  },
  adoption: {
    ...{ in: 'views/adoption/review-part.ts', story: adoption.Review, schema: 'adoptSchema', call: 'adoption.adopt' },
    ...{ open: writeLinks, send: ['.review .main'] },
  },
  search: {
    ...{ in: 'views/adoption/search-part.ts', story: adoption.Search, schema: 'searchSchema', call: 'adoption.search' },
    ...{ fields: { server: 'https://social.example' }, send: main },
  },
  'a file': {
    ...{ in: 'views/adoption/file-part.ts', ...file, story: adoption.FileChosen },
    ...{ open: adoption.FileChosen.play, send: main },
  },
  'the channel of a file': {
    ...{ in: 'views/adoption/file-part.ts', ...file, story: adoption.Channel, open: adoption.Channel.play },
    ...{ fields: { channel: 'muscat' }, send: ['.asked form .main'] },
  },
  'the columns of a file': {
    ...{ in: 'views/adoption/column-form.ts', ...file, story: adoption.Columns, open: adoption.Columns.play },
    ...{ fields: { 'column-text': '0' }, send: ['.asked form .main'] },
  },
  'links of posts without one': {
    ...{
      in: 'views/adoption/linkless-part.ts',
      story: adoption.Linkless,
      schema: 'linksSchema',
      call: 'adoption.links',
    },
    open: async (inside) => {
      await adoption.Linkless.play(inside);
      await inside.type('.linkless input', 'https://x.example/salem/status/1');
    },
    send: ['.linkless .main'],
  },
  'a key of Bluesky': {
    ...{ in: 'views/adoption/keys-part.ts', story: adoption.Keys, schema: 'sourceKeySchema', call: 'adoption.setKey' },
    ...{
      fields: { identifier: 'muscat.example', 'bluesky-secret': 'abcd-efgh' },
      send: ['form:has(#identifier) .main'],
    },
  },
};
