import type { DeskSuggestion } from '@shura/contract';
import type { Desk, DeskView } from '../../../ui/desk.ts';
import { bilingualProblems, readBilingual } from '../../../ui/fields/bilingual.ts';
import { FormController } from '../../../ui/fields/form-controller.ts';
import type { ActsController } from '../acts-controller.ts';
import { PromotionController } from './promotion-controller.ts';
import { sourceWords } from './words.ts';

/** Acts on a suggestion's source, and its promotion. */
export class SourceController {
  readonly #host: DeskView;
  readonly #acts: ActsController;
  /** Forms: checking the post, deciding a claim, and wording. */
  readonly look: FormController;
  readonly claim: FormController;
  readonly wording: FormController;
  readonly promotion: PromotionController;
  /** A decision to be confirmed. */
  deciding: 'accept' | 'refuse' | undefined;
  readonly #changed: () => Promise<unknown>;

  /** @param changed loads the suggestion again */
  constructor(host: DeskView, acts: ActsController, changed: () => Promise<unknown>) {
    this.#host = host;
    this.#acts = acts;
    this.#changed = changed;
    this.look = new FormController(host);
    this.claim = new FormController(host);
    this.wording = new FormController(host);
    this.promotion = new PromotionController(host);
  }

  get desk(): Desk {
    return this.#host.desk;
  }

  /** Checks the post at its platform; the server records if it is gone. */
  check(form: HTMLElement, { reference }: DeskSuggestion): void {
    const w = sourceWords[this.desk.language].source;
    void this.look.send(form, async () => {
      const seen = await this.desk.client.adoption.checkSource(this.desk.agencySlug, reference);
      if (seen === 'gone') await this.#changed();
      return { there: w.there, gone: w.goneNow, unknown: w.unknown }[seen];
    });
  }

  decide(deciding: 'accept' | 'refuse' | undefined): void {
    this.claim.clear();
    this.deciding = deciding;
    this.#host.requestUpdate();
  }

  /** Performs the confirmed decision. */
  decided(form: HTMLFormElement, suggestion: DeskSuggestion): void {
    const accepted = this.deciding === 'accept';
    const w = sourceWords[this.desk.language].claim;
    void this.claim.send(form, async () => {
      await this.#acts.perform(suggestion, { kind: 'decide-claim', accepted });
      this.deciding = undefined;
      await this.#changed();
      return accepted ? w.accepted : w.refused;
    });
  }

  word(form: HTMLFormElement, suggestion: DeskSuggestion): void {
    const { language } = this.desk;
    const check = () => bilingualProblems(language, form, 'wording');
    void this.wording.submit(form, check, async () => {
      await this.#acts.perform(suggestion, { kind: 'word', wording: readBilingual(form, 'wording') });
      await this.#changed();
      return sourceWords[language].wording.saved;
    });
  }
}
