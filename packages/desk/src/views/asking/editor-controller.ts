import { ShuraProblem } from '@shura/client';
import type { Desk, DeskView } from '../../ui/desk.ts';
import { DraftForm } from '../../ui/editing/draft-form.ts';
import { fieldEdited, withField } from '../../ui/editing/field-path.ts';
import { recoverFocus } from '../../ui/editing/recover-focus.ts';
import { editingWords } from '../../ui/editing/words.ts';
import { bilingualProblems, readBilingual } from '../../ui/fields/bilingual.ts';
import { FormController, WrongFields } from '../../ui/fields/form-controller.ts';
import type { Check } from '../../ui/fields/refused-fields.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import { lacksOf, unfinishedOf, wrongSlug, wrongToOpen } from './editor-lacks.ts';
import { follow } from './editor-view.ts';
import { EmbedController } from './embed-controller.ts';
import type { Asked, AskedForm, Entry, Kind, Lack } from './kinds.ts';
import { findEntry, firstForm, type Loaded, loadEditor } from './load-editor.ts';
import { nameField } from './name-field.ts';
import { aboutOf, isFixed, pageId, publicPath, slugOf } from './place-of.ts';
import { PrecedentsController, queryOf } from './precedents-controller.ts';
import { refusedControls, wrongInDialog } from './refused-controls.ts';
import { askingWords } from './words.ts';

/** Actions to be confirmed before they are public. */
export type Confirming = 'open' | 'extend' | 'close';

/** Edits, opens, extends and closes one poll or consultation. */
export class EditorController<Document extends Asked, Form extends AskedForm> {
  readonly kind: Kind<Document, Form>;
  readonly kept: DraftForm<Form>;
  readonly page: FormController;
  readonly dialog: FormController;
  readonly embed: EmbedController;
  readonly precedents: PrecedentsController;
  confirming: Confirming | undefined;
  readonly resource: DeskResource<Loaded>;
  readonly #host: DeskView;

  constructor(host: DeskView, kind: Kind<Document, Form>) {
    this.#host = host;
    this.kind = kind;
    this.kept = new DraftForm(host);
    this.page = new FormController(host);
    this.dialog = new FormController(host);
    this.embed = new EmbedController(host);
    this.precedents = new PrecedentsController(host);
    this.resource = deskResource(
      host,
      () => this.#load(),
      ({ agencySlug, route }) => [agencySlug, route.id, route.query.get('from')],
    );
  }

  get desk(): Desk {
    return this.#host.desk;
  }

