import type { Asking, Sources } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { AdoptionController } from './adoption-controller.ts';

export type OpenConsultation = Asking['consultations'][number]['document'];

/** Input of every part of the page. */
export interface AdoptionView {
  readonly desk: Desk;
  readonly adoption: AdoptionController;
  readonly sources: Sources['sources'];
  /** Loads the platforms again, each with whether it has a key. */
  reloadSources(): Promise<void>;
  /** Focuses a new element once it is drawn. */
  focus(selector: string): void;
}
