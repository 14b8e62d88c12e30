import type { ElementKind, SnippetChoices, SnippetForm, Snippets } from '@shura/contract';
import type { Voice } from '../pages/voice.ts';

/** Something that is open now. */
export interface Offered {
  readonly kind: ElementKind;
  readonly name: string;
  readonly title: string;
}

export interface EmbedView {
  readonly voice: Voice;
  readonly server: string;
  readonly offered: readonly Offered[];
  readonly choices: SnippetChoices;
  /** As it was typed; empty for what was picked from the list. */
  readonly address: string;
  /** What snippets are of; undefined where nothing was named, or nothing is called so. */
  readonly shown?: Shown | undefined;
}
export interface Shown {
  readonly kind: ElementKind;
  /** The other elements of the same thing, and this one. */
  readonly kinds: readonly ElementKind[];
  readonly name: string;
  readonly hasBrand: boolean;
  readonly form: SnippetForm;
  readonly made: Snippets;
}

/** This page again, with something else chosen. */
export const linkTo = (
  { voice, address, shown, choices }: EmbedView,
  other: Readonly<Record<string, string>>,
): string => {
  const parameters = new URLSearchParams({ in: voice.language });
  if (address !== '') parameters.set('address', address);
  if (shown) {
    if (address === '') parameters.set('of', `${shown.kinds[0] ?? shown.kind}/${shown.name}`);
    parameters.set('kind', shown.kind);
    parameters.set('form', shown.form);
  }
  for (const [name, value] of Object.entries({ ...choices, ...other })) parameters.set(name, value);
  return `embed?${parameters}`;
};
