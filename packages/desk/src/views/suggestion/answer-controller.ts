import type { Inbox, Language, StaffAct } from '@shura/contract';
import { writtenIn } from '@shura/contract/languages';
import { type Answer, answerProblems, readAnswer, valuesOf } from '../../ui/answering/answer-values.ts';
import { officeIn } from '../../ui/answering/office-field.ts';
import { WritingController } from '../../ui/answering/writing-controller.ts';
import type { DeskView } from '../../ui/desk.ts';
import { keepOffice, usualOffice } from '../../ui/editing/last-office.ts';
import { formOf } from '../../ui/fields/form-controller.ts';
import type { SuggestionLoaded } from './suggestion-controller.ts';
import type { SuggestionView } from './suggestion-view.ts';

/** The answer on a suggestion's page: whether it is being written, sent or published. No markup, no text. */
export class AnswerController {
  /** The form is open. */
  writing = false;
  /** Sent: published, or waiting for a second person. */
  sent: 'published' | 'proposed' | undefined;
  /** The next suggestion that waits for an answer; null if there is none. Undefined until an answer is sent. */
  next: Inbox['suggestions'][number] | null | undefined;
  shownIn: Language = 'ar';
  readonly text: WritingController;
  readonly #host: DeskView;

  constructor(host: DeskView) {
    this.#host = host;
    this.text = new WritingController(host, '#answer', '#answer-title');
  }

  /** Resets for the next suggestion. The desk takes over an answer that still waits for its undo time. */
  leave(): void {
    this.text.delay.takeOver();
    [this.writing, this.sent, this.next] = [false, undefined, undefined];
  }

  /** Fills the form from the stored draft; else only the office: the one that acknowledged, or the last one used. */
  begin({ suggestion, agency, drafts }: SuggestionLoaded): void {
    this.text.templates.begin(drafts);
    const offices = agency.offices ?? [];
    const read = suggestion.acts.findLast((act) => act.kind === 'acknowledged');
    const first = read ? officeIn('office', read.office, offices) : { office: usualOffice(this.#host.desk, offices) };
    this.text.draft.begin(agency.slug, suggestion.reference, drafts, first);
    // A proposal to be confirmed comes before a draft that would replace it.
    this.writing = this.text.draft.kept !== undefined && !suggestion.proposed;
    this.shownIn = writtenIn[suggestion.direction];
    this.text.refresh();
  }

  /** Whether the form is open: always while an answer is owed and none is proposed, else once requested. */
  writes({ suggestion }: Pick<SuggestionView, 'suggestion'>): boolean {
    return this.writing || (suggestion.answered.doneAt === undefined && !suggestion.proposed);
  }

  /** Whether there is a preview. */
  shows({ desk, suggestion }: Pick<SuggestionView, 'desk' | 'suggestion'>): boolean {
    if (this.sent || suggestion.publication !== 'published') return false;
    return (this.writes({ suggestion }) && desk.may('answerer')) || suggestion.proposed !== undefined;
  }

  /** Opens the form with the saved draft; without one, with the answer `from`. */
  write(view: SuggestionView, from: Answer | undefined): void {
    const values = from && !this.text.draft.kept ? valuesOf(from, view.agency.offices ?? []) : this.text.draft.values;
    this.text.draft.values = values;
    this.writing = true;
    this.text.refresh();
    this.text.focus();
  }

  /** Sets the preview's language. */
  showIn(language: Language): void {
    this.shownIn = language;
    this.#host.requestUpdate();
  }

  /** Checks the answer, and sends it unless undone within ten seconds. */
  async publish(event: SubmitEvent, view: SuggestionView): Promise<void> {
    const element = formOf(event);
    if (!this.text.chosen()) return;
    const { agency, suggestion, acts, desk } = view;
    const offices = agency.offices ?? [];
    this.text.draft.read(element);
    const { values } = this.text.draft;
    const { office, outcome, reason, ...more } = readAnswer(values, offices);
    const asked = { suggestions: [suggestion], offices, timeZone: agency.timeZone };
    const { draft, templates } = this.text;
    const check = () => ({
      ...answerProblems(desk.language, draft.values, asked),
      ...templates.problems(draft.values),
    });
    const right = await acts.form('answer').check(element, check);
    if (!right || !office || !outcome || !reason) return;
    keepOffice(desk, offices, values['office']);
    const act = { kind: 'answer' as const, office, outcome, reason, ...more };
    const proposes = agency.policy?.secondPerson === true;
    void this.text.delay.begin(element, {
      here: () => void this.#send(view, act, proposes ? 'proposed' : 'published'),
      away: async () => {
        await acts.perform(suggestion, act);
        await desk.client.dropDraft(agency.slug, suggestion.reference).catch(() => {});
      },
      back: desk.href('suggestions', suggestion.reference),
    });
  }

  /** Publishes a colleague's proposal. */
  confirm(event: SubmitEvent, view: SuggestionView): void {
    const { acts, suggestion, desk } = view;
    const act = { kind: 'confirm' } as const;
    void this.text.delay.begin(formOf(event), {
      here: () => void this.#send(view, act, 'published'),
      away: () => acts.perform(suggestion, act),
      back: desk.href('suggestions', suggestion.reference),
    });
  }

  async #send(
    { acts, suggestion, desk }: SuggestionView,
    act: Extract<StaffAct, { kind: 'answer' | 'confirm' }>,
    sent: 'published' | 'proposed',
  ): Promise<void> {
    const element = this.#host.renderRoot.querySelector<HTMLElement>(`#${act.kind}`) ?? this.#host;
    if (!(await acts.send(act.kind, element, suggestion, act))) return;
    // A colleague's draft of another answer stays.
    if (act.kind === 'answer') await this.text.draft.end();
    [this.writing, this.sent] = [false, sent];
    this.text.focus('#sent');
    const waiting = await desk.client.inbox(desk.agencySlug, { view: 'waiting' }).catch(() => undefined);
    this.next =
      waiting?.suggestions.find(({ reference, proposed }) => reference !== suggestion.reference && !proposed) ?? null;
    this.#host.requestUpdate();
  }
}