  /** The editor's form: the first of the view, before those of dialogs. */
  get #form(): HTMLElement {
    return this.#host.renderRoot.querySelector('form') ?? this.#host;
  }

  get loaded(): Loaded | undefined {
    return this.resource.value;
  }

  /** Slug as saved; undefined for a new poll or consultation. */
  get slug(): string | undefined {
    return slugOf(this.kind, this.desk.route.id ?? '');
  }

  get entry(): Entry<Document> | undefined {
    return this.loaded && findEntry(this.kind, this.loaded.asking, this.slug);
  }

  get fixed(): boolean {
    return isFixed(this.kind, this.entry);
  }

  /** It is not open to people yet: its next publication opens it. */
  get opening(): boolean {
    const { state = 'draft' } = this.entry ?? {};
    return state === 'draft' || state === 'scheduled';
  }

  /** Searches what people said before about what the form asks, while it can still be opened. */
  askPrecedents(): void {
    const { kind, kept, opening, locked, precedents } = this;
    if (kept.form && opening && !locked)
      precedents.ask(queryOf(kind.texts(kept.form)), publicPath(kind, kept.form.slug));
  }

  /** Nothing can be changed: the poll or consultation is closed, or the person's role does not allow changes. */
  get locked(): boolean {
    return this.entry?.state === 'closed' || !this.desk.may('publisher');
  }

  /** Reasons why the poll or consultation cannot open. Once all is saved, also those that only the server finds. */
  get lacks(): readonly Lack[] {
    return lacksOf(this);
  }

  /** Takes a typed value. The slug follows the title until staff type a slug. */
  readonly type = (event: Event): void => {
    const { kept, page, slug } = this;
    const edited = fieldEdited(event);
    if (!edited || !kept.form) return;
    page.touched(edited[0]);
    const after = withField(kept.form, ...edited);
    const next = slug === undefined ? follow(kept.form, after) : after;
    if (next.slug === after.slug) kept.write(next);
    else kept.change(next);
  };

  confirm(confirming: Confirming | undefined): void {
    this.dialog.clear();
    this.confirming = confirming;
    this.#host.requestUpdate();
  }

  /** Saves the valid parts, as a draft or as the public version. */
  async save(as: 'draft' | 'public'): Promise<void> {
    const w = askingWords[this.desk.language];
    this.confirm(undefined);
    const act = async () => {
      const saved = await this.#save(as);
      const lacking = unfinishedOf(this).map((field) => nameField(this.desk, field) ?? w.elsewhere);
      const kept = w.keptOnly(lacking.join(w.and));
      return { whole: as === 'draft' ? w.savedDraft : w.saved, partly: w.savedPartly, kept }[saved];
    };
    const done = await this.page.submit(this.#form, as === 'draft' ? () => ({}) : this.#check, act, this.#check);
    if (done) recoverFocus(this.#host);
  }

  readonly #check = () => wrongToOpen(this, this.desk.language);

  /** Asks for confirmation to open, unless something is missing. */
  async askToOpen(): Promise<void> {
    if (await this.page.check(this.#form, this.#check)) this.confirm('open');
  }

  /** Changes the closing time. `form` has the fields of the public reason; `wrong` finds the errors of the new time. */
  async amend(
    form: HTMLFormElement,
    how: 'extension' | 'closure',
    closes: string,
    wrong: Check = () => ({}),
  ): Promise<void> {
    const { entry } = this;
    if (!entry) return;
    const { language } = this.desk;
    const w = askingWords[language];
    const check = () => ({ ...wrong(), ...bilingualProblems(language, form, 'reason') });
    const done = await this.dialog.submit(form, check, async () => {
      const document = { ...entry.document, closes, [how]: readBilingual(form, 'reason') };
      await this.#put(document, entry.version, how);
      await this.#carryOver(closes);
      await this.resource.reload();
    });
    if (!done) return;
    this.confirm(undefined);
    await this.page.send(this.#host, () => Promise.resolve(how === 'extension' ? w.extended : w.closedEarly));
    recoverFocus(this.#host);
  }

  /** Discards unsaved changes. */
  readonly discard = async (): Promise<void> => {
    await this.kept.drop();
    this.kept.overtaken = false;
    this.page.clear();
    await this.resource.reload();
    const { announce, language } = this.desk;
    announce(editingWords[language].discarded);
  };

  /** Keeps this form over a colleague's newer version. */
  async keepMine(): Promise<void> {
    this.kept.rebase((await this.#latest())?.version);
    await this.kept.keep();
    this.kept.overtaken = false;
    await this.page.send(this.#host, () => Promise.resolve(editingWords[this.desk.language].mineKept));
  }

  async #load(): Promise<Loaded> {
    const { kind, kept, slug, desk } = this;
    const loaded = await loadEditor(desk, kind, slug);
    const { form, seen, isCopy } = firstForm(desk, kind, slug, loaded);
    // A requested copy replaces an earlier draft.
    kept.begin(aboutOf(kind, slug), { form, seen }, isCopy ? [] : loaded.drafts, (draft) =>
      kind.mend(draft, loaded.asking),
    );
    return loaded;
  }

  /** The current entry of a slug on the server. */
  async #latest(slug = this.slug): Promise<Entry<Document> | undefined> {
    const { client, agencySlug } = this.desk;
    return findEntry(this.kind, await client.asking(agencySlug), slug);
  }

  async #save(as: 'draft' | 'public'): Promise<'whole' | 'partly' | 'kept'> {
    const { kept, kind, loaded, slug } = this;
    const { desk } = this.#host;
    const { form } = kept;
    if (!form || !loaded) return 'kept';
    const { document, left } = kind.document(form, loaded.settings.offices ?? []);
    const taken = wrongSlug(this, desk.language);
    if (Object.keys(taken).length > 0) throw new WrongFields(taken);
    if (!document || unfinishedOf(this).length > 0) {
      await kept.keep();
      return 'kept';
    }
    await this.#put(as === 'draft' ? { ...document, draft: true } : document, kept.seen);
    await kept.drop();
    const now = kept.form ?? form;
    if (left.length > 0 || now !== form) await this.#keepRest(document.slug, now);
    if (slug === undefined) desk.go(desk.href('asking', pageId(kind, document.slug)));
    else await this.resource.reload();
    return left.length > 0 ? 'partly' : 'whole';
  }

  /** Bases the draft on the version just saved. */
  async #carryOver(closes: string): Promise<void> {
    const { kept } = this;
    if (kept.standing === 'saved' || !kept.form) return;
    kept.write({ ...kept.form, closes });
    kept.rebase((await this.#latest())?.version);
    await kept.keep();
  }

  /** Values that could not be saved stay in the draft. */
  async #keepRest(slug: string, form: Form): Promise<void> {
    const { client, agencySlug } = this.desk;
    const content = JSON.stringify({ form, seen: (await this.#latest(slug))?.version });
    await client.saveDraft(agencySlug, aboutOf(this.kind, slug), content, 0);
  }

  /** @param how the dialog that shows the errors; without it the page does */
  async #put(document: Document, seen: string | undefined, how?: 'extension' | 'closure'): Promise<void> {
    const { client, agencySlug, language } = this.desk;
    try {
      const shown = this.opening && !document.draft ? this.precedents.shown : undefined;
      await this.kind.save(client, agencySlug, document, seen, shown);
    } catch (error) {
      if (!(error instanceof ShuraProblem)) throw error;
      if (error.type === 'changed-meanwhile' && seen === undefined) {
        throw new WrongFields({ slug: askingWords[language].slugTaken });
      }
      if (error.type === 'changed-meanwhile') this.kept.overtaken = true;
      const { kind, kept, entry, loaded } = this;
      const offices = loaded?.settings.offices ?? [];
      const saved = entry && loaded && kind.form(entry.document, loaded.asking, offices, loaded.suggestions);
      const wrong = kept.form ? refusedControls(kind, { form: kept.form, saved }, error.errors, language) : {};
      const shown = how ? wrongInDialog(wrong, how) : wrong;
      const [all, some] = [wrong, shown].map((one) => Object.keys(one).length);
      throw some ? new WrongFields(shown, some === all ? undefined : error) : error;
    }
  }
}

/** An editor of either kind, for drawing shared parts. */
export type AnyEditor = EditorController<Asked, AskedForm>;
