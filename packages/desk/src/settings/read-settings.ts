import type { AgencyDocument, Language } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { bilingualProblems, readBilingual } from '../fields/bilingual.ts';
import { latinDigits } from '../fields/digits.ts';
import { typed } from '../fields/form-controller.ts';
import { brandProblems, readBrand } from './brand-draft.ts';
import type { SettingsDraft } from './settings-draft.ts';
import { settingsWords } from './words.ts';

const numberIn = (form: HTMLFormElement, name: string): number => Number(latinDigits(typed(form, name)) || Number.NaN);
const lines = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const ruleNames = ({ rules }: SettingsDraft) => rules.map((_, index) => `policy.rules.${index}`);

const readPledge = (form: HTMLFormElement) => ({
  acknowledge: numberIn(form, 'policy.pledge.acknowledge'),
  answer: numberIn(form, 'policy.pledge.answer'),
});

const readWeekend = (form: HTMLFormElement): number[] => new FormData(form).getAll('calendar.weekend').map(Number);

/** What is typed, as the contract has it. What is not in the form stays as it was. */
export function readSettings(form: HTMLFormElement, agency: AgencyDocument, draft: SettingsDraft): AgencyDocument {
  const { takesSuggestions, holidays } = draft;
  const { brand: _, ...others } = agency;
  const brand = draft.brand && readBrand(draft.brand);
  const kept = {
    ...others,
    ...(brand && { brand }),
    name: readBilingual(form, 'name'),
    place: readBilingual(form, 'place'),
    timeZone: typed(form, 'timeZone'),
    origins: lines(typed(form, 'origins')),
  };
  if (!takesSuggestions) return kept;
  const second = new FormData(form).has('policy.secondPerson');
  return {
    ...kept,
    policy: {
      reader: readBilingual(form, 'policy.reader'),
      pledge: readPledge(form),
      rules: ruleNames(draft).map((name) => readBilingual(form, name)),
      kept: readBilingual(form, 'policy.kept'),
      unpublishedDays: numberIn(form, 'policy.unpublishedDays'),
      complaints: { name: readBilingual(form, 'policy.complaints.name'), url: typed(form, 'policy.complaints.url') },
      ...(second ? { secondPerson: true as const } : {}),
    },
    calendar: {
      weekend: readWeekend(form).sort((one, other) => one - other),
      holidays: [
        ...new Set(holidays.map((_, index) => typed(form, `calendar.holidays.${index}`)).filter(Boolean)),
      ].sort(),
    },
  };
}

const inPledge = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= 260;

const inRetention = (days: number): boolean =>
  Number.isInteger(days) && days >= limits.unpublishedDaysLeast && days <= limits.unpublishedDaysMost;

function pledgeProblems(language: Language, form: HTMLFormElement) {
  const w = settingsWords[language].pledge;
  const { acknowledge, answer } = readPledge(form);
  const late = inPledge(acknowledge) && inPledge(answer) && acknowledge > answer;
  return {
    'policy.pledge.acknowledge': inPledge(acknowledge) ? (late ? w.order : undefined) : w.number,
    'policy.pledge.answer': inPledge(answer) ? undefined : w.number,
  };
}

/** What can be seen to be wrong before it is sent; the server has the last word. */
export function settingsProblems(language: Language, form: HTMLFormElement, draft: SettingsDraft) {
  const w = settingsWords[language];
  const names = {
    ...bilingualProblems(language, form, 'name', 'place'),
    ...(draft.brand && brandProblems(language, draft.brand)),
  };
  if (!draft.takesSuggestions) return names;
  return {
    ...names,
    ...pledgeProblems(language, form),
    'calendar.weekend': new Set(readWeekend(form)).size < 7 ? undefined : w.calendar.allWeek,
    ...bilingualProblems(language, form, 'policy.reader', ...ruleNames(draft), 'policy.kept', 'policy.complaints.name'),
    'policy.unpublishedDays': inRetention(numberIn(form, 'policy.unpublishedDays'))
      ? undefined
      : w.policy.unpublishedDaysWrong,
    'policy.complaints.url': /^https?:\/\/\S+$/i.test(typed(form, 'policy.complaints.url')) ? undefined : w.policy.url,
  };
}
