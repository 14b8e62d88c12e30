import type { Brand, ElementKind, SnippetChoices, SnippetForm, Snippets } from '@shura/contract';
import type { Voice } from '../pages/voice.ts';

/** An open poll or consultation. */
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
  /** The address as typed, empty if the subject was chosen from the list. */
  readonly address: string;
  /** The subject of the snippets; undefined if none was named or found. */
  readonly shown?: Shown | undefined;
}
export interface Shown {
  readonly kind: ElementKind;
  /** All elements for the same subject, this one included. */
  readonly kinds: readonly ElementKind[];
  readonly name: string;
  /** Of the agency's brand, if it has one. */
  readonly accent: Brand['accent'] | undefined;
  readonly form: SnippetForm;
  readonly made: Snippets;
}

/** The address of this page with some choices replaced. */
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
