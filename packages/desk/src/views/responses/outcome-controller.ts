import { ShuraProblem } from '@shura/client';
import type { AgencyDocument, Asking, PollDocument, Response, Responses, Results } from '@shura/contract';
import type { DeskView } from '../../ui/desk.ts';
import { DraftForm } from '../../ui/editing/draft-form.ts';
import { recoverFocus } from '../../ui/editing/recover-focus.ts';
import { bothOf } from '../../ui/editing/two-languages-value.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import type { Wrong } from '../../ui/fields/refused-fields.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import { type OutcomeForm, outcomeDocument, outcomeForm, outcomeLacks } from './outcome-form.ts';
import { responseWords } from './words.ts';

type Entry = Asking['consultations'][number];

/** Data to write a response. */
export interface OutcomeLoaded {
  readonly settings: AgencyDocument;
  readonly agency: Responses['agency'];
  /** Undefined if there is no closed consultation with that slug. */
  readonly entry: Entry | undefined;
  readonly card: Response | undefined;
  readonly polls: readonly PollDocument[];
  /** Results of polls; undefined where they are not visible yet. */
  readonly results: ReadonlyMap<string, Results | undefined>;
}

/** Edits and publishes the response to one consultation. */
export class OutcomeController {
  readonly kept: DraftForm<OutcomeForm>;
  readonly page: FormController;
  readonly dialog: FormController;
  confirming = false;
  readonly resource: DeskResource<OutcomeLoaded>;
  readonly #host: DeskView;

  constructor(host: DeskView) {
    this.#host = host;
    this.kept = new DraftForm(host);
    this.page = new FormController(host);
    this.dialog = new FormController(host);
    this.resource = deskResource(
      host,
      () => this.#load(),
      ({ agencySlug, route }) => [agencySlug, route.id],
    );
  }

  get loaded(): OutcomeLoaded | undefined {
    return this.resource.value;
  }

  /** The editor's form: the first of the view, before that of its dialog. */
  get #form(): HTMLElement {
    return this.#host.renderRoot.querySelector('form') ?? this.#host;
  }

  confirm(confirming: boolean): void {
    this.dialog.clear();
    this.confirming = confirming;
    this.#host.requestUpdate();
  }

  /** Asks for confirmation to publish, unless something is missing. */
  async ask(): Promise<void> {
    if (await this.page.check(this.#form, () => this.#lacking())) this.confirm(true);
  }

  async publish(): Promise<void> {
    const { client, agencySlug, language } = this.#host.desk;
    const [{ form: written, seen }, loaded] = [this.kept, this.loaded];
    if (!written || !loaded?.entry) return;
    this.confirm(false);
    const outcome = outcomeDocument(written, loaded.settings.offices ?? []);
    const document = { ...loaded.entry.document, outcome };
    const done = await this.page.send(this.#form, async () => {
      await client.saveConsultation(agencySlug, document, seen).catch((error: unknown) => {
        if (error instanceof ShuraProblem && error.type === 'changed-meanwhile') this.kept.overtaken = true;
        throw error;
      });
      await this.kept.drop();
      await this.resource.reload();
      return responseWords[language].isPublished;
    });
    if (done) recoverFocus(this.#host);
  }

  /** Bases the draft on a colleague's newer version. */
  async goOn(): Promise<void> {
    const { client, agencySlug, route } = this.#host.desk;
    const { consultations } = await client.asking(agencySlug);
    this.kept.rebase(consultations.find(({ document }) => document.slug === route.id)?.version);
    await this.kept.keep();
    this.page.clear();
    this.kept.overtaken = false;
    await this.resource.reload();
  }

  async #load(): Promise<OutcomeLoaded> {
    const { client, agencySlug, route } = this.#host.desk;
    const [asking, { agency: settings }, { agency, responses }, drafts] = await Promise.all([
      client.asking(agencySlug),
      client.settings(agencySlug),
      client.responses(agencySlug),
      client.drafts(agencySlug),
    ]);
    const found = asking.consultations.find(({ document }) => document.slug === route.id);
    const entry = found?.state === 'closed' ? found : undefined;
    const own = new Set(entry?.document.polls);
    const polls = asking.polls.flatMap(({ document }) => (own.has(document.slug) ? [document] : []));
    if (entry) {
      const fresh = outcomeForm(entry.document.outcome, bothOf(entry.document.owner), settings.offices ?? []);
      this.kept.begin(`outcome.${entry.document.slug}`, { form: fresh, seen: entry.version }, drafts);
    }
    const card = responses.find(({ consultation }) => consultation === route.id);
    const resultsOf = async ({ slug }: PollDocument) =>
      [slug, await client.results(slug).catch(() => undefined)] as const;
    return { settings, agency, entry, card, polls, results: new Map(await Promise.all(polls.map(resultsOf))) };
  }

  #lacking(): Wrong {
    const { form } = this.kept;
    const w = responseWords[this.#host.desk.language];
    const lacks = form ? outcomeLacks(form, this.loaded?.settings.offices ?? []) : [];
    return Object.fromEntries(lacks.map((field) => [field, field === 'did' ? w.nothing : w.missing]));
  }
}
