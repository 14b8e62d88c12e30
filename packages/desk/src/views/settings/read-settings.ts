import type { AgencyDocument, Holiday, Language } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { repeatedOffices } from '@shura/contract/offices';
import { dayAfter } from '../../ui/facts/facts.ts';
import { bilingualProblems, readBilingual } from '../../ui/fields/bilingual.ts';
import { latinDigits } from '../../ui/fields/digits.ts';
import { typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { slugFrom } from '../asking/slug.ts';
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

/** An unused id; it stays when the office is renamed. */
function officeId(name: string, taken: ReadonlySet<string>): string {
  const base = slugFrom(name) || 'office';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

const officeName = (index: number): string => `offices.${index}.name`;

function readOffices(form: HTMLFormElement, { offices }: SettingsDraft) {
  const taken = new Set(offices.flatMap(({ value }) => (value ? [value.id] : [])));
  return offices.map(({ value }, index) => {
    const name = readBilingual(form, officeName(index));
    const id = value?.id ?? officeId(name.en, taken);
    taken.add(id);
    return { id, name };
  });
}

function officeProblems(language: Language, form: HTMLFormElement, draft: SettingsDraft) {
  const repeated = repeatedOffices(readOffices(form, draft));
  return {
    ...Object.fromEntries(repeated.map((field) => [`offices.${field}`, fieldWords[language].repeated])),
    ...bilingualProblems(language, form, ...draft.offices.map((_, index) => officeName(index))),
  };
}

const holidayNames = ({ holidays }: SettingsDraft) => holidays.map((_, index) => `calendar.holidays.${index}`);

/** A holiday without a last day is one day. */
const readHolidays = (form: HTMLFormElement, draft: SettingsDraft): Holiday[] =>
  holidayNames(draft).map((at) => {
    const from = typed(form, `${at}.from`);
    return { name: readBilingual(form, `${at}.name`), from, to: typed(form, `${at}.to`) || from };
  });

function holidayProblems(language: Language, form: HTMLFormElement, draft: SettingsDraft) {
  const w = settingsWords[language].calendar;
  const wrongDays = readHolidays(form, draft).map(({ from, to }, index) => {
    const at = `calendar.holidays.${index}`;
    if (!from) return [`${at}.from`, w.wrongFrom] as const;
    return [`${at}.to`, from <= to && to < dayAfter(from, limits.holidayDays) ? undefined : w.wrongTo] as const;
  });
  return {
    ...bilingualProblems(language, form, ...holidayNames(draft).map((at) => `${at}.name`)),
    ...Object.fromEntries(wrongDays),
  };
}

/** The typed settings as a document; parts without a field stay unchanged. */
export function readSettings(form: HTMLFormElement, agency: AgencyDocument, draft: SettingsDraft): AgencyDocument {
  const { takesSuggestions } = draft;
  const { brand: _, offices: __, ...others } = agency;
  const offices = readOffices(form, draft);
  const brand = draft.brand && readBrand(draft.brand);
  const kept = {
    ...others,
    ...(brand && { brand }),
    ...(offices.length > 0 && { offices }),
    name: readBilingual(form, 'name'),
    place: readBilingual(form, 'place'),
    timeZone: typed(form, 'timeZone'),
    origins: lines(typed(form, 'origins')),
  };
  if (!takesSuggestions) return kept;
  const second = new FormData(form).has('policy.secondPerson');
  const contestedBy = numberIn(form, 'policy.contestedBy');
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
      ...(contestedBy === limits.contestedByMin ? {} : { contestedBy }),
    },
    calendar: {
      weekend: readWeekend(form).sort((one, other) => one - other),
      holidays: readHolidays(form, draft),
    },
  };
}

const inContest = (people: number): boolean =>
  Number.isInteger(people) && people >= limits.contestedByMin && people <= limits.contestedByMax;

const inPledge = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= limits.pledgeDays;

const inRetention = (days: number): boolean =>
  Number.isInteger(days) && days >= limits.unpublishedDaysMin && days <= limits.unpublishedDaysMax;

function pledgeProblems(language: Language, form: HTMLFormElement) {
  const w = settingsWords[language].pledge;
  const { acknowledge, answer } = readPledge(form);
  const late = inPledge(acknowledge) && inPledge(answer) && acknowledge > answer;
  return {
    'policy.pledge.acknowledge': inPledge(acknowledge) ? (late ? w.order : undefined) : w.number,
    'policy.pledge.answer': inPledge(answer) ? undefined : w.number,
  };
}

/** Errors that can be found before sending; the server decides. */
export function settingsProblems(language: Language, form: HTMLFormElement, draft: SettingsDraft) {
  const w = settingsWords[language];
  const names = {
    ...bilingualProblems(language, form, 'name', 'place'),
    ...officeProblems(language, form, draft),
    ...(draft.brand && brandProblems(language, draft.brand)),
  };
  if (!draft.takesSuggestions) return names;
  return {
    ...names,
    ...pledgeProblems(language, form),
    ...holidayProblems(language, form, draft),
    'calendar.weekend': new Set(readWeekend(form)).size < 7 ? undefined : w.calendar.allWeek,
    ...bilingualProblems(language, form, 'policy.reader', ...ruleNames(draft), 'policy.kept', 'policy.complaints.name'),
    'policy.contestedBy': inContest(numberIn(form, 'policy.contestedBy')) ? undefined : w.policy.contestedByWrong,
    'policy.unpublishedDays': inRetention(numberIn(form, 'policy.unpublishedDays'))
      ? undefined
      : w.policy.unpublishedDaysWrong,
    'policy.complaints.url': /^https?:\/\/\S+$/i.test(typed(form, 'policy.complaints.url')) ? undefined : w.policy.url,
  };
}
