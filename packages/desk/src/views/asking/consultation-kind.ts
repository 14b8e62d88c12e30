import type { AgencyDocument, ConsultationDocument } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { requiredLanguages } from '@shura/contract/lists';
import { instantOf } from '../../ui/editing/local-time.ts';
import type { Both } from '../../ui/editing/two-languages-value.ts';
import { anotherTime, controlOfDecider, deciderOf, mendAsked } from './asked-form.ts';
import {
  blankConsultation,
  type ConsultationForm,
  consultationDocument,
  consultationForm,
  isHashtag,
  ownerOf,
  pollChoices,
  pollsOf,
} from './consultation-form.ts';
import type { Around, Kind, Lack } from './kinds.ts';
import { byPlace } from './place-of.ts';
import { isSlug } from './slug.ts';

const day = 86_400_000;

export const missingIn = (field: string, both: Both): Lack[] =>
  requiredLanguages
    .filter((tongue) => !both[tongue].trim())
    .map((tongue) => ({ field: `${field}.${tongue}`, code: 'missing' }));

export const unless = (fine: unknown, field: string, code: Lack['code'] = 'missing'): Lack[] =>
  fine ? [] : [{ field, code }];

/** An error of `decision.on`, if the decision's day ends before the close. */
export const tooEarly = (on: string, closes: string): Lack[] =>
  unless(!closes || !on || `${on}T23:59` >= closes, 'decision.on', 'wrong-value');

/** Errors in the times, by the server's rules: a missing time, too few days to answer, or a decision too early. */
function timesOf({ opens, closes, decision }: ConsultationForm, { timeZone }: AgencyDocument, now: number): Lack[] {
  const at = (local: string) => instantOf(local, timeZone);
  const open = opens && closes ? at(closes) - Math.max(at(opens), now) : undefined;
  return [
    ...unless(opens, 'opens'),
    ...unless(closes, 'closes'),
    ...unless(open === undefined || open >= limits.consultationDaysMin * day, 'closes', 'too-short'),
    ...tooEarly(decision.on, closes),
  ];
}

function gate(form: ConsultationForm, { settings }: Around, now: number): readonly Lack[] {
  const { slug, suggestions, decision, hashtag } = form;
  const offices = settings.offices ?? [];
  return [
    ...missingIn('title', form.title),
    ...unless(isSlug(slug), 'slug', slug ? 'wrong-value' : 'missing'),
    ...missingIn('purpose', form.purpose),
    ...missingIn('undecided', form.undecided),
    ...missingIn('decided', form.decided),
    ...unless(form.promise, 'promise'),
    ...missingIn('owner', ownerOf(form, offices)),
    ...missingIn('decision.by', deciderOf(form, offices)),
    ...unless(decision.on, 'decision.on'),
    ...timesOf(form, settings, now),
    ...unless(!hashtag || isHashtag(hashtag), 'hashtag', 'wrong-value'),
    ...(suggestions.taken
      ? [
          ...suggestions.categories.flatMap(({ text }, index) =>
            missingIn(`suggestions.categories.${index}.text`, text),
          ),
          ...unless(settings.policy, 'agency.policy'),
          ...unless(settings.calendar, 'agency.calendar'),
        ]
      : []),
  ];
}

export const consultationKind: Kind<ConsultationDocument, ConsultationForm> = {
  name: 'consultation',
  core: 'title',
  entries: ({ consultations }) => consultations,
  blank: blankConsultation,
  promoted: () => [],
  form: consultationForm,
  another: anotherTime,
  mend: (kept, asking) => ({ ...mendAsked(kept), polls: pollChoices(pollsOf(kept), asking) }),
  document: consultationDocument,
  texts: ({ title, purpose }) => [title, purpose],
  gate,
  control(path, form) {
    const { suggestions, polls } = form;
    if (path.startsWith('polls.')) {
      return `polls.${polls.findIndex(({ slug }) => path === `polls.${slug}`)}.chosen`;
    }
    if (path === 'suggestions') return 'suggestions.taken';
    return byPlace(controlOfDecider(path, form), 'suggestions.categories', suggestions.categories);
  },
  save: (client, agency, document, seen, precedents) => client.saveConsultation(agency, document, seen, precedents),
};
