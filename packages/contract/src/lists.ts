/**
 * The closed lists of the contract, in the order in which they are offered. This file imports no schema library, so
 * that browsers need not load one. Code that names, renders or counts the members of a list uses a `Record` or a
 * `switch` over its type, so that the compiler reports a missing member.
 */

/** Languages in which Shura is available, as BCP 47 tags; the first is the reference. */
export const languages = ['ar', 'en'] as const;
export type Language = (typeof languages)[number];
/** Languages in which an agency must write what it publishes. Readers of another language see the first of them. */
export const requiredLanguages = ['ar', 'en'] as const satisfies readonly Language[];
export type RequiredLanguage = (typeof requiredLanguages)[number];

/** Digits: Western (`latn`) or Arabic-Indic (`arab`), as BCP 47 names numbering systems. */
export const numerals = ['latn', 'arab'] as const;
export type Numerals = (typeof numerals)[number];

/** Themes that a page can have. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** Choices of a page or a person; `auto` follows the system. */
export const themeChoices = ['auto', ...themes] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Reserved answers that a question may also offer; counted like any other. */
export const reservedAnswers = ['_none', '_wrong'] as const;
export type ReservedAnswer = (typeof reservedAnswers)[number];
/** The answers of an `agree` question. */
export const agreeAnswers = ['agree', 'disagree', 'pass'] as const;
export type AgreeAnswer = (typeof agreeAnswers)[number];
/** Answers whose wording comes from Shura, not from the agency. */
export type FixedAnswer = AgreeAnswer | ReservedAnswer;

/** When results may be seen, and by whom; fixed at the first ballot. */
export const visibilities = ['live', 'after-vote', 'after-close', 'sealed'] as const;
export type Visibility = (typeof visibilities)[number];

/** States of a poll and of a consultation. */
export const pollStates = ['draft', 'scheduled', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];

/** An agency's promise about what it hears: the levels of IAP2's Spectrum of Public Participation. */
export const promises = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type Promised = (typeof promises)[number];

/** Bases of a suggestion: experience, professional practice, a study or data, reading, practice in another country. */
export const bases = ['experience', 'practice', 'study', 'reading', 'country'] as const;
export type Basis = (typeof bases)[number];

/** Outcomes that an agency gives a suggestion. */
export const outcomes = [
  'adopted',
  'partly-adopted',
  'under-study',
  'not-adopted',
  'referred',
  'outside-remit',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The public clocks of a suggestion. */
export const clocks = ['acknowledged', 'answered', 'carriedOut'] as const;
export type ClockName = (typeof clocks)[number];

/** Whether the words of a suggestion are public, or why not. */
export const publications = ['held', 'published', 'hidden', 'erased', 'removed'] as const;
export type Publication = (typeof publications)[number];

/** What the author of a suggestion does with its tracking code. */
export const authorActs = ['reply', 'appeal', 'contest', 'erase'] as const;

/** Orders of a list: by time waited, support, receipt, or newest answer. */
export const suggestionOrders = ['waiting', 'supported', 'newest', 'answered'] as const;
export type SuggestionOrder = (typeof suggestionOrders)[number];
/** The order of a list unless a reader chooses another. */
export const defaultSuggestionOrder: SuggestionOrder = 'waiting';

/** The text fields of a suggestion. */
export const suggestionParts = ['title', 'text'] as const;
export type SuggestionPart = (typeof suggestionParts)[number];

/** Kinds of likely personal data in a text; `own-case` is a complaint about one's own matter. */
export const personalKinds = ['email', 'phone', 'civil-number', 'iban', 'plate', 'own-case'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Ways in which people answer off the web; staff enter these. */
export const channels = ['paper', 'phone'] as const;
export type Channel = (typeof channels)[number];
/** Origin of a suggestion: sent from a page, adopted from a hashtag, or entered by staff. */
export const suggestionChannels = ['page', 'adopted', ...channels] as const;
export type SuggestionChannel = (typeof suggestionChannels)[number];

/** Platforms that an adopted post comes from. */
export const platforms = [
  'x',
  'mastodon',
  'bluesky',
  'instagram',
  'facebook',
  'threads',
  'telegram',
  'youtube',
  'other',
] as const;
export type Platform = (typeof platforms)[number];
/** Platforms that staff can search. */
export const searchable = ['mastodon', 'bluesky', 'x'] as const satisfies readonly Platform[];
export type Searchable = (typeof searchable)[number];
/** Platforms where agencies have accounts and post. */
export const postPlatforms = ['x', 'bluesky', 'mastodon', 'facebook', 'instagram', 'linkedin', 'whatsapp'] as const;
export type PostPlatform = (typeof postPlatforms)[number];

/** What a search finds. A `response` is the outcome of a consultation. */
export const searchKinds = ['suggestion', 'commitment', 'poll', 'consultation', 'response'] as const;
export type SearchKind = (typeof searchKinds)[number];
/** What became of it: no answer yet, answered, with which outcome, promised and not carried out yet, carried out. */
export const searchStates = ['waiting', 'answered', ...outcomes, 'promised', 'done'] as const;
export type SearchState = (typeof searchStates)[number];

/** Steps of a trail: suggested, put to the public, counted, decided, carried out, contested by those who asked. */
export const trailKinds = ['suggested', 'polled', 'counted', 'decided', 'carried-out', 'contested'] as const;

/**
 * Views of the inbox: owed an answer, with an answer to confirm, to moderate before publication or on appeal, called
 * carried out while someone who asked says "not yet", or all.
 */
export const inboxViews = ['waiting', 'confirmation', 'moderation', 'contested', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];
/** The view in which the inbox opens. */
export const defaultInboxView: InboxView = 'waiting';

/** Roles of staff in one agency. Each includes the rights of those before it. */
export const roles = ['viewer', 'moderator', 'answerer', 'publisher', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** How often a member of staff is sent the digest of an agency. */
export const digestRhythms = ['none', 'daily', 'weekly'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];
/** How often a member is sent it who has not chosen. */
export const defaultDigestRhythm: DigestRhythm = 'none';

/** The elements, by their tags without the prefix. */
export const elementKinds = [
  'poll',
  'consultation',
  'suggestion-box',
  'suggestions',
  'response-feed',
  'pledge',
  'policy',
  'track',
  'trail',
  'search',
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** Where a snippet is pasted. `server` is a page rendered by the site's own server. */
export const snippetForms = [
  'html',
  'iframe',
  'wordpress',
  'react',
  'next',
  'vue',
  'angular',
  'server',
  'liferay',
  'sharepoint',
  'link',
] as const;
export type SnippetForm = (typeof snippetForms)[number];
