import type { AdoptionView } from './adoption-view.ts';

/** Goes to what stands there once the server has read a file: its posts, or what it asks or refuses. */
export function focusRead(v: AdoptionView): void {
  const { asked } = v.adoption;
  if (!asked) v.focus('#review, .linkless h2, #left-out');
  else v.focus(asked.kind === 'refused' ? '.asked .problem' : '.asked h2');
}
