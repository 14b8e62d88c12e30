import { expect } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import {
  type FieldError,
  outcomeDocumentSchema,
  type ProblemType,
  problemTypes,
  saveConsultationSchema,
  savePollSchema,
} from '@shura/contract';
import { html, render } from 'lit';
import { textOf } from '../../testing/open-desk.ts';
import { codes, isRaw, pathsOf } from '../../testing/refusals.ts';
import { asking } from '../../testing/sample-asking.ts';
import { renderSummary } from '../../ui/editing/summary.ts';
import { refusedFields } from '../../ui/fields/refused-fields.ts';
import { sayProblem } from '../../ui/fields/say-problem.ts';
import { formatOf } from '../../ui/language/language.ts';
import { nameOutcomeField } from '../responses/name-field.ts';
import { consultationKind } from './consultation-kind.ts';
import type { Asked, AskedForm, Kind } from './kinds.ts';
import { nameField } from './name-field.ts';
import { pollKind } from './poll-kind.ts';
import { refusedControls } from './refused-controls.ts';
import { askingWords } from './words.ts';

type Language = 'ar' | 'en';
type Naming = (field: string) => string | undefined;

/** Paths that the server's rules name besides those of the schemas. The last ones are in no contract. */
const ruled = [
  ...['from.Q7RD-2KXM', 'closed', 'outcome', 'opens', 'closes', 'draft', 'inFives', 'extension', 'closure'],
  ...['questions.needs.text', 'questions.needs.options.shade', 'questions.rate.low', 'polls.new-parks', 'decision.on'],
  ...['suggestions.categories.trees', 'agency.policy', 'agency.calendar'],
];
const unknown = [
  'body',
  'seen',
  'poll',
  'consultation',
  'agency.slug',
  'poll x: opensAt',
  'poll x: constructor',
  'nowhere.toBe.found',
];

const refusal = (type: ProblemType, ...errors: readonly FieldError[]) => new ShuraProblem(type, 422, undefined, errors);

function shown(language: Language, wrong: Readonly<Record<string, string>>, name: Naming): string {
  const there = document.createElement('div');
  render(html`${renderSummary(language, { wrong, problem: undefined, focus: () => {} }, name)}`, there);
  return textOf(there.querySelector('ul'));
}

interface Walked {
  readonly language: Language;
  readonly name: Naming;
  readonly wrongOf: (error: FieldError) => Readonly<Record<string, string>>;
}

/** The paths that staff would read as raw names, with any code, and those without a name of their own. */
function walk({ language, name, wrongOf }: Walked, paths: readonly string[]) {
  const raw = new Set<string>();
  const nameless = new Set<string>();
  for (const field of paths) {
    for (const code of codes) {
      const wrong = wrongOf({ field, code });
      const text = shown(language, wrong, name);
      if (text === '' || isRaw(language, text, field)) raw.add(`${field}: ${text}`);
      if (Object.keys(wrong).some((control) => name(control) === undefined)) nameless.add(field);
    }
  }
  return { raw: [...raw], nameless: [...nameless] };
}

/** An editor with something in each list, as the server's rules name lines by their ids. */
function editorOf<Document extends Asked, Form extends AskedForm>(
  language: Language,
  kind: Kind<Document, Form>,
  slug: string,
  name: Naming = (field) => nameField({ language, format: formatOf(language) }, field),
): Walked {
  const entry = kind.entries(asking).find(({ document }) => document.slug === slug)!;
  const form = kind.form(entry.document, asking, [], []);
  return { language, name, wrongOf: (error) => refusedControls(kind, { form, saved: form }, [error], language) };
}

const pollPaths = pathsOf(savePollSchema).filter((path) => path !== 'poll' && path !== 'seen');
const consultationPaths = pathsOf(saveConsultationSchema).filter((path) => path !== 'consultation' && path !== 'seen');
const ofPoll = [...pollPaths, 'poll park-visit', ...ruled.map((path) => `poll park-visit: ${path}`)];
const ofConsultation = [
  ...[...consultationPaths, 'consultation green-muscat'],
  ...ruled.map((path) => `consultation green-muscat: ${path}`),
];

for (const language of ['ar', 'en'] as const) {
  describe(`the words for refusals, in ${language}`, () => {
    it('are tested for the fields of the contract', () => {
      expect(pollPaths).to.include.members(['poll.questions.0.options.0.text', 'poll.inFives', 'poll.decision.on']);
      expect(consultationPaths).to.include('consultation.suggestions.categories.0.text');
    });

    it('name every field in the editor of a poll', () => {
      const editor = editorOf(language, pollKind, 'park-visit');
      expect(walk(editor, ofPoll)).to.deep.equal({ raw: [], nameless: [] });
      expect(walk(editor, unknown).raw).to.deep.equal([]);
    });

    it('name every field in the editor of a consultation', () => {
      const editor = editorOf(language, consultationKind, 'green-muscat');
      expect(walk(editor, ofConsultation)).to.deep.equal({ raw: [], nameless: [] });
      expect(walk(editor, unknown).raw).to.deep.equal([]);
    });

    it('fail the test above with one name fewer', () => {
      const fields = askingWords[language].fields as Record<string, string>;
      const { inFives } = fields;
      delete fields['inFives'];
      try {
        expect(walk(editorOf(language, pollKind, 'park-visit'), ofPoll).nameless).to.include('poll.inFives');
        const careless = (field: string) => nameField({ language, format: formatOf(language) }, field) ?? field;
        const found = walk(editorOf(language, pollKind, 'park-visit', careless), [...ofPoll, ...unknown]).raw;
        expect(found.join()).to.include('poll.inFives').and.to.include('nowhere.toBe.found');
      } finally {
        fields['inFives'] = inFives!;
      }
    });

    it('name every field in the form of a response', () => {
      const controls = [
        ...['office.ar', 'office.en', 'said.ar', 'said.en', 'did.0.text.ar', 'did.0.text.en', 'did.0.on'],
        ...['didNot.0.text.ar', 'didNot.0.text.en', 'didNot.0.reason.ar', 'didNot.0.reason.en'],
      ];
      const element = document.createElement('form');
      render(
        controls.map((name) => html`<input name=${name}>`),
        element,
      );
      const name = (field: string) => nameOutcomeField({ language, format: formatOf(language) }, field);
      const wrongOf = (error: FieldError) => refusedFields(element, refusal('invalid-request', error), language).wrong;
      const paths = pathsOf(outcomeDocumentSchema)
        .map((path) => `consultation.outcome.${path}`)
        .filter((path) => Object.keys(wrongOf({ field: path, code: 'missing' })).length > 0);
      expect(paths).to.have.length.greaterThan(7);
      expect(walk({ language, name, wrongOf }, paths)).to.deep.equal({ raw: [], nameless: [] });
      expect(shown(language, { nowhere: 'x' }, name)).not.to.include('nowhere');
    });

    it('have a sentence for every problem type', () => {
      const desk = { language, format: formatOf(language) };
      for (const type of Object.values(problemTypes)) {
        const said = sayProblem(desk, refusal(type));
        expect(said, type)
          .not.to.equal('')
          .and.not.to.include(type.includes('-') ? type : `: ${type}`);
      }
    });
  });
}
